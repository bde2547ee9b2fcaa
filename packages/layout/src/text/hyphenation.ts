import createHyphenator from 'hyphen/hyphen.js'

/** Hyphenates words of one language. */
type Divide = ReturnType<typeof createHyphenator>
type Patterns = () => Promise<{ default: unknown }>

/** Where a word may be divided: UTF-16 units from its beginning. */
export type Hyphenator = (text: string) => readonly number[]

/** Hyphenators by language; none for a language without patterns. */
export type Hyphenation = (lang: string) => Hyphenator | undefined

/**
 * Patterns of the TeX collection that are under permissive licences (hyphenation.org), by language; each is loaded when it is asked for. Both
 * written forms of Norwegian have the same.
 */
const patterns: Readonly<Record<string, Patterns>> = {
  af: () => import('hyphen/patterns/af.js'),
  be: () => import('hyphen/patterns/be.js'),
  bg: () => import('hyphen/patterns/bg.js'),
  bn: () => import('hyphen/patterns/bn.js'),
  ca: () => import('hyphen/patterns/ca.js'),
  cy: () => import('hyphen/patterns/cy.js'),
  da: () => import('hyphen/patterns/da.js'),
  de: () => import('hyphen/patterns/de-1996.js'),
  'de-CH': () => import('hyphen/patterns/de-ch-1901.js'),
  el: () => import('hyphen/patterns/el-monoton.js'),
  en: () => import('hyphen/patterns/en-us.js'),
  'en-GB': () => import('hyphen/patterns/en-gb.js'),
  es: () => import('hyphen/patterns/es.js'),
  et: () => import('hyphen/patterns/et.js'),
  eu: () => import('hyphen/patterns/eu.js'),
  fi: () => import('hyphen/patterns/fi.js'),
  fr: () => import('hyphen/patterns/fr.js'),
  ga: () => import('hyphen/patterns/ga.js'),
  gl: () => import('hyphen/patterns/gl.js'),
  gu: () => import('hyphen/patterns/gu.js'),
  hi: () => import('hyphen/patterns/hi.js'),
  hr: () => import('hyphen/patterns/hr.js'),
  hy: () => import('hyphen/patterns/hy.js'),
  id: () => import('hyphen/patterns/id.js'),
  is: () => import('hyphen/patterns/is.js'),
  it: () => import('hyphen/patterns/it.js'),
  ka: () => import('hyphen/patterns/ka.js'),
  kn: () => import('hyphen/patterns/kn.js'),
  la: () => import('hyphen/patterns/la.js'),
  lt: () => import('hyphen/patterns/lt.js'),
  lv: () => import('hyphen/patterns/lv.js'),
  mk: () => import('hyphen/patterns/mk.js'),
  ml: () => import('hyphen/patterns/ml.js'),
  mr: () => import('hyphen/patterns/mr.js'),
  nb: () => import('hyphen/patterns/nb.js'),
  nl: () => import('hyphen/patterns/nl.js'),
  nn: () => import('hyphen/patterns/nb.js'),
  no: () => import('hyphen/patterns/nb.js'),
  oc: () => import('hyphen/patterns/oc.js'),
  pa: () => import('hyphen/patterns/pa.js'),
  pl: () => import('hyphen/patterns/pl.js'),
  pt: () => import('hyphen/patterns/pt.js'),
  rm: () => import('hyphen/patterns/rm.js'),
  ro: () => import('hyphen/patterns/ro.js'),
  ru: () => import('hyphen/patterns/ru.js'),
  sl: () => import('hyphen/patterns/sl.js'),
  sv: () => import('hyphen/patterns/sv.js'),
  ta: () => import('hyphen/patterns/ta.js'),
  te: () => import('hyphen/patterns/te.js'),
  tr: () => import('hyphen/patterns/tr.js'),
  uk: () => import('hyphen/patterns/uk.js'),
}

/** British rules outside America (CLDR's parent of these regions is en-001). */
const british = /^en-(GB|IE|AU|NZ|ZA|IN|001)\b/

/** Loads the patterns of these languages. */
export async function loadHyphenation(langs: Iterable<string>): Promise<Hyphenation> {
  const loaded = new Map<string, Hyphenator>()
  for (const lang of new Set(langs)) {
    const load = patternsOf(lang)
    if (load) loaded.set(lang, hyphenator(createHyphenator((await load()).default)))
  }
  return (lang) => loaded.get(lang)
}

function patternsOf(lang: string): Patterns | undefined {
  if (british.test(lang)) return patterns['en-GB']
  if (/^de-(CH|LI)\b/.test(lang)) return patterns['de-CH']
  return patterns[lang.split('-')[0] ?? '']
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
