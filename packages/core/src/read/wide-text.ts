import type { Decoded } from './decode.js'

/** UTF-16 by its byte-order mark (Unicode, 3.10); undefined for other bytes. */
export function markedWide(bytes: Uint8Array): Decoded | undefined {
  const [one, two, three, four] = bytes
  // UTF-32, which the Encoding Standard has no more.
  if (one === 0xff && two === 0xfe && three === 0 && four === 0) return undefined
  if (one === 0xff && two === 0xfe) return { text: utf16(bytes, true), encoding: 'utf-16' }
  if (one === 0xfe && two === 0xff) return { text: utf16(bytes, false), encoding: 'utf-16' }
  return undefined
}

/** UTF-16 without a mark, by its spaces and line ends, which have a byte of zero on one side; undefined for other bytes. */
export function unmarkedWide(bytes: Uint8Array): Decoded | undefined {
  const isLittle = unmarkedOrder(bytes)
  if (isLittle === undefined) return undefined
  const text = utf16(bytes, isLittle)
  return isText(text) ? { text, encoding: isLittle ? 'utf-16le' : 'utf-16be', isGuessed: true } : undefined
}

/** How many bytes are looked at. */
const most = 65_536

/** Of a hundred bytes, those of spaces and line ends that are halves of other characters. Words of one byte a letter have more spaces. */
const mostHalves = 5

/** Whether spaces and line ends have their zero behind them; undefined where they have none, or where some have it on either side. */
function unmarkedOrder(bytes: Uint8Array): boolean | undefined {
  const length = Math.min(bytes.length, most)
  if (bytes.length % 2 > 0 || !bytes.subarray(0, length).includes(0)) return undefined
  let [little, big, halves] = [0, 0, 0]
  for (let at = 0; at < length; at += 2) {
    const [first, second] = [bytes[at], bytes[at + 1]]
    if (isBlank(first) && second === 0) little++
    else if (first === 0 && isBlank(second)) big++
    else if (isBlank(first) || isBlank(second)) halves++
  }
  if (little > 0 === big > 0 || halves * 100 > length * mostHalves) return undefined
  return little > 0
}

const isBlank = (byte: number | undefined): boolean => byte === 10 || byte === 13 || byte === 32

/** Without a half of a surrogate pair, an unassigned character, or a control that no text has. */
function isText(text: string): boolean {
  return !/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd\p{Cn}\p{Co}]/u.test(text.slice(0, most))
}

function utf16(bytes: Uint8Array, isLittle: boolean): string {
  return new TextDecoder('utf-16le').decode(isLittle ? bytes : swapped(bytes))
}

function swapped(bytes: Uint8Array): Uint8Array {
  const pairs = bytes.slice(0, bytes.length & ~1)
  for (let at = 0; at < pairs.length; at += 2) pairs.set([pairs[at + 1] ?? 0, pairs[at] ?? 0], at)
  return pairs
}
