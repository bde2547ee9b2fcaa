/**
 * What may be in a list of short forms, in lower case: the last word before the stop, the last two, the last three, and the last without
 * an article that is elided ("l'av") or the first of a range ("Di.–Do"). Between words stands one space.
 */
export function endingsOf(before: string): string[] {
  const words = (/[^("“«„]*$/.exec(before)?.[0] ?? '').toLowerCase().split(/\s/)
  const endings: string[] = []
  for (let from = words.length - 1; endings.length < 3 && words[from]; from--)
    endings.push(words.slice(from).join(' '))
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
