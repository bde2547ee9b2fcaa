import { speakAcronyms } from './acronyms.js'
import { speakAddresses } from './addresses.js'
import { speakDates } from './dates.js'
import type { Language } from './language.js'
import { speakMoney } from './money.js'
import { speakNumbers } from './numbers.js'
import { speakQuantities } from './quantities.js'
import { speakRomans } from './romans.js'
import { speakSigns } from './signs.js'

/** Puts figures, signs and short forms into words. Text in a language without rules is left as it is. */
export type Verbalise = (text: string, lang: string) => string

type Step = (text: string, language: Language) => string

/** In this order: what is longer and more certain comes first, plain numbers last but acronyms. */
const steps: readonly Step[] = [
  speakDates, //      dates and times
  speakMoney, //      currencies
  speakQuantities, // ranges, percentages, units
  speakRomans, //     kings and centuries
  speakSigns, //      abbreviations and symbols
  speakNumbers, //    ordinals, years, numbers
  speakAcronyms, //   letters one by one
]

const loaders: Readonly<Record<string, (region: string) => Promise<Language>>> = {
  en: async (region) => (await import('./languages/en.js')).english(region),
  fr: async (region) => (await import('./languages/fr.js')).french(region),
  de: async () => (await import('./languages/de.js')).german(),
  es: async (region) => (await import('./languages/es.js')).spanish(region),
}

/** Loads the rules of all languages of an article at once. */
export async function loadVerbaliser(langs: Iterable<string>): Promise<Verbalise> {
  const loaded = new Map<string, Language>()
  for (const lang of new Set(langs)) {
    const [base = '', ...rest] = lang.toLowerCase().split('-')
    const load = Object.hasOwn(loaders, base) ? loaders[base] : undefined
    if (load) loaded.set(lang, await load(rest.at(-1) ?? ''))
  }
  return (text, lang) => {
    const language = loaded.get(lang)
    if (!language) return speakAddresses(text, undefined)
    return steps.reduce((said, step) => step(said, language), speakAddresses(text, language))
  }
}
