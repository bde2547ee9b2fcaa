import { LecternError } from '../errors.js'
import { sniff } from '../publish/media-type.js'
import { declaredDecoder } from './declared-encoding.js'
import { windows1252 } from './windows-1252.js'

export interface Decoded {
  text: string
  /** The name of the encoding (Encoding Standard). */
  encoding: string
  /** The encoding is a guess from the bytes, or the last that was left. */
  isGuessed?: true
  /** How many places are no UTF-8, and are `\ufffd` in the text. */
  wrong?: number
}

/**
 * Bytes as text: by byte-order mark, else UTF-8, else as the page declares, else UTF-8 with wrong bytes, else as the bytes
 * look like, else Windows-1252, which holds Latin-1's letters.
 *
 * @throws LecternError `binary-input` for what is no text at all
 */
export async function decode(bytes: Uint8Array, path: string): Promise<Decoded> {
  const marked = markedWide(bytes)
  if (marked) return marked
  const text = utf8(bytes)
  if (holdsControls(bytes) || isOther(bytes)) throw binary(path, sniff(bytes))
  const declared = declaredDecoder(bytes)
  // Its bytes are all ASCII, so that they are UTF-8, too: escapes switch to its characters, and back (RFC 1468).
  const isJapanese = declared?.encoding === 'iso-2022-jp'
  if (text !== undefined && /\x1b\$[@B]/.test(text) && !isJapanese)
    return (await lookingLike(bytes)) ?? { text, encoding: 'utf-8' }
  if (text !== undefined && !isJapanese) return { text, encoding: 'utf-8' }
  // A page that declares UTF-8 and is not UTF-8 has declared nothing.
  if (declared?.encoding === 'windows-1252') return { text: windows1252(bytes), encoding: 'windows-1252' }
  if (declared && !declared.encoding.startsWith('utf-'))
    return { text: declared.decode(bytes), encoding: declared.encoding }
  const likely = mostlyUtf8(bytes) ?? (await lookingLike(bytes))
  return likely ?? { text: windows1252(bytes), encoding: 'windows-1252', isGuessed: true }
}

/** UTF-16 by its byte-order mark (Unicode, 3.10); undefined for other bytes. */
function markedWide(bytes: Uint8Array): Decoded | undefined {
  const [one, two, three, four] = bytes
  // UTF-32, which the Encoding Standard has no more.
  if (one === 0xff && two === 0xfe && three === 0 && four === 0) return undefined
  const encoding = one === 0xff && two === 0xfe ? 'utf-16le' : one === 0xfe && two === 0xff ? 'utf-16be' : ''
  return encoding ? { text: new TextDecoder(encoding).decode(bytes), encoding: 'utf-16' } : undefined
}

/** A file of UTF-8 into which somebody has put a few bytes of another encoding: what is right in it is four times what is wrong. */
function mostlyUtf8(bytes: Uint8Array): Decoded | undefined {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const wrong = text.match(/\ufffd/g)?.length ?? 0
  const right = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0
  return right >= wrong * 4 ? { text, encoding: 'utf-8', wrong } : undefined
}

async function lookingLike(bytes: Uint8Array): Promise<Decoded | undefined> {
  const { likelyText } = await import('./likely-encoding.js')
  const likely = likelyText(bytes)
  return likely && { ...likely, isGuessed: true }
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function binary(path: string, mediaType: string): LecternError {
  const what = mediaType.startsWith('text/') ? 'binary data' : mediaType
  return new LecternError('binary-input', `${path} is not text but ${what}`, {
    hint: 'Use a Markdown, plain text or HTML file, saved as UTF-8.',
  })
}

/** Whether the bytes have the signature of another format, and are not prose that begins like one. */
function isOther(bytes: Uint8Array): boolean {
  const kind = sniff(bytes)
  return !kind.startsWith('text/') && kind !== 'application/octet-stream' && !looksLikeProse(bytes)
}

/** Bytes at the beginning of a file that are looked at for controls. */
const most = 65_536

/** Whether more than one byte in a hundred is a control: such a file is not text. */
function holdsControls(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, most)
  let controls = 0
  for (const byte of head) if (isControl(byte)) controls++
  return controls > Math.max(2, head.length / 100)
}

const isControl = (byte: number): boolean =>
  byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127

/** "GIF8 is an old format" and "ID3 tags explained" are prose: a signature in letters, then no control or high byte. */
function looksLikeProse(bytes: Uint8Array): boolean {
  return (
    bytes
      .subarray(0, 64)
      .every((byte) => byte < 128 && (byte > 31 || byte === 9 || byte === 10 || byte === 13)) &&
    !startsWith(bytes, '%PDF-')
  )
}

function startsWith(bytes: Uint8Array, text: string): boolean {
  return [...text].every((char, index) => bytes[index] === char.charCodeAt(0))
}
