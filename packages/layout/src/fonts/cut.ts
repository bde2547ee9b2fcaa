/** UTF-16 units that HarfBuzz is given at once: no word of a language is as long, and its time grows with the square of a word that has no end. */
const longest = 2_000
/** How far from there a better place to cut is looked for. */
const near = 100

/** A text without end, in pieces: before a letter or sign where one is near, so that marks stay with their letters. */
export function inPieces(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  while (text.length - from > longest) {
    const to = placeToCut(text, from + longest)
    pieces.push(text.slice(from, to))
    from = to
  }
  pieces.push(text.slice(from))
  return pieces
}

function placeToCut(text: string, at: number): number {
  for (let place = at; place > at - near; place--)
    if (!continues(text, place) && !joins.test(text.charAt(place - 1))) return place
  return isLowSurrogate(text, at) ? at - 1 : at
}

const continues = (text: string, at: number): boolean =>
  isLowSurrogate(text, at) || /^[\p{M}\u200c\u200d]/u.test(text.slice(at, at + 2))
const joins = /[\u200c\u200d]/

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00
}
