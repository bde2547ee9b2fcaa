import type { Found, Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { anyOf, edge, inThousands, nounFor, numberSource, sayNumber, signed } from '../numbers.js'
import { after, before, isAttributive, isBehind } from './around.js'

const gap = '[ \u00a0\u202f]'

/** "$4.5 million", "4,50 €", "$5–10bn": amount, then currency, whichever was written first; cents as cents. */
export function money(language: Language): Recogniser[] {
  const signs = anyOf(Object.keys(language.currencies))
  // prices have two decimals behind a point also where others have a comma
  const number = `\\d*\\.\\d{2}(?!\\d|[.,]\\d)|${foreignSource(language)}|${numberSource(language)}`
  const size = `(?:${gap}?(?<size>${anyOf(Object.keys(language.magnitudes))}))?`
  // "£9.99pp": per person; no amount ends inside another ("1'250.50")
  const end = "(?!(?!pp(?!\\p{L}))[\\p{L}\\p{N}]|[.,’']\\d)"
  const minus = '(?<minus>(?<![\\p{L}\\p{N}])[−–-])?'
  const say = (found: Found) => sayAmount(found, language)
  const until = `${gap}?[–-]${gap}?(?:\\k<sign>)?(?<until>${number})`
  const none = language.decimalMark === ',' ? '(?:[,.][–—-]+)?' : ''
  return [
    new RegExp(
      `${minus}(?<![\\p{L}\\p{N}])(?<sign>${signs})${gap}?(?<number>${number})(?:${until}|${none})${size}${end}`,
      'gu',
    ),
    new RegExp(
      `(?=[−–-]?[.\\d])${minus}${edge}(?<number>${number})${none}${size}${gap}?(?<sign>${signs})${end}`,
      'gu',
    ),
  ]
    .map((pattern): Recogniser => ({ pattern, say }))
    .concat(alone(language))
}

/** A sign without an amount: "millones de €", "Price (€)", "the $ fell". */
function alone({ currencies, singularWords }: Language): Recogniser {
  return {
    needs: /\p{Sc}/u,
    pattern: /(?<![\p{N}\p{L}\p{Sc}][ \u00a0\u202f]?(?<!\p{L} ))\p{Sc}(?![ \u00a0\u202f]?[\p{N}\p{Sc}.])/gu,
    say: (found) => {
      const [one, several] = currencies[found.written] ?? []
      const said = isBehind(found, singularWords) ? one : several
      return said && (before(found, 1) === '-' ? said : ` ${said} `)
    },
  }
}

/** "$90 million dollars": the noun stands there as well, and is said once. */
function withoutEcho(said: string, found: Found): string {
  const noun = /(?:(?<!\p{L})(?:d[eio] |d[’']))?\p{L}+$/u.exec(said)?.[0] ?? ''
  const next = after(found, noun.length + 2)
    .slice(1)
    .toLowerCase()
  const isAgain = next.startsWith(noun.toLowerCase()) && !/^\p{L}/u.test(next.slice(noun.length))
  return noun.length > 2 && isAgain ? said.slice(0, -noun.length).trimEnd() : said
}

function sayAmount(found: Found, language: Language): string | undefined {
  const { written, groups } = found
  const { minus, sign = '', size } = groups
  // "the 3Rs"
  if (/^\dRs$/.test(written)) return undefined
  const number = asOwn(groups.number ?? '', language)
  const [one, several] = language.currencies[sign] ?? ['', '']
  const isWhole = /^[\d,. ]*$/.test(number) && !/[.,]\d\d$/.test(number)
  const many = (size || isWhole) && isAttributive(found, language) ? one : several
  const coins = { sign, one, many, before: before(found, 48) }
  if (!groups.until) {
    const said = size ? saySized(number, size, language, coins) : sayCoins(number, language, coins)
    return signed(minus, withoutEcho(said, found), language)
  }
  const until = asOwn(groups.until, language)
  const last = size
    ? sayMagnitude(until, size, language, { many, before: '' })
    : `${sayNumber(until, language, many)} ${many}`
  return signed(minus, `${sayNumber(number, language, many)} ${language.words.to} ${last}`, language)
}

/** "500 k€": "cinq cent mille euros", one number. */
function saySized(number: string, size: string, language: Language, coins: Coins): string {
  if (language.magnitudes[size]?.[0] !== language.cardinal('1000'))
    return sayMagnitude(number, size, language, coins)
  return `${sayNumber(inThousands(number, language), language, coins.many)} ${coins.many}`
}

/** "trois millions d’euros" */
function sayMagnitude(
  number: string,
  size: string,
  language: Language,
  { many, before }: Pick<Coins, 'many' | 'before'>,
): string {
  const [single, plural] = language.magnitudes[size] ?? ['', '']
  const noun = nounFor(number, [single, plural], language)
  return `${sayNumber(number, language, noun, before)} ${noun} ${language.ofMagnitude(many)}`
}

/** Amounts whose marks are those of other countries beyond doubt: "$1,500.50" and "US$ 3.5" where decimals have a comma, "1.000,00 €" where they have a point. */
function foreignSource({ decimalMark }: Language): string {
  const [group, mark] = decimalMark === ',' ? [',', '\\.'] : ['\\.', ',']
  const end = '(?![\\d.,]*\\d)'
  const swiss = `\\d{1,3}(?:['’]\\d{3})+(?:\\.\\d{2})?${end}`
  const plain = decimalMark === ',' ? `\\d+\\.\\d${end}` : `\\d+,\\d{2}${end}`
  return `\\d{1,3}(?:${group}\\d{3})+${mark}\\d{2}${end}|${swiss}|${plain}`
}

/** With the language's own marks. */
function asOwn(written: string, language: Language): string {
  if (!new RegExp(`^(?:${foreignSource(language)})$`).test(written)) return written
  const [whole = '', decimals = ''] = written.split(/[.,](?=\d{1,2}$)/)
  return `${whole.replace(/\D/g, '')}${language.decimalMark}${decimals}`
}

interface Coins {
  sign: string
  one: string
  many: string
  before: string
}

function sayCoins(number: string, language: Language, { sign, one, many, before }: Coins): string {
  const [, , cent, cents] = language.currencies[sign] ?? []
  const mark = /^\d*\.\d{2}$/.test(number) ? '.' : language.decimalMark
  const [written, minor = ''] = number.split(mark)
  const whole = written || '0'
  const counted = minor && minor.length !== 2 ? number : whole
  const noun = one === many ? one : nounFor(counted, [one, many], language)
  // "un million d’euros"
  if (!minor && /[1-9]\D*(?:000\D*){2,}$/.test(whole))
    return `${sayNumber(number, language, noun)} ${language.ofMagnitude(noun)}`
  if (minor.length !== 2 || !cent || !cents) return `${sayNumber(number, language, noun, before)} ${noun}`
  const coins = String(Number(minor))
  const isSmall = /^0*$/.test(whole)
  const small = `${language.count(coins, cent, isSmall ? before : '')} ${nounFor(coins, [cent, cents], language)}`
  if (isSmall && coins !== '0') return small
  const large = `${sayNumber(whole, language, noun, before)} ${noun}`
  return coins === '0' ? large : [large, language.andCents, small].filter(Boolean).join(' ')
}
