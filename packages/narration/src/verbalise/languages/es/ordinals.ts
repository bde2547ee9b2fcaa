import type { Around } from '../../language.js'
import { isFeminine } from './gender.js'
import type { SayGender } from './numbers.js'
import { uncounted } from './uncounted.js'

export const ordinals: readonly RegExp[] = [
  /(?<![\p{L}\p{N}.,])(?<number>\d{1,4})\.?(?<mark>[ºª]|er|os|as)(?:(?<=er)\.(?= \p{Ll}))?(?!\p{L}|(?<!\.[ºª]) ?[CF](?!\p{L})| ?\d{1,2}(?:,\d+)? ?['’′])/gu,
  // written so in America
  /(?<![\p{L}\p{N}.,])(?<number>\d*(?:1(?=r)|2(?=d)|3(?=r)|[456](?=t)|7(?=m)|8(?=v)|9(?=n)|10(?=m)))(?:r|d|t|m|v|n)(?<mark>[oa])(?!\p{L})/gu,
]

/** Agrees with the sign behind the figure, else with the noun after it. */
export function ordinal(digits: string, around: Around | undefined, toOrdinal: SayGender): string {
  const mark = around?.mark ?? ''
  const noun = /^ (\p{L}{3,})/u.exec(around?.after ?? '')?.[1]
  if (mark === '' && noun) return withNoun(digits, noun, toOrdinal)
  if (mark === 'º' && /[13]$/.test(digits) && noun && !isApart(noun)) return shortened(toOrdinal(digits))
  if (mark === 'er') return toOrdinal(digits).replace(/o$/, '')
  const isMarkedFeminine = mark.startsWith('ª') || /^as?$/.test(mark)
  const said = toOrdinal(digits, { gender: isMarkedFeminine ? 'feminine' : 'masculine' })
  return mark.endsWith('s') ? `${said}s` : said
}

function withNoun(digits: string, noun: string, toOrdinal: SayGender): string {
  return isFeminine(noun)
    ? toOrdinal(digits, { gender: 'feminine' })
    : shortened(toOrdinal(digits, { gender: 'masculine' }))
}

/** No noun of the ordinal's: "3º y", "2º derecha". */
function isApart(word: string): boolean {
  return uncounted.has(word) || /^(?:izq|izda|izdo|dcha|dcho|derecha|izquierda)/.test(word)
}

/** "primer", "tercer" before a noun. */
function shortened(said: string): string {
  return said.replace(/(?<=primer|tercer)o$/, '')
}
