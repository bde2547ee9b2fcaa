import type { SoundCue } from '@lectern/core'
import { captionsOf, displayRuns, type SpeechItem } from '@lectern/narration'
import { lengthOf } from './speed.js'

/** A caption as it is shown at once. */
export interface ShownCaption {
  /** That of the cue, and of its second and later pieces `<cue>+2`. */
  id: string
  /** Seconds. */
  begin: number
  end: number
  /** One or two lines, in pieces by language; `lang` where it is not the cue's. */
  lines: readonly (readonly { text: string; lang?: string }[])[]
}

/** Captions for reading: each cue in pieces of two lines at most, which change when their words are said. */
export function* readingCaptions(
  items: ReadonlyMap<string, SpeechItem>,
  cues: readonly SoundCue[],
): Generator<ShownCaption> {
  for (const [index, cue] of cues.entries()) {
    yield* held(piecesOf(cue, items.get(cue.id)), cues[index + 1]?.begin)
  }
}

/** Columns a second that are read with ease, and the seconds that any caption takes. */
const easy = 15
const least = 1

/** A caption of a few quick words stays in the silence behind them until it can be read. */
function held(captions: ShownCaption[], next: number | undefined): ShownCaption[] {
  const last = captions.at(-1)
  if (!last || next === undefined) return captions
  const wanted = last.begin + Math.max(least, lengthOf(last) / easy)
  const end = Math.max(last.end, Math.min(wanted, next))
  return [...captions.slice(0, -1), { ...last, end }]
}

interface Run {
  from: number
  to: number
  lang?: string
}

function piecesOf(cue: SoundCue, item: SpeechItem | undefined): ShownCaption[] {
  const { text, runs, before } = textOf(cue, item)
  const captions = captionsOf(text, cue.lang)
  const begins = captions.map(({ from }, index) =>
    index === 0 ? cue.begin : momentOf(from - before, cue, text.length - before),
  )
  return captions.map(({ from, lines }, index) => ({
    id: index === 0 ? cue.id : `${cue.id}+${index + 1}`,
    begin: begins[index] ?? cue.begin,
    end: begins[index + 1] ?? cue.end,
    lines: linesOf(text, from, lines, runs),
  }))
}

/** What is only said before the words, then the words; and where each language stands. */
function textOf(
  { display }: SoundCue,
  item: SpeechItem | undefined,
): { text: string; runs: Run[]; before: number } {
  const lead = [item?.lead ? `${oneLine(item.lead)}:` : '', item?.marker ?? ''].filter(Boolean).join(' ')
  let text = lead ? `${lead} ` : ''
  const before = text.length
  const runs = (item ? displayRuns(item) : [{ text: display }]).map(({ text: words, lang }): Run => {
    const from = text.length
    text += words.replaceAll('\n', ' ')
    return { from, to: text.length, ...(lang ? { lang } : {}) }
  })
  return { text, runs: [{ from: 0, to: before }, ...runs], before }
}

/** When the word at a place is said: known, or by its share of the letters. */
function momentOf(place: number, { words = [], begin, end }: SoundCue, length: number): number {
  const word = words.find(({ to }) => to > place)
  if (word && word.begin > begin && word.begin < end) return word.begin
  return begin + ((end - begin) * place) / Math.max(length, 1)
}

function linesOf(
  text: string,
  from: number,
  lines: readonly string[],
  runs: readonly Run[],
): ShownCaption['lines'] {
  let at = from
  return lines.map((line) => {
    const begin = text.indexOf(line, at)
    at = begin + line.length
    return runs.flatMap(({ from: first, to, lang }) => {
      const words = text.slice(Math.max(first, begin), Math.min(to, at))
      return words ? [{ text: words, ...(lang ? { lang } : {}) }] : []
    })
  })
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
