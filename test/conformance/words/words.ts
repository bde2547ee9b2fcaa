/** A word and where its author wrote it. `block` is the first line of the paragraph, which findings name. */
export interface Word {
  readonly text: string
  readonly line: number
  readonly block: number
}

/** Words that belong together but may stand anywhere: a note, a caption, an alternative text. */
export type Phrase = readonly Word[]

export interface SourceWords {
  /** Must appear in this order. */
  readonly flow: readonly Word[]
  /** Each must appear whole, wherever the edition puts it. */
  readonly phrases: readonly Phrase[]
  /** The same for alternative texts, which some editions keep outside their text. */
  readonly alternatives: readonly Phrase[]
}

export interface EditionWords {
  readonly text: readonly string[]
  readonly alternatives: readonly string[]
}

// Letters and digits part, so that "PM<sub>2.5</sub>" is the same whether or not the reader sees the tags.
const word = /[\p{L}\p{M}]+|\p{N}+/gu

// A hyphen that an edition put at a line end, and marks that steer direction or breaking, are not the author's.
const invisible = /\u00ad\s*|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu

export const wordsOf = (text: string): string[] =>
  text.normalize('NFKC').replace(invisible, '').match(word) ?? []

export const placed = (text: string, line: number, block = line): Word[] =>
  wordsOf(text).map((found) => ({ text: found, line, block }))

/** The author's words that the edition does not have, or does not have in this order. */
export function missingWords(source: SourceWords, edition: EditionWords): Word[] {
  const text = spaced(edition.text)
  const everything = text + spaced(edition.alternatives)
  return [
    ...missingInOrder(source.flow, edition.text),
    ...source.phrases.filter((phrase) => !text.includes(spaced(phrase.map((word) => word.text)))).flat(),
    ...source.alternatives
      .filter((phrase) => !everything.includes(spaced(phrase.map((word) => word.text))))
      .flat(),
  ]
}

const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `

/** What the longest common subsequence leaves out. */
function missingInOrder(source: readonly Word[], edition: readonly string[]): Word[] {
  const width = edition.length + 1
  const lengths = new Uint16Array((source.length + 1) * width)
  const at = (row: number, column: number): number => lengths[row * width + column] ?? 0
  const same = (row: number, column: number): boolean => source[row]?.text === edition[column]
  for (let row = source.length - 1; row >= 0; row--) {
    for (let column = edition.length - 1; column >= 0; column--) {
      lengths[row * width + column] = same(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const missing: Word[] = []
  for (let row = 0, column = 0; row < source.length; ) {
    if (column < edition.length && same(row, column)) {
      row++
      column++
    } else if (column < edition.length && at(row, column + 1) >= at(row + 1, column)) column++
    else missing.push(source[row++] as Word)
  }
  return missing
}
