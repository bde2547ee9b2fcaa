import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loadVerbaliser } from '../src/verbalise/index.js'

// Lines that were written with the expected reading first: `=` is right, `|` is acceptable, anything else is wrong.
// The report names every wrong one; each language must keep to the bounds.

const folder = new URL('./verbalise/hard/', import.meta.url)
const languages = readdirSync(folder).map((name) => name.replace('.txt', ''))

interface Line {
  written: string
  right: string
  acceptable: string[]
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('# ')) continue
    if (line.startsWith('= ')) Object.assign(lines.at(-1) ?? {}, { right: line.slice(2) })
    else if (line.startsWith('| ')) lines.at(-1)?.acceptable.push(line.slice(2))
    else lines.push({ written: line, right: '', acceptable: [] })
  }
  return lines
}

const tidy = (spoken: string) =>
  spoken
    .replace(/\s+/g, ' ')
    .replace(/ +([,.;:!?…])/g, '$1')
    .replace(/(?<=[(]) +| +(?=[)])/g, '')
    .trim()

/** Neither capitals nor the last stop are heard, nor how a metre is spelled. */
const same = (one: string, other: string) => heard(one) === heard(other)
const heard = (said: string) =>
  said
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/(?<=met|lit)re(?=s?(?!\p{L}))/gu, 'er')

const results = await Promise.all(
  languages.map(async (lang) => {
    const verbalise = await loadVerbaliser([lang])
    const lines = linesOf(readFileSync(new URL(`${lang}.txt`, folder), 'utf8'))
    return lines.map((line) => {
      const said = tidy(verbalise(line.written, lang))
      const verdict = same(said, line.right)
        ? 'right'
        : line.acceptable.some((one) => same(said, one))
          ? 'acceptable'
          : 'wrong'
      return { lang, verdict, said, ...line }
    })
  }),
)
const all = results.flat()
const wrong = all.filter(({ verdict }) => verdict === 'wrong')
const share = (verdict: string) => all.filter((line) => line.verdict === verdict).length / all.length

it('has three hundred lines, each with its reading', () => {
  expect(all.length).toBeGreaterThanOrEqual(300)
  expect(all.filter(({ right }) => right === '')).toEqual([])
})

it('at least 90 % are right and at most 3 % wrong', () => {
  const report = wrong.map(
    ({ lang, written, said, right }) => `${lang}: ${written}\n  said: ${said}\n  want: ${right}`,
  )
  expect(share('right'), report.join('\n')).toBeGreaterThanOrEqual(0.9)
  expect(share('wrong'), report.join('\n')).toBeLessThanOrEqual(0.03)
})

it('nowhere is a figure left or a sign lost', () => {
  expect(all.filter(({ said }) => /\d|−/.test(said)).map(({ said }) => said)).toEqual([])
})
