import { printedRangesOf, type TextRange } from './alignment.js'
import type { Gloss, SpeechItem } from './script.js'

/** Words of a script that are shown, in one language. */
export interface DisplayRun {
  /** The words. */
  text: string
  /** Where it differs from the item's. */
  lang?: string
}

/** What is printed, with words in another language apart: where they are said in other words ("le 3 mai"), by what stands around them. */
export function displayRuns(item: SpeechItem): DisplayRun[] {
  const display = tidy(item.display) || tidy(item.spoken)
  const runs: DisplayRun[] = []
  let from = 0
  for (const { lang, range } of foreignParts(item, display)) {
    if (range.from < from) continue
    if (range.from > from) runs.push({ text: display.slice(from, range.from) })
    runs.push({ text: display.slice(range.from, range.to), lang })
    from = range.to
  }
  if (from < display.length) runs.push({ text: display.slice(from) })
  return runs
}

/** The parts in another language, and where they stand in print. */
function* foreignParts(item: SpeechItem, display: string): Generator<{ lang: string; range: TextRange }> {
  let printed = 0
  let said = 0
  let inOtherWords: ((said: TextRange) => TextRange | undefined) | undefined
  const announcements = announcedIn(item)
  for (const { lang, spoken } of item.parts) {
    const begin = Math.max(said, item.spoken.indexOf(spoken, said))
    said = begin + spoken.length
    const told = announcements.get(spoken)
    const announced = told && verbatim(display, told.written, printed)
    if (told?.lang && announced) {
      if (told.lang !== item.lang) yield { lang: told.lang, range: announced }
      printed = announced.to
    }
    if (told || lang === item.lang || spoken === '') continue
    let range = verbatim(display, spoken, printed)
    if (!range) {
      inOtherWords ??= printedRangesOf({ spoken: item.spoken, display })
      range = inOtherWords({ from: begin, to: said })
    }
    if (!range) continue
    yield { lang, range }
    printed = range.to
  }
}

function verbatim(display: string, spoken: string, from: number): TextRange | undefined {
  const at = display.indexOf(spoken, from)
  return at < 0 ? undefined : { from: at, to: at + spoken.length }
}

/** What is announced of words that no voice reads, by what is said; of several, the first. */
function announcedIn({ glosses = [] }: SpeechItem): Map<string, Gloss> {
  return new Map(
    glosses
      .filter(({ lang }) => lang)
      .toReversed()
      .map((gloss) => [gloss.spoken, gloss]),
  )
}

/** Line breaks stay, blank lines and other white space do not. */
function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}
