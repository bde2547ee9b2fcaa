import type { SpeechItem } from '../script.js'
import type { Piece, TranscriptRun } from './outline.js'

/**
 * Puts what is said beside what is printed, where its words are others: "twenty twelve" beside "2012". The first of
 * what leads in has all of the lead's words.
 */
export function withSaid(item: SpeechItem, leads: TranscriptRun[], own: TranscriptRun): TranscriptRun[] {
  const { lead, rest } = saidPieces(item)
  const [first, ...others] = leads
  const printedLead = leads.flatMap(({ pieces }) => pieces)
  const isOther = (printed: readonly Piece[], said: readonly Piece[]) => words(printed) !== words(said)
  const led =
    first && isOther(printedLead, lead)
      ? [{ ...first, said: lead }, ...others.map((run) => ({ ...run, said: [] }))]
      : leads
  return [...led, isOther(own.pieces, rest) ? { ...own, said: rest } : own]
}

/** The words of the parts, parted where the lead ends; another language than the item's is marked. */
function saidPieces({ parts, lang, leadEnd = 0 }: SpeechItem): { lead: Piece[]; rest: Piece[] } {
  const lead: Piece[] = []
  const rest: Piece[] = []
  let at = 0
  for (const part of parts) {
    if (part.spoken === '') continue
    const cut = Math.min(Math.max(leadEnd - at, 0), part.spoken.length)
    const own = part.lang === lang ? {} : { lang: part.lang }
    push(lead, part.spoken.slice(0, cut).trim(), own)
    push(rest, part.spoken.slice(cut).trim(), own)
    at += part.spoken.length + 1
  }
  return { lead, rest }
}

function push(pieces: Piece[], text: string, own: { lang?: string }): void {
  if (text !== '') pieces.push({ text: pieces.length > 0 ? ` ${text}` : text, ...own })
}

/** Letters, figures and signs: what a voice makes a sound of. */
function words(pieces: readonly Piece[]): string {
  return pieces
    .flatMap(({ text, announced }) => (announced ? [] : [text]))
    .join('')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{S}%&§@#]/gu, '')
}
