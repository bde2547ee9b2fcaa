import type { Direction } from '../nodes/index.js'

/** Scripts written from right to left. */
const rtlScripts = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg', 'Mand', 'Samr'])

/** Direction of a language's usual script. */
export function directionOf(lang: string): Direction {
  return rtlScripts.has(scriptOf(lang)) ? 'rtl' : 'ltr'
}

/** Letters of those scripts, and the marks that stand for one (UAX #9, classes R and AL). */
const rtlLetter = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/**
 * The base direction that a text's first strong letter gives (UAX #9, P2 and P3), as HTML's `dir="auto"` has it.
 *
 * @returns undefined where it has no such letter
 */
export function directionOfText(text: string): Direction | undefined {
  const [letter] = /\p{L}/u.exec(text) ?? []
  return letter === undefined ? undefined : rtlLetter.test(letter) ? 'rtl' : 'ltr'
}

/** ISO 15924 code of a language's usual script ("Latn" where unknown). */
export const scriptOf = remembered((lang) => {
  try {
    return new Intl.Locale(lang).maximize().script ?? 'Latn'
  } catch {
    return 'Latn'
  }
})

/**
 * Whether it is a well-formed language tag (BCP 47) whose script and region are registered, and whose language is, too, if it has two letters.
 * Names of five to eight letters are well-formed, too, but no language has one: who writes "english" or "deutsch" means another tag.
 */
export function isLanguageTag(lang: string): boolean {
  return canonicalTag(lang) !== ''
}

/** The tag in its canonical form, or only its language where the rest is no tag (`es-Trad`, `zh-CHS`, `en_US`); undefined where neither is. */
export function mendedTag(lang: string): string | undefined {
  return canonicalTag(lang) || canonicalTag(/^[^-_]*/.exec(lang)?.[0] ?? '') || undefined
}

/** The canonical form of a language tag; empty where it is no tag. */
const canonicalTag = remembered((lang) => {
  if (/^[a-z]{4}/i.test(lang)) return ''
  try {
    const [tag = ''] = Intl.getCanonicalLocales(lang)
    return isRegistered(new Intl.Locale(tag)) ? tag : ''
  } catch {
    return ''
  }
})

/** `Intl` knows all scripts, regions and languages of two letters; of those of three (BCP 47, 2.2.1), only some. */
function isRegistered({ language, script, region }: Intl.Locale): boolean {
  const parts = { language: language.length === 2 ? language : undefined, script, region }
  return Object.entries(parts).every(
    ([type, code]) => !code || namesOf(type as keyof typeof parts).of(code) !== undefined,
  )
}

function namesOf(type: 'language' | 'script' | 'region'): Intl.DisplayNames {
  return new Intl.DisplayNames('en', { type, fallback: 'none' })
}

/**
 * The `lang` and `dir` that words of ours need inside a part in another language, or undefined where they are in the part's own
 * language and script.
 *
 * @param own BCP 47, of our words
 * @param part BCP 47, of what is around them
 */
export function markOfWords(own: string, part: string): { lang: string; dir: Direction } | undefined {
  const isSame = languageOf(own) === languageOf(part) && scriptOf(own) === scriptOf(part)
  return isSame ? undefined : { lang: own, dir: directionOf(own) }
}

const languageOf = remembered((lang) => {
  try {
    return new Intl.Locale(lang).language
  } catch {
    return lang.toLowerCase().split('-')[0] ?? ''
  }
})

/** A book asks for the same few languages tens of thousands of times, and `Intl.Locale` takes microseconds. */
function remembered(find: (lang: string) => string): (lang: string) => string {
  const known = new Map<string, string>()
  return (lang) => {
    const before = known.get(lang)
    if (before !== undefined) return before
    // A long-lived process must not keep all that it was ever given.
    if (known.size >= 500) known.clear()
    const found = find(lang)
    known.set(lang, found)
    return found
  }
}
