import { readdirSync, readFileSync } from 'node:fs'
import { loadVerbaliser } from '../src/verbalise/index.js'

/** A line as it is written, and the readings that were written for it before it was tried. */
interface Line {
  written: string
  right: string[]
  acceptable: string[]
}

export interface Result extends Line {
  lang: string
  said: string
  verdict: 'right' | 'acceptable' | 'wrong'
}

/** Reads each line of a folder's `<language>.txt`: `=` is right, `|` is acceptable, anything else is wrong. */
export async function heardIn(folder: URL, heard: (said: string) => string): Promise<Result[]> {
  const languages = readdirSync(folder).map((name) => name.replace('.txt', ''))
  const results = languages.map(async (lang) => {
    const verbalise = await loadVerbaliser([lang])
    return linesOf(readFileSync(new URL(`${lang}.txt`, folder), 'utf8')).map((line): Result => {
      const said = tidy(verbalise(line.written, lang))
      const among = (readings: readonly string[]) => readings.some((one) => heard(one) === heard(said))
      const verdict = among(line.right) ? 'right' : among(line.acceptable) ? 'acceptable' : 'wrong'
      return { lang, said, verdict, ...line }
    })
  })
  return (await Promise.all(results)).flat()
}

/** Words alone: where the voice pauses is not compared. */
export const wordsAlone = (said: string): string =>
  said
    .toLowerCase()
    .replace(/(?<=met|lit)re(?=s?(?!\p{L}))/gu, 'er')
    .replace(/[^\p{L}\p{M}\p{N}−+=<>≤≥×°%|/]+/gu, ' ')
    .trim()

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('# ')) continue
    if (line.startsWith('= ')) lines.at(-1)?.right.push(...readings(line.slice(2)))
    else if (line.startsWith('| ')) lines.at(-1)?.acceptable.push(...readings(line.slice(2)))
    else lines.push({ written: line, right: [], acceptable: [] })
  }
  return lines
}

/** "{oh|zero} five" is two readings, "one hundred (and) two" too. */
function readings(pattern: string): string[] {
  const choice = /\{([^}]*)\}|\(and\)/.exec(pattern)
  if (!choice) return [pattern]
  const [whole, choices = 'and|'] = choice
  return choices
    .split('|')
    .flatMap((one) =>
      readings(pattern.slice(0, choice.index) + one + pattern.slice(choice.index + whole.length)),
    )
}

function tidy(spoken: string): string {
  return spoken
    .replace(/\s+/g, ' ')
    .replace(/ +([,.;:!?…])/g, '$1')
    .replace(/(?<=[(]) +| +(?=[)])/g, '')
    .trim()
}
