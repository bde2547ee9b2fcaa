import type { Report } from '@lectern/core'
import { commonWords, type Script, type SpeechItem } from '@lectern/narration'
import { shortened } from '../../reports.js'
import { rules } from '../../rules.js'
import type { Placed, Range } from '../placed.js'
import type { Recorded } from '../recorded.js'
import { inTurn } from '../turns.js'
import { onsetIn } from './onset.js'
import type { TextCue } from './read-cues.js'
import { usableCues } from './usable-cues.js'
import { type HeardWord, wordsIn, wordsOfCue } from './words.js'

/** An item counts as heard when this share of its words stands in the cues. */
const enough = 0.5
/** Number of words in a row that make an addition, where the article does not have them. */
const addition = 3

/** Places the items of a script by the words of cues: a cue need not be a sentence. */
export function findByCues(script: Script, source: string, recorded: Recorded, report: Report): Placed {
  const most = recorded.length / recorded.format.settings.sampleRate
  const cues = usableCues(source, most, report)
  const heard = cues.flatMap(wordsOfCue)
  const speeches = script.items.filter((item) => item.type === 'speech')
  const used = new Uint8Array(heard.length)
  const lain = layWords(speeches, heard, used)
  reportGuesses(lain, heard, report)
  const ranges = inTurn(lain.map(({ from, to }) => (from < 0 ? null : rangeOf(heard, from, to, recorded))))
  const items = lain.map(({ item, from }, index) => ({
    item,
    range: ranges[index] ?? undefined,
    first: from,
  }))
  return {
    script,
    items: items.map(({ item, range }) => ({ item, range })),
    added: additions(heard, used, items, most),
    isOther: false,
  }
}

/** An item, and the words of the cues that are its own: from one to another; −1 where it was not heard. */
interface Lain {
  item: SpeechItem
  from: number
  to: number
}

function layWords(speeches: readonly SpeechItem[], heard: readonly HeardWord[], used: Uint8Array): Lain[] {
  const words = speeches.map(({ display, lead }) => wordsIn(`${lead ?? ''} ${display}`))
  const matches = commonWords(
    words.flat(),
    heard.map(({ word }) => word),
  )
  let at = 0
  return speeches.map((item, index) => {
    const size = words[index]?.length ?? 0
    const own = matches.slice(at, at + size)
    at += size
    const found = own.filter((match) => match >= 0)
    if (size === 0 || found.length < enough * size) return { item, from: -1, to: -1 }
    const [first, last] = [found[0] ?? 0, found.at(-1) ?? 0]
    const from = withUnlike(
      first,
      own.findIndex((match) => match >= 0),
      used,
    )
    used.fill(1, from, last + 1)
    return { item, from, to: last }
  })
}

/** The first words of an item may be written otherwise in the cues ("12"): as many words before are its own, if they are nobody's. */
function withUnlike(first: number, missing: number, used: Uint8Array): number {
  let from = first
  while (from > 0 && from > first - missing && !used[from - 1]) from--
  return from
}

/** Reports sentences that begin within a cue, of which only the cue's own time is known. */
function reportGuesses(lain: readonly Lain[], heard: readonly HeardWord[], report: Report): void {
  const guesses = new Map<TextCue, SpeechItem[]>()
  for (const { item, from } of lain) {
    const word = heard[from]
    if (!word || word.isFirst) continue
    guesses.set(word.cue, [...(guesses.get(word.cue) ?? []), item])
  }
  for (const [{ line }, items] of guesses) {
    const [first] = items
    const others = items.length > 1 ? ` (and ${items.length - 1} more)` : ''
    const what = `"${shortened(first?.display ?? '')}"${others} begins in the middle of this cue`
    report(
      rules['recording-rough'],
      `Line ${line} of the cues: ${what}; the time is estimated from the number of letters`,
      {
        ...(first ? { block: first.block } : {}),
        hint: 'Give each sentence its own cue.',
      },
    )
  }
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
      added.push({ after, range: within(heard, from, to, most), words: words.join(' ') })
    }
    from = to
  }
  return added
}

function within(heard: readonly HeardWord[], from: number, to: number, most: number): Range {
  const begin = Math.min(heard[from]?.begin ?? 0, most)
  return { begin, end: Math.max(begin, Math.min(heard[to]?.end ?? begin, most)) }
}

function rangeOf(heard: readonly HeardWord[], from: number, to: number, recorded: Recorded): Range {
  const most = recorded.length / recorded.format.settings.sampleRate
  const { begin, end } = within(heard, from, to, most)
  const word = heard[from]
  const onset = word ? onsetIn(word, recorded.silences) : begin
  return { begin: onset < end ? onset : begin, end }
}
