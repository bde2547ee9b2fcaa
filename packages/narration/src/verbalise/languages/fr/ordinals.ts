import type { Around } from '../../language.js'

export const ordinals: readonly RegExp[] = [
  // "1 er mai", "2 e tour", where the letters were raised
  /(?<![\p{L}\p{N}.,])(?<number>1)[ \u00a0](?<mark>er|re|ère)(?= \p{L}{3})/gu,
  /(?<![\p{L}\p{N}.,])(?<number>[2-9]|[1-9]\d)[ \u00a0](?<mark>e|ème)(?= \p{Ll}{3})/gu,
  /(?<![\p{L}\p{N}.,])(?<number>1)(?<mark>ers?|res?|ères?)(?!\p{L})/gu,
  /(?<![\p{L}\p{N}.,])(?<number>\d{1,3}(?:[  ]\d{3}){1,3}|\d{1,4})(?<mark>es?|ᵉ|èmes?|nde?s?|ièmes?|(?<=2)de?s?)(?!\p{L})/gu,
]

export function ordinal(
  digits: string,
  around: Around | undefined,
  toOrdinal: (digits: string) => string,
): string {
  const mark = around?.mark ?? ''
  if (digits === '1') {
    const said = /^(?:re|ère|ª)/.test(mark) ? 'première' : 'premier'
    return mark.endsWith('s') ? `${said}s` : said
  }
  if (digits === '2' && /^n?d/.test(mark)) return mark.replace(/^n?d(e?)(s?)$/, 'second$1$2')
  return toOrdinal(digits)
}
