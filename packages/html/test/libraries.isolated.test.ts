import { expect, test, vi } from 'vitest'
import { articleOf, p, pageOf } from './build.js'

vi.mock('rehype-stringify', () => ({
  default: () => {
    throw new Error('rehype-stringify was asked')
  },
}))

test('rehype-stringify writes the page: without it there is none', async () => {
  await expect(pageOf(await articleOf([p('a', 'One.')]))).rejects.toThrow('rehype-stringify was asked')
})
