import { codePages } from './code-pages.js'

export interface Decoder {
  /** The name that the Encoding Standard has for it, or the one that IANA has. */
  encoding: string
  /** @throws where the bytes spell something that the encoding does not have; a part may end inside a character */
  decode(bytes: Uint8Array, options?: { isPart: boolean }): string
}

/** One that this runtime has, or one of DOS and Macintosh. Undefined for a name that nobody knows. */
export function decoderOf(encoding: string): Decoder | undefined {
  const page = codePages[encoding as keyof typeof codePages]
  if (page) return { encoding, decode: (bytes) => paged(bytes, page) }
  if (encoding === 'windows-1252') return { encoding, decode: windows1252 }
  try {
    const { encoding: name } = new TextDecoder(encoding)
    return { encoding: name, decode: (bytes, { isPart } = { isPart: false }) => strict(name, bytes, isPart) }
  } catch {
    return undefined
  }
}

function strict(encoding: string, bytes: Uint8Array, isPart: boolean): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: isPart })
}

/** What Windows-1252 has where Latin-1 has C1 controls. By hand: some runtimes decode the label as Latin-1. */
const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Those of them that Latin-1 has not. */
export const lettersOfWindows1252 = high.replace(/[\u0080-\u009f]/g, '')

/** The byte of a character that Windows-1252 has. */
export function byteOfWindows1252(character: string): number {
  const place = high.indexOf(character)
  return place < 0 ? character.charCodeAt(0) : 0x80 + place
}

export function windows1252(bytes: Uint8Array): string {
  return controlsAsLetters(latin1(bytes))
}

/** What a file says that was Windows-1252 and was read as Latin-1. */
export function controlsAsLetters(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (char) => high.charAt(char.charCodeAt(0) - 0x80))
}

function paged(bytes: Uint8Array, page: string): string {
  return latin1(bytes).replace(/[\u0080-\u00ff]/g, (char) => page.charAt(char.charCodeAt(0) - 0x80))
}

function latin1(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let from = 0; from < bytes.length; from += 8192) {
    parts.push(String.fromCharCode(...bytes.subarray(from, from + 8192)))
  }
  return parts.join('')
}
