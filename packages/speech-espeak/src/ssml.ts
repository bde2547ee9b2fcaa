import type { SpokenWord, Utterance } from '@lectern/audio'
import type { RawWord } from './messages.js'
import { toEspeakPhonemes } from './phonemes.js'

export interface Lowered {
  ssml: string
  /** For each code point of `ssml`: its UTF-16 offset in the utterance's text, or -1 for markup. */
  offsets: readonly number[]
}

/**
 * An utterance as the SSML that espeak-ng obeys. `[[` begins phonemes there, so in an author's text the brackets are
 * parted; `&` and `<` are escaped.
 */
export function lower(
  utterance: Utterance,
  lang: string,
  langOfVoice: (part: Utterance['parts'][number]) => string,
): Lowered {
  const offsets: number[] = []
  let ssml = ''
  let offset = 0
  markup('<speak>')
  for (const part of utterance.parts) {
    const foreign = part.voice !== undefined || part.lang !== lang
    if (foreign) markup(`<voice xml:lang="${langOfVoice(part)}">`)
    const phonemes = part.ipa ? toEspeakPhonemes(part.ipa) : undefined
    if (phonemes) {
      markup(` [[${phonemes}]] `)
      offset += part.text.length
    } else
      for (const { words, level } of weighed(part)) {
        if (level) markup(`<emphasis level="${level}">`)
        for (const char of words) {
          text(char)
          offset += char.length
        }
        if (level) markup('</emphasis>')
      }
    if (foreign) markup('</voice>')
  }
  markup('</speak>')
  return { ssml, offsets }

  function markup(tag: string): void {
    for (const char of tag) add(char, -1)
  }

  function text(char: string): void {
    if (char === '[' && ssml.endsWith('[')) add(' ', -1)
    // Control characters are no words, and XML forbids them.
    for (const piece of escapes[char] ?? (char < ' ' ? ' ' : char)) add(piece, offset)
  }

  function add(char: string, at: number): void {
    ssml += char
    offsets.push(at)
  }
}

type Part = Utterance['parts'][number]

/** The text of a part in pieces, those with weight apart. */
function weighed({ text, emphasis = [] }: Part): { words: string; level?: 'moderate' | 'strong' }[] {
  let from = 0
  const pieces = emphasis.flatMap(({ begin, end, level }) => {
    const before = { words: text.slice(from, begin) }
    from = end
    return [before, { words: text.slice(begin, end), level }]
  })
  return [...pieces, { words: text.slice(from) }]
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** espeak-ng's word events as places in the utterance, in order; what it says of markup is left out. */
export function placeWords(
  raw: readonly RawWord[],
  { offsets }: Lowered,
  text: string,
  sampleRate: number,
): SpokenWord[] {
  const words: SpokenWord[] = []
  for (const { position, length, milliseconds } of raw) {
    const from = offsets[position] ?? -1
    const last = offsets[position + length - 1] ?? -1
    const previous = words.at(-1)
    // espeak-ng's own expansions and markup have no place in the text.
    if (from < 0 || last < from || (previous && from < previous.to)) continue
    const to = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1)
    words.push({ at: Math.round((milliseconds * sampleRate) / 1000), from, to })
  }
  return words
}
