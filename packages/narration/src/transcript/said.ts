import { printedRangesOf, type TextRange } from '../alignment.js'
import type { SpeechItem } from '../script.js'
import { clings } from '../spoken/parts.js'
import type { Piece, TranscriptRun } from './run.js'

/**
 * Puts what is said beside what is printed, where its words are others: "twenty twelve" beside "2012". The first of
 * what leads in has all of the lead's words.
 */
export function withSaid(item: SpeechItem, leads: TranscriptRun[], own: TranscriptRun): TranscriptRun[] {
  const { lead, rest } = saidPieces(item)
  const [first, ...others] = leads
  const printedLead = leads.flatMap(({ pieces }) => pieces)
  const isOther = (printed: readonly Piece[], said: readonly Piece[]) =>
    words(printed) !== words(said) || isSpelled(said) !== isSpelled(printed)
  const led =
    first && isOther(printedLead, lead)
      ? [{ ...first, said: lead }, ...others.map((run) => ({ ...run, said: [] }))]
      : leads
  return [...led, isOther(own.pieces, rest) ? { ...own, said: withOurs(item, rest) } : own]
}

/** The words of the parts, parted where the lead ends; another language than the item's is marked. */
function saidPieces({ parts, lang, leadEnd = 0 }: SpeechItem): { lead: Piece[]; rest: Piece[] } {
  const lead: Piece[] = []
  const rest: Piece[] = []
  let at = 0
  for (const part of parts) {
    if (part.spoken === '') continue
    // no space stands before a mark
    if (at > 0 && clings.test(part.spoken)) at--
    const cut = Math.min(Math.max(leadEnd - at, 0), part.spoken.length)
    const own = part.lang === lang ? {} : { lang: part.lang }
    push(lead, part.spoken.slice(0, cut).trim(), own)
    push(rest, part.spoken.slice(cut).trim(), own)
    at += part.spoken.length + 1
  }
  return { lead, rest }
}

function push(pieces: Piece[], text: string, own: { lang?: string }): void {
  if (text !== '') pieces.push({ text: pieces.length > 0 && !clings.test(text) ? ` ${text}` : text, ...own })
}

/** Words of our own among what is said ("[Link:]") are marked as they are where it is printed. */
function withOurs(item: SpeechItem, said: readonly Piece[]): Piece[] {
  const { insertions = [], display, spoken } = item
  if (insertions.length === 0) return [...said]
  const rangeOf = printedRangesOf(item)
  const found: Ours[] = []
  let printedFrom = 0
  let saidFrom = item.leadEnd ?? 0
  for (const insertion of insertions) {
    const own = insertion.replace(/^\[|\]$/g, '')
    const from = display.indexOf(insertion, printedFrom)
    if (from < 0) continue
    const printed = { from, to: from + insertion.length }
    const at = placeOf(own, { spoken, from: saidFrom, printed, rangeOf })
    if (at === undefined) continue
    printedFrom = from + insertion.length
    saidFrom = at + own.length
    found.push({ words: own, place: spoken.slice(item.leadEnd ?? 0, at).trimStart().length })
  }
  return parted(said, found)
}

interface Ours {
  words: string
  /** In the text of all pieces. */
  place: number
}

interface Wanted {
  spoken: string
  /** Where they are said, or later. */
  from: number
  printed: TextRange
  rangeOf(said: TextRange): TextRange | undefined
}

/** Where words that are printed in a range are said. Both are in one order: what is printed behind the range is none. */
function placeOf(words: string, { spoken, from, printed, rangeOf }: Wanted): number | undefined {
  for (let at = spoken.indexOf(words, from); at >= 0; at = spoken.indexOf(words, at + 1)) {
    const range = rangeOf({ from: at, to: at + words.length })
    if (range && range.from >= printed.to) return undefined
    if (range && range.from >= printed.from && range.to <= printed.to) return at
  }
  return undefined
}

/** Parts the pieces where our words stand, which are in order: each piece is gone through once. */
function parted(pieces: readonly Piece[], ours: readonly Ours[]): Piece[] {
  const all: Piece[] = []
  let begin = 0
  let next = 0
  for (const piece of pieces) {
    const { text } = piece
    let done = 0
    for (; (ours[next]?.place ?? Number.POSITIVE_INFINITY) < begin + text.length; next++) {
      const { words, place } = ours[next] as Ours
      const at = place - begin
      if (at < done) continue
      const before = text.slice(done, at).trimEnd()
      const close = /\S/.test(text.charAt(at - 1))
      if (before) all.push({ ...piece, text: before })
      all.push({ text: words, announced: true, ...(close ? { close } : {}) })
      done = at + words.length
    }
    if (done < text.length) all.push({ ...piece, text: text.slice(done) })
    begin += text.length
  }
  return all
}

/** Whether it has letters one by one ("H T M L"). */
function isSpelled(pieces: readonly Piece[]): boolean {
  return pieces.some(({ text }) => /(?<!\p{L})\p{Lu} \p{Lu}(?!\p{L})/u.test(text))
}

/** Letters, figures and signs: what a voice makes a sound of. */
function words(pieces: readonly Piece[]): string {
  return pieces
    .flatMap(({ text, announced }) => (announced ? [] : [text]))
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{S}%&§@#]/gu, '')
}
