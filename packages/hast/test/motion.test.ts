import { expect, test } from 'vitest'
import { isMoving } from '../src/index.js'

test('a picture moves when it says so', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  expect(isMoving(bytes('<svg><animate/></svg>'), 'image/svg+xml')).toBe(true)
  expect(isMoving(bytes('<svg><path/></svg>'), 'image/svg+xml')).toBe(false)
  expect(isMoving(bytes('....acTL....IDAT'), 'image/png')).toBe(true)
  expect(isMoving(bytes('....IDAT..acTL'), 'image/png')).toBe(false)
})
