import type { Language } from '../language.js'
import { sayDigits } from '../numbers.js'

/** A name in an address or of a file, with the signs that are in it. */
export function sayName(name: string, language: Language): string {
  const { dot, hyphen, underscore, slash, backslash, colon, plus } = language.words
  const tilde = 'tilde'
  const signs: Record<string, string> = {
    '.': dot,
    '-': hyphen,
    _: underscore,
    '/': slash,
    '\\': backslash,
    '~': tilde,
    ':': colon,
    '+': plus,
  }
  const pieces = name.split(/([./\\_:+~-])/).filter(Boolean)
  return pieces.map((piece) => signs[piece] ?? sayPiece(piece, language)).join(' ')
}

function sayPiece(piece: string, language: Language): string {
  return piece
    .replace(
      /\d+/gu,
      (digits) =>
        ` ${digits.length > 4 || /^0\d/.test(digits) ? sayDigits(digits, language) : language.cardinal(digits)} `,
    )
    .trim()
}

/** Figures and letters of a code: "zero five A". */
export function oneByOne(code: string, { cardinal }: Language): string {
  return [...code].map((sign) => (/\d/.test(sign) ? cardinal(sign) : sign.toUpperCase())).join(' ')
}
