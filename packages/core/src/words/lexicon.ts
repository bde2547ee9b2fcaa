import type { Lexicon, SpokenForm } from '../article.js'

/** A lexicon whose words count only in text of one language. */
export function lexiconIn(lang: string, lexicon: Lexicon): Lexicon {
  return Object.fromEntries(
    Object.entries(lexicon).map(([word, spoken]) => [word, { lang, ...spoken }] as const),
  )
}

/**
 * One lexicon of several: of each word what the first says that has it, and what the others say of it in languages
 * which those before leave open ("Gift" in German and in English).
 */
export function mergeLexicons(...lexicons: readonly (Lexicon | undefined)[]): Lexicon {
  const merged = new Map<string, SpokenForm[]>()
  for (const [word, spoken] of lexicons.flatMap((one) => Object.entries(one ?? {}))) {
    const known = merged.get(word) ?? []
    for (const other of pronunciationsOf(spoken)) if (!known.some(hides(other))) known.push(other)
    merged.set(word, known)
  }
  return Object.fromEntries(
    [...merged].flatMap(([word, [first, ...others]]) =>
      first ? [[word, others.length > 0 ? { ...first, others } : first] as const] : [],
    ),
  )
}

/** Whether nothing more needs to be known of a word, once this is. */
function hides({ lang }: SpokenForm): (known: SpokenForm) => boolean {
  return (known) => known.lang === undefined || known.lang === lang
}

/**
 * How a word is said in text of a language: by the words for just this language, else for the same with another region or
 * without one. "en-GB" serves in "en" and "en-US" rather than nothing; "de" does not.
 */
export function pronunciationIn(lang: string, spoken: Lexicon[string]): SpokenForm | undefined {
  const all = pronunciationsOf(spoken).filter(
    (one) => one.lang === undefined || base(one.lang) === base(lang),
  )
  return (
    all.find((one) => one.lang?.toLowerCase() === lang.toLowerCase()) ??
    all.find((one) => !one.lang?.includes('-')) ??
    all[0]
  )
}

function pronunciationsOf({ others = [], ...first }: Lexicon[string]): readonly SpokenForm[] {
  return [first, ...others]
}

const base = (lang: string): string => lang.toLowerCase().split(/[-_]/)[0] ?? ''
