import { expect, it } from 'vitest'
import { fromMarkdown, prose } from './support/edition.js'

it('makes the same bytes for the same article, in any time zone', async () => {
  const zone = process.env.TZ
  const one = await fromMarkdown(prose(300))
  process.env.TZ = 'Pacific/Kiritimati'
  const two = await fromMarkdown(prose(300)).finally(() => {
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })
  expect(Buffer.compare(one.bytes, two.bytes)).toBe(0)
})

it('tells editions of one article apart', async () => {
  const made = [await fromMarkdown('Hello.'), await fromMarkdown('Hello.', { paper: 'letter' })]
  expect(new Set(made.map(({ edition }) => edition.identifier)).size).toBe(2)
})
