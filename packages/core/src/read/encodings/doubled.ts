/**
 * Somebody read UTF-8 as Latin-1, and saved that as UTF-8 again: “ is three characters then, of which two are controls (“â\u0080\u009c”). What
 * punctuation became shows it beyond doubt; where it stands, letters became two as well (é became “Ã©”).
 *
 * @returns the text as it was, and where the first of it stood; undefined where nothing of the kind is in it
 */
export function withoutDoubledEncoding(text: string): { text: string; first: number } | undefined {
  if (text.search(punctuation) < 0 || text.includes('\x1b')) return undefined
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
const punctuation = /\xe2\x80[\x90-\xbf]/

/** The bytes of one character. */
const sequence = /[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}/g

function decode(characters: string): string | undefined {
  try {
    const bytes = Uint8Array.from(characters, (one) => one.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}
