import type { RootContent } from 'hast'

/** A part of a page that stands there many times, each time with words of its own: a row of a long table. */
export interface Pattern {
  /** How many words it has. */
  words: number
  /** The part with these words, each once, in a text or an attribute, in the order of the markup. */
  make(words: readonly string[]): RootContent
}

/** The markup around the words of a pattern: what stands before the first, between two, and behind the last. */
export function markupAround({ words, make }: Pattern, write: (node: RootContent) => string): string[] {
  const marks = Array.from({ length: words }, (_, index) => `\ue000${index}\ue001`)
  return write(make(marks)).split(/\ue000\d+\ue001/)
}

/** Words between their markup. */
export function filled(around: readonly string[], words: readonly string[]): string {
  let markup = around[0] ?? ''
  for (let index = 0; index < words.length; index++) markup += `${words[index]}${around[index + 1]}`
  return markup
}

/** Whether words stand in text and in attributes as they are. */
export function arePlain(words: readonly string[]): boolean {
  return words.every((word) => plain.test(word))
}

/** Without what is a sign of markup anywhere, control characters, and the marks. */
const plain = /^[^<>&"'`\x00-\x1f\x7f-\x9f\ue000\ue001]*$/
