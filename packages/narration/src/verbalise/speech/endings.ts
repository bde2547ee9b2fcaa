/** Ending → what stands for it; the longest that fits is used. An empty one fits always. */
export type Endings = Readonly<Record<string, string>>

/** A word with another ending. */
export function withEnding(word: string, endings: Endings): string {
  const found = Object.entries(endings)
    .filter(([ending]) => word.endsWith(ending))
    .sort(([one], [other]) => other.length - one.length)[0]
  return found ? word.slice(0, word.length - found[0].length) + found[1] : word
}
