import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../test/support/processor-time.ts'
import { loadVerbaliser, type Remark } from '../src/verbalise/index.js'

const folder = new URL('./verbalise/', import.meta.url)
const languages = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.slice(0, -4))
const full = ['en', 'en-GB', 'fr', 'de', 'es']
const isUpdate = process.env.UPDATE === '1' && !process.env.CI

/** As the script tidies it. */
const tidy = (spoken: string) =>
  spoken
    .replace(/\s+/g, ' ')
    .replace(/ +([,.;:!?…])/g, '$1')
    .replace(/(?<=[(]) +| +(?=[)])/g, '')
    .trim()

/** Each line that is written, with the line below it: `= ` and what is said. */
function rowsOf(lines: readonly string[]): [written: string, said: string][] {
  return lines.flatMap((line, index): [string, string][] => {
    if (!line || /^[#=] /.test(line)) return []
    return [[line, lines[index + 1]?.replace(/^= /, '') ?? '']]
  })
}

/** Figures of a text that could be others without a difference to the ear; not those of long addresses, which are cut, and of fractions. */
function figuresUnheard(written: string, said: (written: string) => string): string[] {
  const heard = said(written)
  const figures = [...written.matchAll(/(?<!:\/\/\S*)\d+(?!\/\d)/g)]
  return figures
    .filter(({ 0: figure, index }) => {
      const other = figure.slice(0, -1) + String((Number(figure.at(-1)) + 4) % 10)
      return said(written.slice(0, index) + other + written.slice(index + figure.length)) === heard
    })
    .map(([figure]) => figure)
}

describe.each(languages)('%s', async (lang) => {
  const verbalise = await loadVerbaliser([lang])
  const said = (written: string) => tidy(verbalise(written, lang))
  const file = new URL(`${lang}.txt`, folder)
  const lines = readFileSync(file, 'utf8').split('\n')
  if (isUpdate) {
    const kept = lines.filter((line) => !line.startsWith('= '))
    const both = kept.flatMap((line) => (!line || line.startsWith('# ') ? [line] : [line, `= ${said(line)}`]))
    writeFileSync(file, both.join('\n'))
  }
  const rows = rowsOf(readFileSync(file, 'utf8').split('\n'))

  it('has cases', () => expect(rows.length).toBeGreaterThan(0))

  it.each(rows)('%s', (written, expected) => expect(said(written)).toBe(expected))

  it('loses no figure: where another stands, something else is heard', () => {
    const lost = rows.flatMap(([written]) => figuresUnheard(written, said).map((figure) => [figure, written]))
    expect(lost).toEqual([])
  })

  it('says words as they are: what was said is said the same again', () => {
    const changed = rows
      .map(([, expected]) => [said(expected), expected])
      .filter(([again, once]) => again !== once)
    expect(changed).toEqual([])
  })
})

describe('any text', async () => {
  const verbalise = await loadVerbaliser(full)
  const langs = fc.constantFrom(...full, 'xx')

  it('is spoken without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), langs, (text, lang) => {
        verbalise(text, lang)
      }),
    )
  })

  it('keeps no figure', () => {
    const piece = fc.constantFrom(
      '12',
      '1.5',
      '3,4',
      '7/8',
      '-',
      '–',
      ' ',
      ':',
      '.',
      '%',
      '€',
      '$',
      'km',
      'x',
      '²',
      'May',
      'er',
      'º',
      '(',
      '2024',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom(...full), (pieces, lang) => {
        expect(verbalise(`x ${pieces.join('')} y`, lang)).not.toMatch(/\d/)
      }),
      { numRuns: 1000 },
    )
  })

  it('says every word that is only letters, in order', () => {
    const word = fc.constantFrom('tree', 'Baum', 'niño', 'été', 'sea')
    const other = fc.constantFrom('12', '3.5%', '$5', 'https://example.org', '👍', '&', 'CO₂', '—')
    fc.assert(
      fc.property(
        fc.array(fc.oneof(word, other), { maxLength: 20 }),
        fc.constantFrom(...full),
        (pieces, lang) => {
          const said = verbalise(pieces.join(' '), lang)
          const words = pieces.filter((piece) => /^\p{L}{3,}$/u.test(piece))
          let at = 0
          for (const own of words) {
            at = said.indexOf(own, at)
            expect(at).toBeGreaterThanOrEqual(0)
            at += own.length
          }
        },
      ),
    )
  })

  it.each(['1,', 'a@', 'IV ', '1-', 'A.', '/a', '👍', '1 h ', '$', 'a.b', ' ', '#', '1/', 'H2'])(
    'takes time in proportion to its length: %j',
    (piece) => {
      const begin = processorTime()
      for (const lang of full) verbalise(piece.repeat(10_000), lang)
      expect(processorTime() - begin).toBeLessThan(5_000)
    },
  )
})

describe('a date that readers may take for another', async () => {
  const verbalise = await loadVerbaliser(['en', 'en-US', 'en-GB', 'fr'])
  const remarks = (text: string, lang: string) => {
    const found: Remark[] = []
    verbalise(text, lang, (remark) => found.push(remark))
    return found.map(({ written }) => written)
  }

  it('is said as it is written, and remarked, in plain English', () => {
    expect(verbalise('On 03/04/2024.', 'en')).toBe('On three four, twenty twenty-four.')
    expect(remarks('On 03/04/2024.', 'en')).toEqual(['03/04/2024'])
  })
  it('not where the region decides', () => {
    expect(verbalise('On 03/04/2024.', 'en-US')).toBe('On March fourth, twenty twenty-four.')
    expect(verbalise('On 03/04/2024.', 'en-GB')).toBe('On the third of April, twenty twenty-four.')
    expect([...remarks('On 03/04/2024.', 'en-US'), ...remarks('On 03/04/2024.', 'en-GB')]).toEqual([])
  })
  it('nor where the figures do', () => expect(remarks('On 25/04/2024 and 05/05/2024.', 'en')).toEqual([]))
})
