/** Characters that say how others behave and leave no ink: joiners, marks of direction, variation selectors. */
export const ignorable = /\p{Default_Ignorable_Code_Point}/u

/**
 * Ignorable characters that the font does not get: they have done their work when lines are broken and ordered.
 * Joiners and variation selectors choose glyphs, and stay.
 */
export const spent = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufff8]/g

/** Control characters other than white space, and halves of surrogate pairs: nothing that can be printed. */
export const unprintable =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]|[\ud800-\udfff]|[\ufdd0-\ufdef\ufffe\uffff]/u

/** Code points as Unicode writes them: U+2603. */
export const codesOf = (characters: string): string =>
  Array.from(
    characters,
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  ).join(' ')

export const replacement = '\ufffd'

/**
 * Characters that look like another one, which every text font has, and are drawn as it: a line set in one face is
 * calmer than one whose hyphen comes from elsewhere. What is copied out stays the author's character.
 */
const looksLike: ReadonlyMap<string, string> = new Map([
  ['\u2010', '-'],
  ['\u2011', '-'],
  ['\u00ad', '-'],
  ['\t', ' '],
  ['\n', ' '],
  ['\r', ' '],
  ['\v', ' '],
  ['\f', ' '],
  ['\u00a0', ' '],
  ['\u1680', ' '],
  ['\u2000', ' '],
  ['\u2001', ' '],
  ['\u2002', ' '],
  ['\u2003', ' '],
  ['\u2004', ' '],
  ['\u2005', ' '],
  ['\u2006', ' '],
  ['\u2007', ' '],
  ['\u2008', ' '],
  ['\u2009', ' '],
  ['\u200a', ' '],
  ['\u2028', ' '],
  ['\u2029', ' '],
  ['\u202f', ' '],
  ['\u205f', ' '],
])

/** What is drawn for a character: one of the same length. */
export function asDrawn(character: string): string {
  return looksLike.get(character) ?? character
}

/** White space that looks like a plain space. */
export function isSpaceLike(character: string): boolean {
  return looksLike.get(character) === ' ' || character === ' '
}

/** The first few, and how many more there are. */
export function listed(characters: readonly string[], name = withCode): string {
  const first = characters.slice(0, 4).map(name).join(', ')
  return characters.length > 4 ? `${first} and ${characters.length - 4} more` : first
}

const withCode = (character: string): string => `${character} (${codesOf(character)})`
