import type { SoundCue } from '@lectern/core'
import { captionsOf, displayRuns, type SpeechItem } from '@lectern/narration'

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
  for (const cue of cues) yield* piecesOf(cue, items.get(cue.id))
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
