import { emojiNames, hasSpeech, speechOf } from '@lectern/languages'
import { edited, editsOf, type Kind, type Recogniser, type Remark } from './claims.js'
import type { Language } from './language.js'
import { withNormalSigns } from './normal-signs.js'
import { acronyms } from './recognise/acronyms.js'
import { addresses, addressesWithoutWords } from './recognise/addresses.js'
import { brackets } from './recognise/brackets.js'
import { chemistry } from './recognise/chemistry.js'
import { commands } from './recognise/commands.js'
import { compounds } from './recognise/compounds.js'
import { dates } from './recognise/dates.js'
import { days } from './recognise/days.js'
import { emoji, pictures, rareSigns } from './recognise/emoji.js'
import { fractions } from './recognise/fractions.js'
import { greek } from './recognise/greek.js'
import { guides } from './recognise/guides.js'
import { money } from './recognise/money.js'
import { pipes } from './recognise/pipes.js'
import { places } from './recognise/places.js'
import { plainNumbers } from './recognise/plain-numbers.js'
import { quantities } from './recognise/quantities.js'
import { ranges } from './recognise/ranges.js'
import { ratings } from './recognise/ratings.js'
import { references } from './recognise/references.js'
import { romans } from './recognise/romans.js'
import { scores } from './recognise/scores.js'
import { formsInContext, shortForms } from './recognise/short-forms.js'
import { strokes } from './recognise/strokes.js'
import { sums } from './recognise/sums.js'
import { telephone } from './recognise/telephone.js'
import { times } from './recognise/times.js'
import { verses } from './recognise/verses.js'
import { languageOf } from './speech/index.js'
import { withTypedDashes } from './typed-dashes.js'

export type { Remark } from './claims.js'

/**
 * Puts figures, signs and short forms into words. Text in a language without rules is left as it is, but for
 * addresses, emoji and rare signs.
 */
export type Verbalise = (text: string, lang: string, remark?: (remark: Remark) => void) => string

const figure = /[0-9]/
const figureOrSign = /[0-9\u00b2\u00b3\u00b9\u00bc-\u00be\u2044-\u209f\u2150-\u215f]/

/**
 * In this order: what is longer and more certain comes first, plain numbers last but acronyms. Beside each, what a
 * text must have for it to be looked for.
 */
const kinds: readonly (readonly [(language: Language) => Recogniser[], needs: RegExp])[] = [
  [brackets, /[<>]/], //              of words, not of numbers
  [addresses, /[.@#/\\]/], //          web, mail, files, hashtags
  [commands, /-/], //                  options of commands
  [formsInContext, /[^a-z ,]/], //    saints and streets
  [references, figure], //            clauses, standards, versions
  [ratings, /[\d★⭐]/u], //            stars and marks
  [telephone, figure], //             telephone and serial numbers
  [chemistry, /[0-9\u00b2\u00b3\u00b9\u2070-\u209f]|[A-Z][A-Za-z]{0,2}[lHr]/], // formulas
  [greek, /[Α-ω]/u], //               letters of formulas
  [verses, figure], //                chapter and verse
  [dates, figure], //                 dates and decades
  [days, /\p{L}/u], //                days and months alone
  [times, figure], //                 times of day
  [money, figure], //                 currencies
  [places, figure], //                places on Earth
  [sums, /[−=·⋅*]/], //               signs of sums
  [scores, figure], //                scores
  [compounds, figure], //             numbers in words
  [ranges, figureOrSign], //          the dash of ranges, proportions
  [quantities, figureOrSign], //      percentages, units, powers
  [fractions, figureOrSign], //       halves and quarters
  [romans, /[IVXLC]|[ivx]/], //             kings and centuries
  [shortForms, /[^a-z ,]/], //  abbreviations and symbols
  [plainNumbers, figure], //          ordinals, years, numbers
  [acronyms, /\p{Lu}[\p{Lu}.]/u], //   letters one by one
  [strokes, /\//], //                 between words and figures
  [pipes, /\|/], //                   between cells and entries
]

/** Of languages without rules. */
const withoutWords: readonly Kind[] = [
  { recognisers: guides() },
  { recognisers: addressesWithoutWords },
  { recognisers: pipes() },
]

/** Whether figures, units and short forms are put into words in a language; else they are left to the voice. */
export function saysFigures(lang: string): boolean {
  return hasSpeech(lang)
}

interface VerbaliserOptions {
  /** Whether the text has emoji or rare signs, whose names are then loaded. Default: true. */
  emoji?: boolean
}

/** Loads the rules of all languages of an article at once. */
export async function loadVerbaliser(
  langs: Iterable<string>,
  options: VerbaliserOptions = {},
): Promise<Verbalise> {
  const loaded = new Map<string, Rules>()
  for (const lang of new Set(langs)) loaded.set(lang, await rulesFor(lang, options.emoji ?? true))
  return (text, lang, remark = () => {}) => {
    const { kinds, declined = (spoken: string) => spoken } = loaded.get(lang) ?? { kinds: withoutWords }
    return windows(saysFigures(lang) ? withNormalSigns(text) : text)
      .map(saysFigures(lang) ? withTypedDashes : (part) => part)
      .map((part) => declined(edited(part, editsOf(part, kinds, remark))))
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

interface Rules {
  kinds: readonly Kind[]
  declined?: Language['declined']
}

async function rulesFor(lang: string, withEmoji: boolean): Promise<Rules> {
  const names = withEmoji ? await emojiNames(lang) : undefined
  const speech = await speechOf(lang)
  const language = speech && (await languageOf(speech))
  if (!language) {
    const signs = names ? [...emoji(names), ...rareSigns(names, pictures)] : []
    return { kinds: [...withoutWords, { recognisers: signs }] }
  }
  const own = kinds.map(([kind, needs]): Kind => ({ needs, recognisers: kind(language) }))
  const after = language.declined ? { declined: language.declined } : {}
  if (!names) return { kinds: [{ recognisers: guides() }, ...own], ...after }
  const all = new Map([...names, ...Object.entries(language.symbols)])
  const several = (count: number) => language.words.times(language.cardinal(String(count)))
  const everything = [
    { recognisers: guides() },
    { needs: /[★⭐]/u, recognisers: ratings(language) },
    { recognisers: emoji(all, several) },
    ...own,
    { recognisers: rareSigns(all) },
  ]
  return { kinds: everything, ...after }
}
