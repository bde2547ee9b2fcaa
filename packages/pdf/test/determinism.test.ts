import { highContrastTheme, type Progress, publish } from '@lectern/core'
import { parse } from '@lectern/markdown'
import { pdf } from '@lectern/pdf'
import { expect, it } from 'vitest'
import { fonts, fromMarkdown, prose, resources } from './support/edition.js'

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
  const settings = [{}, { paper: 'letter' }, { theme: highContrastTheme }] as const
  const made = await Promise.all(settings.map((options) => fromMarkdown('Hello.', options)))
  expect(new Set(made.map(({ edition }) => edition.identifier)).size).toBe(3)
})

it('stops in the middle of a long article, and tells how far it is', async () => {
  const article = await parse({ value: `# Long\n\n${prose(30_000)}`, path: 'long.md' })
  const stop = new AbortController()
  const seen: number[] = []
  const progress = ({ done }: Progress): void => {
    if (done !== undefined) seen.push(done)
    if (done === 32) stop.abort()
  }
  const run = publish(article, [pdf()], { fonts, resources, progress, signal: stop.signal })
  await expect(run).rejects.toThrow()
  expect(seen).toEqual([0, 32])
})
