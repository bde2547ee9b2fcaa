/**
 * What may be in a list of short forms, in lower case: the last word before the stop, the last two, the last three, and the last without
 * an article that is elided ("l'av") or the first of a range ("Di.–Do"). Between words stands one space. From the end backwards, as a pattern would try every beginning.
 */
export function endingsOf(before: string): string[] {
  const endings: string[] = []
  for (let end = before.length; endings.length < 3; ) {
    let begin = end
    while (begin > 0 && !isSpace(before.charCodeAt(begin - 1)) && !opens(before.charCodeAt(begin - 1)))
      begin--
    if (begin === end) break
    endings.push(withSpaces(before.slice(begin).toLowerCase()))
    if (begin === 0 || !isSpace(before.charCodeAt(begin - 1))) break
    end = begin - 1
  }
  const [last = ''] = endings
  const elided = Math.max(...["'", '’', '–', '/'].map((sign) => last.lastIndexOf(sign)))
  return elided < 0 ? endings : [last.slice(elided + 1), ...endings]
}

/** The last word as it is written, where that tells more: with its capital ("So"), and without what a dash or stroke joins to it ("31–Jan", "lun.-ven"). */
export function lastAlone(before: string): string[] {
  const { joint, word } = alone.exec(before.slice(-13))?.groups ?? {}
  if (!word) return []
  return joint ? [word, word.toLowerCase()] : [word]
}

const alone = /(?:^|[\s(“"«„]|(?<joint>[–/[-]))(?<word>(?<=\[)\p{L}|[\p{L}\p{M}]{2,12})$/u

/** Lists have plain spaces. */
function withSpaces(words: string): string {
  return words.replace(/[^\S ]/gu, ' ')
}

/** The same as `\s` of a pattern, quicker for plain letters. */
function isSpace(code: number): boolean {
  return code <= 0x20 ? code === 0x20 || (code >= 9 && code <= 13) : code >= 0xa0 && spaces.has(code)
}

const spaces: ReadonlySet<number> = new Set(
  [
    ...'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
  ].map((space) => space.charCodeAt(0)),
)

/** ( " “ « „ */
function opens(code: number): boolean {
  return code === 0x28 || code === 0x22 || code === 0x201c || code === 0xab || code === 0x201e
}
