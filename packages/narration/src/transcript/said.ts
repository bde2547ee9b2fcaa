import { printedRanges, type TextRange } from '../alignment.js'
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
  const found: { words: string; place: number }[] = []
  let printedFrom = 0
  let saidFrom = item.leadEnd ?? 0
  for (const insertion of insertions) {
    const own = insertion.replace(/^\[|\]$/g, '')
    const from = display.indexOf(insertion, printedFrom)
    const at = placeOf(item, own, { from, to: from + insertion.length }, saidFrom)
    if (from < 0 || at === undefined) continue
    printedFrom = from + insertion.length
    saidFrom = at + own.length
    found.push({ words: own, place: spoken.slice(item.leadEnd ?? 0, at).trimStart().length })
  }
  const all = [...said]
  for (const { words, place } of found.toReversed()) split(all, words, place)
  return all
}

/** Where words that are printed in a range are said. */
function placeOf(item: SpeechItem, words: string, printed: TextRange, from: number): number | undefined {
  for (let at = item.spoken.indexOf(words, from); at >= 0; at = item.spoken.indexOf(words, at + 1)) {
    const [range] = printedRanges(item, [{ from: at, to: at + words.length }])
    if (range && range.from >= printed.from && range.to <= printed.to) return at
  }
  return undefined
}

/** Parts the piece that has `words` at a place of the text of all. */
function split(pieces: Piece[], words: string, place: number): void {
  let begin = 0
  for (const [index, piece] of pieces.entries()) {
    const at = place - begin
    begin += piece.text.length
    if (at < 0 || at >= piece.text.length || piece.announced) continue
    const [before, after] = [piece.text.slice(0, at), piece.text.slice(at + words.length)]
    const close = /\S$/.test(before)
    const parts: Piece[] = [
      { ...piece, text: before.trimEnd() },
      { text: words, announced: true, ...(close ? { close } : {}) },
      { ...piece, text: after },
    ]
    pieces.splice(index, 1, ...parts.filter(({ text }) => text !== ''))
    return
  }
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
