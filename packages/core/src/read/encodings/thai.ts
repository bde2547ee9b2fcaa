/** How many marks above and below letters are enough to tell. */
const fewest = 3

/**
 * Whether bytes are Thai of one byte a letter (TIS-620, Windows-874): a tenth of its letters or more are marks, each of which stands on a letter that may
 * carry one. Bytes of Chinese, Japanese and Korean, which lie in the same places, break that.
 */
export function looksThai(bytes: Uint8Array): boolean {
  let [high, marks, wrong] = [0, 0, 0]
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0
    if (byte < 128) continue
    high++
    if (!isAssigned(byte)) wrong++
    if (!isMark(byte)) continue
    marks++
    const before = bytes[at - 1] ?? 0
    if (!isConsonant(before) && !isMark(before)) wrong++
  }
  return marks >= fewest && marks * 10 >= high && wrong * 50 <= high
}

const isConsonant = (byte: number): boolean => byte >= 0xa1 && byte <= 0xce
const isMark = (byte: number): boolean =>
  byte === 0xd1 || (byte >= 0xd4 && byte <= 0xda) || (byte >= 0xe7 && byte <= 0xee)
/** Windows-874 has quotation marks and dashes, too. */
const isAssigned = (byte: number): boolean =>
  (byte >= 0xa0 && byte <= 0xda) ||
  (byte >= 0xdf && byte <= 0xfb) ||
  byte === 0x85 ||
  (byte >= 0x91 && byte <= 0x97)
