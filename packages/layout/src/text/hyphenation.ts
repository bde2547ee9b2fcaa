import { unpackText } from '@lectern/core'
import { createHyphenator, type Divide, patterns } from '#carried/hyphen'

/** Where a word may be divided: UTF-16 units from its beginning. */
export type Hyphenator = (text: string) => readonly number[]

/** Hyphenators by language; none for a language without patterns. */
export type Hyphenation = (lang: string) => Hyphenator | undefined

/** Names of patterns by language; where two are named, the region decides. */
const names: Readonly<Record<string, keyof typeof patterns>> = {
  af: 'af',
  be: 'be',
  bg: 'bg',
  bn: 'bn',
  ca: 'ca',
  cy: 'cy',
  da: 'da',
  de: 'de-1996',
  'de-CH': 'de-ch-1901',
  el: 'el-monoton',
  en: 'en-us',
  'en-GB': 'en-gb',
  es: 'es',
  et: 'et',
  eu: 'eu',
  fi: 'fi',
  fr: 'fr',
  ga: 'ga',
  gl: 'gl',
  gu: 'gu',
  hi: 'hi',
  hr: 'hr',
  hy: 'hy',
  id: 'id',
  is: 'is',
  it: 'it',
  ka: 'ka',
  kn: 'kn',
  la: 'la',
  lt: 'lt',
  lv: 'lv',
  mk: 'mk',
  ml: 'ml',
  mr: 'mr',
  nb: 'nb',
  nl: 'nl',
  nn: 'nn',
  no: 'nb',
  oc: 'oc',
  pa: 'pa',
  pl: 'pl',
  pt: 'pt',
  rm: 'rm',
  ro: 'ro',
  ru: 'ru',
  sl: 'sl',
  sv: 'sv',
  ta: 'ta',
  te: 'te',
  tr: 'tr',
  uk: 'uk',
}

/** British rules outside America (CLDR's parent of these regions is en-001). */
const british = /^en-(GB|IE|AU|NZ|ZA|IN|001)\b/

/** Loads the patterns of these languages. */
export async function loadHyphenation(langs: Iterable<string>): Promise<Hyphenation> {
  const loaded = new Map<string, Hyphenator>()
  for (const lang of new Set(langs)) {
    const name = patternOf(lang)
    if (name) loaded.set(lang, hyphenator(await divider(name)))
  }
  return (lang) => loaded.get(lang)
}

async function divider(name: keyof typeof patterns): Promise<Divide> {
  const { default: packed } = await patterns[name]()
  return createHyphenator(JSON.parse(await unpackText(packed)))
}

function patternOf(lang: string): keyof typeof patterns | undefined {
  if (british.test(lang)) return names['en-GB']
  if (/^de-(CH|LI)\b/.test(lang)) return names['de-CH']
  return names[lang.split('-')[0] ?? '']
}

const mark = '\u00ad'
/** Letters of a word that may be divided, and those that stay together at its ends. */
const [least, head, tail] = [6, 2, 3]

function hyphenator(divide: Divide): Hyphenator {
  const known = new Map<string, readonly number[]>()
  return (text) => {
    let places = known.get(text)
    if (!places) {
      places = [...text.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) =>
        placesIn(word, index, divide),
      )
      if (known.size > 40_000) known.clear()
      known.set(text, places)
    }
    return places
  }
}

/** Short words, and names in capitals, are not divided. */
function placesIn(word: string, from: number, divide: Divide): number[] {
  if (word.length < least || (word === word.toUpperCase() && word !== word.toLowerCase())) return []
  const places: number[] = []
  let at = 0
  for (const part of divide(word, { hyphenChar: mark, minWordLength: least }).split(mark)) {
    at += part.length
    if (at >= head && at <= word.length - tail) places.push(from + at)
  }
  return places
}
