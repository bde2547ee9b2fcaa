/** Words that Lectern itself says, in one language. Values are texts or functions that make them. */
export type Messages = Readonly<Record<string, string | ((...values: never[]) => string)>>

/** A language file, loaded when it is needed: `() => import('./fr.js')`. */
type Loader<M> = () => Promise<{ default: M }>

/** Messages in one language. */
export interface Words<M> {
  /** The messages. */
  messages: M
  /** The language they are in, which is not the asked one where a catalogue is missing: mark it with `lang`. */
  lang: string
}

/**
 * Looks catalogues up by language: `fr-CA`, then `fr`, then the fallback (English). A region decides between scripts: `zh-TW` finds
 * `zh-Hant`.
 */
export interface Catalogue<M> {
  /** Always at hand. */
  readonly english: Words<M>
  /** Messages of the nearest language that there is. */
  load(lang: string): Promise<Words<M>>
  /** Loads all that an article needs at once, for emitters that look up synchronously. */
  preload(langs: Iterable<string>): Promise<(lang: string) => Words<M>>
}

/** Messages by language, each loaded when it is asked for. */
export function createCatalogue<M>(english: M, others: Readonly<Record<string, Loader<M>>>): Catalogue<M> {
  const fallback: Words<M> = { messages: english, lang: 'en' }

  async function load(lang: string): Promise<Words<M>> {
    const found = candidates(lang).find((tag) => tag === 'en' || Object.hasOwn(others, tag))
    const loader = found && others[found]
    return loader ? { messages: (await loader()).default, lang: found } : fallback
  }

  async function preload(langs: Iterable<string>): Promise<(lang: string) => Words<M>> {
    const loaded = new Map<string, Words<M>>()
    for (const lang of langs) if (!loaded.has(lang)) loaded.set(lang, await load(lang))
    return (lang) => loaded.get(lang) ?? fallback
  }

  return { english: fallback, load, preload }
}

/** "zh-TW" → zh-TW, zh-Hant, zh (RFC 4647, lookup; the script as CLDR's likely subtags say). */
function candidates(lang: string): string[] {
  const locale = localeOf(lang)
  if (!locale) return [lang.toLowerCase().split('-')[0] ?? '']
  const parts = locale.baseName.split('-')
  const prefixes = parts.map((_, index) => parts.slice(0, parts.length - index).join('-'))
  const script = locale.maximize().script
  return [...prefixes.slice(0, -1), ...(script ? [`${locale.language}-${script}`] : []), locale.language]
}

/** Canonical, so that "iw" is "he"; undefined where the tag is not well formed. */
function localeOf(lang: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(lang)
  } catch {
    return undefined
  }
}

/** The form of a count in a language: `plural('en', 2, { one: '1 row', other: '2 rows' })`. */
export function plural(
  lang: string,
  count: number,
  forms: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string },
): string {
  let rules = rulesOf.get(lang)
  if (!rules) {
    rules = new Intl.PluralRules(lang)
    rulesOf.set(lang, rules)
  }
  return forms[rules.select(count)] ?? forms.other
}

/** Plural rules by language, which take longer to make than to ask. */
const rulesOf = new Map<string, Intl.PluralRules>()
