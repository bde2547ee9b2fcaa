export interface TranscriptRun {
  /** Id of the item, on its own words. */
  id?: string
  lang: string
  /** Said, but not printed. */
  announced: boolean
  pieces: readonly Piece[]
  /** What is said for them, where it is said in other words; empty where a run before it has its words. */
  said?: readonly Piece[]
}

/** Between sentences a space, but where the script has none. */
export function spaceBetween(before: TranscriptRun | undefined, { announced, lang }: TranscriptRun): string {
  if (!before) return ''
  const isUnspaced = /^(?:zh|ja|yue)(?:-|$)/.test(lang) && !announced && !before.announced
  return isUnspaced && /[。！？…」』）]$/.test(before.pieces.at(-1)?.text ?? '') ? '' : ' '
}

export interface Piece {
  text: string
  lang?: string
  /** Said for the words before it, but not printed. */
  announced?: boolean
  /** An announcement that stands right behind what is before it: "(" or a part of a word. */
  close?: boolean
}

/** Before a piece: one space before an announcement that does not stand close. */
export function spaceBefore({ announced, close }: Piece, index: number): string {
  return announced && !close && index > 0 ? ' ' : ''
}
