import { readAll } from '@lectern/core'
import { type Emitter, handout, highContrast, largePrint, parse, presets, publish } from 'lectern'
import { describe, expect, it } from 'vitest'
import { emittersFor } from '../src/command/emitters-for.js'
import { withDefaults } from '../src/command/settings.js'

const sentence = 'A sentence that goes on for most of a line, and then a little. '
const source = `---
title: The ferry
lang: en
source: https://example.org/ferry
---

${sentence.repeat(60)}

See [the timetable](https://example.org/times).[^1]

[^1]: In summer only.
`

const prints = (emitters: readonly Emitter[]): Emitter[] => emitters.filter(({ kind }) => kind === 'pdf')

async function made(emitters: readonly Emitter[]) {
  const { editions, findings, failures } = await publish(await parse({ value: source }), emitters)
  expect(failures).toEqual([])
  return { editions, rules: findings.map(({ rule }) => rule) }
}

describe('presets', () => {
  it('have names that fit together', () => {
    const names = Object.values(presets).flatMap((preset) => preset().map(({ name }) => name))
    expect(names).toEqual([
      'html',
      'pdf',
      'html.handout',
      'pdf.handout',
      'html.large-print',
      'pdf.large-print',
      'html.dyslexia',
      'pdf.dyslexia',
      'html.high-contrast',
      'pdf.high-contrast',
      'pdf.high-contrast-dark',
    ])
  })

  it('make large print that shows the pages of the handout in the same run', async () => {
    const { editions, rules } = await made(prints([...handout(), ...largePrint()]))
    expect(rules).not.toContain('standard-pages')
    const [standard, large] = [editions.get('pdf.handout'), editions.get('pdf.large-print')]
    expect(standard?.map.pages?.length).toBe(2)
    expect(large?.map.pages?.length).toBeGreaterThan(2)
  })

  it('say so where large print is made alone', async () => {
    const { rules } = await made(prints(largePrint()))
    expect(rules).toContain('standard-pages')
  })

  it('take what is printed from the caller where it says', async () => {
    const plain = await made(prints(handout({ pdf: { print: { roomForNotes: false, addresses: false } } })))
    const full = await made(prints(handout()))
    const pages = (run: typeof plain): number => run.editions.get('pdf.handout')?.map.pages?.length ?? 0
    expect(pages(plain)).toBe(2)
    const size = async (run: typeof plain): Promise<number> => {
      const [file] = run.editions.get('pdf.handout')?.files ?? []
      return file ? (await readAll(file)).length : 0
    }
    expect(await size(full)).toBeGreaterThan(await size(plain))
  })

  it('make high contrast in light and dark', async () => {
    const { editions } = await made(prints(highContrast()))
    const paths = [...editions.values()].flatMap(({ files }) => files.map(({ path }) => path))
    expect(paths).toEqual(['article.high-contrast.pdf', 'article.high-contrast-dark.pdf'])
  })
})

describe('the command', () => {
  const named = async (settings: Parameters<typeof withDefaults>[0]): Promise<string[]> =>
    (await emittersFor(withDefaults({ to: ['pdf'], ...settings }))).emitters.map(({ name }) => name)

  it('makes large print last, so that it shows the pages of the edition that the others read', async () => {
    expect(await named({ preset: ['large-print', 'handout'] })).toEqual(['pdf.handout', 'pdf.large-print'])
  })

  it('gives a text size to large print alone where others are made beside it', async () => {
    const { emitters } = await emittersFor(
      withDefaults({ to: ['pdf'], preset: ['default', 'large-print'], textSize: 30 }),
    )
    const { editions } = await made(emitters)
    const alone = await made((await emittersFor(withDefaults({ to: ['pdf'], preset: ['default'] }))).emitters)
    expect(editions.get('pdf')?.map.pages).toEqual(alone.editions.get('pdf')?.map.pages)
    expect(editions.get('pdf.large-print')?.map.pages?.length).toBeGreaterThan(4)
  })
})
