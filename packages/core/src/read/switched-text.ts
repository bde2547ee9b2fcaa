import type { Decoded } from './decode.js'

/* Encodings of mail, whose bytes are all below 128: marks switch to characters of two bytes, and back. */

/** Japanese mail (ISO-2022-JP, RFC 1468): escapes switch. */
export function switchedJapanese(bytes: Uint8Array, text: string): Decoded | undefined {
  const isSwitched = /^[\0-\x7f]*$/.test(text) && /\x1b\$[@B][!-~]/.test(text) && /\x1b\([BJ]/.test(text)
  if (!isSwitched) return undefined
  return { text: new TextDecoder('iso-2022-jp').decode(bytes), encoding: 'iso-2022-jp', isGuessed: true }
}

const announced = /\x1b\$\)C/g
const [shiftOut, shiftIn] = [14, 15]

/**
 * Korean mail (ISO-2022-KR, RFC 1557): it announces itself, and two controls switch. With their high bits the bytes are EUC-KR, which every `TextDecoder` knows;
 * ISO-2022-KR is what none of them reads any more.
 */
export function switchedKorean(bytes: Uint8Array, text: string): Decoded | undefined {
  const isSwitched = /^[\0-\x7f]*$/.test(text) && text.search(announced) >= 0 && text.includes('\x0e')
  if (!isSwitched) return undefined
  const euc = new Uint8Array(bytes.length)
  let [length, isOut] = [0, false]
  for (const byte of bytes) {
    if (byte === shiftOut || byte === shiftIn) isOut = byte === shiftOut
    else {
      // A line ends what its author forgot to switch back.
      if (byte === 10) isOut = false
      euc[length++] = isOut && byte > 32 ? byte | 128 : byte
    }
  }
  const words = new TextDecoder('euc-kr').decode(euc.subarray(0, length)).replace(announced, '')
  return { text: words, encoding: 'iso-2022-kr', isGuessed: true }
}
