import { edited, editsOf, type Recogniser, type Remark } from './claims.js'
import { emojiNames } from './emoji/names.js'
import type { Language } from './language.js'
import { acronyms } from './recognise/acronyms.js'
import { addresses, addressesWithoutWords } from './recognise/addresses.js'
import { chemistry } from './recognise/chemistry.js'
import { dates } from './recognise/dates.js'
import { emoji, rareSigns } from './recognise/emoji.js'
import { fractions } from './recognise/fractions.js'
import { money } from './recognise/money.js'
import { plainNumbers } from './recognise/plain-numbers.js'
import { quantities } from './recognise/quantities.js'
import { ranges } from './recognise/ranges.js'
import { romans } from './recognise/romans.js'
import { shortForms } from './recognise/short-forms.js'
import { telephone } from './recognise/telephone.js'
import { times } from './recognise/times.js'

export type { Remark } from './claims.js'

/**
 * Puts figures, signs and short forms into words. Text in a language without rules is left as it is, but for
 * addresses, emoji and rare signs.
 */
export type Verbalise = (text: string, lang: string, remark?: (remark: Remark) => void) => string

/** In this order: what is longer and more certain comes first, plain numbers last but acronyms. */
const kinds: readonly ((language: Language) => Recogniser[])[] = [
  addresses, //    web, mail, files, hashtags
  telephone, //    telephone and serial numbers
  chemistry, //    formulas
  dates, //        dates and decades
  times, //        times of day
  money, //        currencies
  ranges, //       scores, the dash of ranges
  quantities, //   percentages, units, powers
  fractions, //    halves and quarters
  romans, //       kings and centuries
  shortForms, //   abbreviations and symbols
  plainNumbers, // ordinals, years, numbers
  acronyms, //     letters one by one
]

const loaders: Readonly<Record<string, (region: string) => Promise<Language>>> = {
  en: async (region) => (await import('./languages/en.js')).english(region),
  fr: async (region) => (await import('./languages/fr.js')).french(region),
  de: async () => (await import('./languages/de.js')).german(),
  es: async (region) => (await import('./languages/es.js')).spanish(region),
}

export interface VerbaliserOptions {
  /** Whether the text has emoji or rare signs, whose names are then loaded. Default: true. */
  emoji?: boolean
}

/** Loads the rules of all languages of an article at once. */
export async function loadVerbaliser(
  langs: Iterable<string>,
  options: VerbaliserOptions = {},
): Promise<Verbalise> {
  const loaded = new Map<string, readonly Recogniser[]>()
  for (const lang of new Set(langs)) loaded.set(lang, await recognisersFor(lang, options.emoji ?? true))
  return (text, lang, remark = () => {}) => {
    const recognisers = loaded.get(lang) ?? addressesWithoutWords
    return windows(text)
      .map((part) => (isPlain(part) ? part : edited(part, editsOf(part, recognisers, remark))))
      .join('')
  }
}

/** Longer than any sentence that is read; what looks around itself would else take its time with the text's square. */
const longest = 2000

/** The text in parts that end at a space, where there is one. */
function windows(text: string): string[] {
  const parts: string[] = []
  let from = 0
  while (text.length - from > longest) {
    const space = text.lastIndexOf(' ', from + longest)
    const to = space > from ? space + 1 : from + longest - (isLead(text, from + longest - 1) ? 1 : 0)
    parts.push(text.slice(from, to))
    from = to
  }
  return [...parts, text.slice(from)]
}

function isLead(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit < 0xdc00
}

/** Most sentences have nothing but words, commas and stops behind long ones. */
function isPlain(text: string): boolean {
  return !/[\p{N}\p{S}%&§@#/\\_°†‡•]|\p{Lu}[\p{Lu}.]|\p{L}\.(?=\S)|(?<!\p{L})\p{L}{1,7}\./u.test(text)
}

async function recognisersFor(lang: string, withEmoji: boolean): Promise<readonly Recogniser[]> {
  const [base = '', ...rest] = lang.toLowerCase().split('-')
  const load = Object.hasOwn(loaders, base) ? loaders[base] : undefined
  const names = withEmoji ? await emojiNames(lang) : undefined
  const language = await load?.(rest.at(-1) ?? '')
  if (!language) {
    return [...addressesWithoutWords, ...(names ? [...emoji(names), ...rareSigns(names)] : [])]
  }
  const own = kinds.flatMap((kind) => kind(language))
  if (!names) return own
  const all = new Map([...names, ...Object.entries(language.symbols)])
  const several = (count: number) => language.words.times(language.cardinal(String(count)))
  return [...emoji(all, several), ...own, ...rareSigns(all)]
}
