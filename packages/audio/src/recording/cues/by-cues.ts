import type { Report } from '@lectern/core'
import type { Script, SpeechItem } from '@lectern/narration'
import { shortened } from '../../reports.js'
import { rules } from '../../rules.js'
import type { Placed, Range } from '../placed.js'
import type { Tape } from '../tape.js'
import { matchWords } from './match-words.js'
import { readTextCues, type TextCue } from './read-cues.js'

/** A word of the cues with its time: the cue's own, parted by letters. */
interface HeardWord {
  word: string
  written: string
  begin: number
  end: number
}

/** An item counts as heard when this share of its words stands in the cues. */
const enough = 0.5
/** So many words in a row that the article does not have are an addition. */
const addition = 3

/** Places the items of a script by the words of cues: a cue need not be a sentence. */
export function findByCues(script: Script, cues: string, { length, format }: Tape, report: Report): Placed {
  const most = length / format.settings.sampleRate
  const heard = usable(cues, most, report).flatMap(wordsOfCue)
  const speeches = script.items.filter((item) => item.type === 'speech')
  const words = speeches.map(({ display, lead }) => wordsIn(`${lead ?? ''} ${display}`))
  const matches = matchWords(
    words.flat(),
    heard.map(({ word }) => word),
  )
  const used = new Uint8Array(heard.length)
  let at = 0
  const items = speeches.map((item, index) => {
    const size = words[index]?.length ?? 0
    const own = [...matches.subarray(at, at + size)].filter((match) => match >= 0)
    at += size
    const isHeard = size > 0 && own.length >= enough * size
    if (isHeard) used.fill(1, own[0], (own.at(-1) ?? 0) + 1)
    return {
      item,
      range: isHeard ? rangeOf(heard, own[0] ?? 0, own.at(-1) ?? 0, most) : undefined,
      first: own[0] ?? -1,
    }
  })
  return {
    script,
    items: items.map(({ item, range }) => ({ item, range })),
    added: additions(heard, used, items, most),
    isOther: false,
  }
}

/** The cues that say something of this recording; the others are reported. */
function usable(source: string, most: number, report: Report): TextCue[] {
  const tell = (what: string) =>
    report(rules['recording-cues'], what, {
      hint: 'The other cues are used. Mend this one, or leave it out.',
    })
  const cues = readTextCues(source, (line, text) =>
    tell(`Line ${line} of the cues has no times that make sense: "${shortened(text.trim())}"`),
  )
  const [inside, beyond] = [
    cues.filter(({ begin }) => begin < most),
    cues.filter(({ begin }) => begin >= most),
  ]
  for (const { text } of beyond) tell(`The cue "${shortened(text)}" begins after the end of the recording`)
  return inside
}

function additions(
  heard: readonly HeardWord[],
  used: Uint8Array,
  items: readonly { item: SpeechItem; range: Range | undefined; first: number }[],
  most: number,
): Placed['added'] {
  const added: { after: SpeechItem | undefined; range: Range; words: string }[] = []
  for (let from = 0; from < heard.length; from++) {
    if (used[from]) continue
    let to = from
    while (to + 1 < heard.length && !used[to + 1]) to++
    if (to - from + 1 >= addition) {
      const after = items.findLast(({ range, first }) => range && first < from)?.item
      const words = heard.slice(from, to + 1).map(({ written }) => written)
      added.push({ after, range: rangeOf(heard, from, to, most), words: words.join(' ') })
    }
    from = to
  }
  return added
}

function rangeOf(heard: readonly HeardWord[], from: number, to: number, most: number): Range {
  const begin = Math.min(heard[from]?.begin ?? 0, most)
  return { begin, end: Math.max(begin, Math.min(heard[to]?.end ?? begin, most)) }
}

function wordsOfCue({ begin, end, text }: { begin: number; end: number; text: string }): HeardWord[] {
  const share = (end - begin) / Math.max(1, text.length)
  return [...segmenter.segment(text)]
    .flatMap(({ segment, index }) => {
      const word = lettersOf(segment)
      const time = { begin: begin + index * share, end: begin + (index + segment.length) * share }
      return word ? [{ word, written: segment, ...time }] : []
    })
    .map((word, index, all) => {
      // The signs around words belong to the cue's own time.
      if (index === all.length - 1) return { ...word, ...(index === 0 ? { begin } : {}), end }
      return index === 0 ? { ...word, begin } : word
    })
}

const segmenter = new Intl.Segmenter('und', { granularity: 'word' })

function wordsIn(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => lettersOf(segment)).filter(Boolean)
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
}
