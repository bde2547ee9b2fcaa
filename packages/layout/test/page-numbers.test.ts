import { defaultTheme } from '@lectern/core'
import { parse } from '@lectern/markdown'
import { expect, it } from 'vitest'
import type { Geometry } from '../src/frame/geometry.js'
import { openPageNumbers } from '../src/state/page-numbers.js'
import { guessNumbers } from '../src/text/page-digits.js'

const geometry = { textWidth: 400, top: 50, bottom: 700 } as Geometry

it('a number is expected by the place among the blocks, so that links to the beginning cost no second setting', async () => {
  const article = await parse({ value: `# Title\n\n${`${'word '.repeat(100)}\n\n`.repeat(99)}` })
  const ids = [...article.blocks.keys()]
  const room = { ...guessNumbers(article, defaultTheme, geometry), labels: new Map() }
  const numbers = openPageNumbers({ pageOf: () => undefined }, room)
  const [first, half, last] = [0, 50, 99].map((at) => Number(numbers.expected(ids[at] as string, 0)))
  expect(first).toBe(1)
  expect(half).toBeGreaterThan(5)
  expect(last).toBeGreaterThan(1.8 * (half ?? 0))
  expect(numbers.expected('elsewhere', 0)).toBe('00')
  // In a list of contents there is more room than any number needs.
  expect(numbers.expected(ids[0] as string, Number.POSITIVE_INFINITY)).toBe('00')
})
