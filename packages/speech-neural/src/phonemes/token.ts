/** A word, or a part of one, on its way from letters to phonemes. */
export interface Token {
  text: string
  /** Part of speech, a tag of the Penn Treebank ("NN", "VBD"). */
  tag: string
  /** Whether white space follows in the text. */
  spaced: boolean
  /** Where the token stands in the text, in UTF-16 units. */
  from: number
  to: number
  /** What is said; undefined until it is known. Empty for what is silent. */
  phonemes: string | undefined
  /** Whether the token begins a word. */
  head: boolean
  /** Another spelling by which the token is looked up. */
  alias: string | undefined
  /** The sign of the currency of an amount. */
  currency: string | undefined
  /** Whether a space is said before it within its word. */
  apart: boolean
}

export function token(text: string, tag: string, spaced: boolean, from: number): Token {
  return {
    text,
    tag,
    spaced,
    from,
    to: from + text.length,
    phonemes: undefined,
    head: true,
    alias: undefined,
    currency: undefined,
    apart: false,
  }
}

/** Parts of a word as one token whose phonemes are not known yet. The part with the most capitals gives the tag. */
export function merged(parts: readonly [Token, ...Token[]]): Token {
  const [first] = parts
  const last = parts.at(-1) ?? first
  let heaviest = first
  for (const part of parts) if (weight(part.text) > weight(heaviest.text)) heaviest = part
  const currencies = parts.flatMap(({ currency }) => currency ?? [])
  return {
    ...first,
    text: textOf(parts),
    tag: heaviest.tag,
    spaced: last.spaced,
    to: last.to,
    phonemes: undefined,
    alias: undefined,
    currency: currencies.sort().at(-1),
  }
}

/** Parts whose phonemes are known, as one token. */
export function joined(parts: readonly [Token, ...Token[]]): Token {
  let phonemes = ''
  for (const part of parts) {
    if (part.apart && phonemes !== '' && !phonemes.endsWith(' ') && part.phonemes) phonemes += ' '
    phonemes += part.phonemes ?? ''
  }
  return { ...merged(parts), phonemes }
}

export function textOf(parts: readonly Token[]): string {
  return parts
    .map(({ text, spaced }, index) => (spaced && index < parts.length - 1 ? `${text} ` : text))
    .join('')
}

function weight(text: string): number {
  let sum = 0
  for (const character of text) sum += character === character.toLowerCase() ? 1 : 2
  return sum
}
