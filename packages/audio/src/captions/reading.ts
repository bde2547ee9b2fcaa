import { type Article, directionOfText, type SoundCue } from '@lectern/core'
import { type CaptionBreaker, displayRuns, type SpeechItem } from '@lectern/narration'
import { lengthOf } from './speed.js'
import { oneLine } from './vtt.js'

/** A caption as it is shown at once. */
export interface ShownCaption {
  /** Id of the cue; `<cue>+2` for its second piece, and so on. */
  id: string
  /** Seconds. */
  begin: number
  end: number
  /** What is shown: one or two lines. */
  lines: readonly Line[]
}

/** A line in pieces by language; `lang` where it is not the cue's. */
type Line = readonly { text: string; lang?: string }[]
type Direction = 'ltr' | 'rtl'

/**
 * Captions for reading: each cue in pieces of two lines at most, which change when their words are said. Players take each line for a paragraph and its
 * direction from its first letter (WebVTT, 6.1): a line that begins with a word of the other direction has a mark before it.
 */
export function* readingCaptions(
  items: ReadonlyMap<string, SpeechItem>,
  cues: readonly SoundCue[],
  captionsOf: CaptionBreaker,
  blocks?: Article['blocks'],
): Generator<ShownCaption> {
  for (const [index, cue] of cues.entries()) {
    const pieces = piecesOf(cue, items.get(cue.id), captionsOf, blocks?.get(cue.block)?.dir)
    yield* held(pieces, cues[index + 1]?.begin)
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

function piecesOf(
  cue: SoundCue,
  item: SpeechItem | undefined,
  captionsOf: CaptionBreaker,
  dir: Direction | undefined,
): ShownCaption[] {
  const { text, runs, before } = textOf(cue, item)
  const captions = captionsOf(text, cue.lang)
  const begins = momentsOf(
    captions.map(({ from }) => from - before),
    cue,
    text.length - before,
  )
  return captions.map(({ from, lines }, index) => ({
    id: index === 0 ? cue.id : `${cue.id}+${index + 1}`,
    begin: begins[index] ?? cue.begin,
    end: begins[index + 1] ?? cue.end,
    lines: linesOf(text, from, lines, runs).map((line) => directed(line, dir)),
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

/**
 * When the words at some places, in order, are said: where the engine told, or else by their share of the letters between the moments that
 * are known. Each is later than the one before, so that every caption ends after it begins.
 */
function momentsOf(places: readonly number[], cue: SoundCue, length: number): number[] {
  const known = places.map((place, index) => (index === 0 ? cue.begin : toldMoment(place, cue)))
  const moments: number[] = []
  let last = { place: 0, at: cue.begin }
  for (const [index, place] of places.entries()) {
    const at = known[index]
    if (index === 0 || (at !== undefined && at > last.at)) {
      last = { place, at: at ?? cue.begin }
      moments.push(last.at)
      continue
    }
    const next = nextKnown(places, known, index, last.at) ?? { place: length, at: cue.end }
    const share = (place - last.place) / Math.max(next.place - last.place, 1)
    moments.push(last.at + (next.at - last.at) * Math.min(1, Math.max(0, share)))
  }
  return moments
}

function nextKnown(
  places: readonly number[],
  known: readonly (number | undefined)[],
  from: number,
  after: number,
): { place: number; at: number } | undefined {
  for (let index = from + 1; index < places.length; index++) {
    const at = known[index]
    if (at !== undefined && at > after) return { place: places[index] ?? 0, at }
  }
  return undefined
}

/** When the word at a place is said, if the engine told it and it lies inside the cue. */
function toldMoment(place: number, { words = [], begin, end }: SoundCue): number | undefined {
  const word = words.find(({ to }) => to > place)
  return word && word.begin > begin && word.begin < end ? word.begin : undefined
}

function linesOf(text: string, from: number, lines: readonly string[], runs: readonly Run[]): Line[] {
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

const marks = { ltr: '\u200e', rtl: '\u200f' } as const

function directed(line: Line, dir: Direction | undefined): Line {
  const own = directionOfText(line.map(({ text }) => text).join(''))
  return dir === undefined || own === undefined || own === dir ? line : [{ text: marks[dir] }, ...line]
}
