import { byteOfWindows1252, lettersOfWindows1252 } from './decoders.js'

/**
 * Somebody read UTF-8 as Latin-1 or Windows-1252, and saved that as UTF-8 again: “ is three characters then (“â\u0080\u009c”, “â€œ”), and é two
 * (“Ã©”). What punctuation became shows it beyond doubt where two of the three are controls. Where they are letters, an article may speak of
 * them: then nothing else beyond ASCII may stand in the text, and none of it in code.
 *
 * @returns the text as it was, and where the first of it stood; undefined where nothing of the kind is in it
 */
export function withoutDoubledEncoding(text: string): { text: string; first: number } | undefined {
  if (text.includes('\x1b')) return undefined
  if (text.search(controls) < 0 && !isAllOfIt(text)) return undefined
  let first = -1
  const mended = text.replace(sequence, (characters, offset: number) => {
    const decoded = decode(characters)
    if (decoded === undefined) return characters
    if (first < 0) first = offset
    return decoded
  })
  return first < 0 ? undefined : { text: mended, first }
}

/** Dashes, quotation marks and the ellipsis (U+2010 to U+203F). */
const controls = /\xe2\x80[\x90-\xbf]/
const letters = /\xe2€/

/** The bytes of one character behind the first. */
const more = `[\\x80-\\xbf${lettersOfWindows1252}]`
/** The bytes of one character; those of ” without the last, which Windows-1252 does not have and many programs drop. */
const sequence = new RegExp(
  `[\\xc2-\\xdf]${more}|[\\xe0-\\xef]${more}{2}|[\\xf0-\\xf4]${more}{3}|\\xe2€(?!${more})`,
  'g',
)
const code = /`[^`\n]*\xe2€/
const beyondAscii = /[^\0-\x7f]/

function isAllOfIt(text: string): boolean {
  if (!letters.test(text) || code.test(text)) return false
  return !beyondAscii.test(text.replace(sequence, (characters) => (decode(characters) ? '' : characters)))
}

function decode(characters: string): string | undefined {
  if (characters === 'â€') return '”'
  try {
    const bytes = Uint8Array.from(characters, byteOfWindows1252)
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
