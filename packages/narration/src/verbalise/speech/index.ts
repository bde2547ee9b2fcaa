import type { Speech } from '@lectern/languages'
import { type Language, type WordLists, wordLists } from '../language.js'
import { chooser, testOf } from './choice.js'
import { countingOf } from './counting.js'
import { datesOf } from './dates.js'
import { oneByOne } from './digits.js'
import { fractionsOf } from './fractions.js'
import { optionalSource, placeholdersOf, sourceOf } from './fragment.js'
import { joinedOf } from './joined.js'
import { nounClasses } from './noun-classes.js'
import { Nouns } from './nouns.js'
import { numbersInCase } from './number-cases.js'
import { numbersInGenitive } from './number-genitive.js'
import { numberWordsOf } from './number-words.js'
import { ordinalForms, ordinalsOf } from './ordinals.js'
import { romansOf } from './romans.js'
import { shortFormsOf } from './short-forms.js'
import { type Context, speaker } from './speaker.js'
import { symbolsOf, wordsOf } from './symbols.js'
import { templateOf } from './template.js'
import { timesOf } from './times.js'

/** A language by its data, in `speech.yaml` of its folder in `@lectern/languages`. */
export async function languageOf(speech: Speech): Promise<Language> {
  const placeholders = placeholdersOf(speech.decimalMark, speech.where)
  const context: Context = {
    speech,
    placeholders,
    numbers: await numberWordsOf(speech),
    plurals: new Intl.PluralRules(speech.locale),
    nouns: nounClasses(speech.nouns ?? {}, placeholders),
    units: new Nouns(speech),
    ordinalForm: ordinalForms(speech),
    language: () => language,
  }
  const language: Language = {
    ...amountsOf(context),
    ...namesOf(context),
    shortForms: shortFormsOf(context),
    romans: romansOf(context),
    ...countingOf(context),
    ...ordinalsOf(context),
    ...datesOf(context),
    ...timesOf(context),
    ...fractionsOf(context),
    ...joinedOf(context),
    ...declinedOf(context),
    power: powerOf(context),
    score: scoreOf(context),
  }
  return language
}

function amountsOf(context: Context) {
  const { speech, units, placeholders } = context
  const source = (name: 'telephoneWords' | 'people') => optionalSource(speech[name], placeholders)
  const people = source('people')
  const ofMagnitude = chooser(speech.ofMagnitude ?? '{noun}', context)
  return {
    currencies: units.currencies,
    units: units.units,
    magnitudes: speech.magnitudes ?? {},
    ...(speech.andCents ? { andCents: speech.andCents } : {}),
    ofMagnitude: (noun: string) => ofMagnitude({ noun }, speaker({ noun }, context)) ?? noun,
    sizeLetters: (speech.sizeLetters ?? []).map(({ sizes, nouns }) => ({
      sizes: sizes.split(' '),
      nouns: sourceOf(nouns, placeholders),
    })),
    ...attributiveOf(context),
    ...(people ? { people } : {}),
    telephoneWords: source('telephoneWords') ?? 'tel',
    telephones: (speech.telephones ?? []).map(
      (one) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${optionalSource(one, placeholders)})(?!\\p{N})`, 'gu'),
    ),
    telephoneGroup: telephoneGroupOf(context),
  }
}

/** Whether a measure stands before what it describes ("a ten-mile run"). */
function attributiveOf(context: Context): Pick<Language, 'isAttributive'> {
  const tests = context.speech.attributive?.map((one) => testOf(one, context))
  return tests ? { isAttributive: (before, after) => tests.some((test) => test({ before, after })) } : {}
}

function telephoneGroupOf({ speech, numbers }: Context): Language['telephoneGroup'] {
  const cardinal = (digits: string) => numbers.spell('cardinal', digits)
  const figures = oneByOne(cardinal)
  if (!speech.telephonePairs) return figures
  return (digits) => (/^[1-9]\d$/.test(digits) ? cardinal(digits) : figures(digits))
}

/** Words, signs, books and lists of the language. */
function namesOf({ speech, placeholders }: Context) {
  const { to = '', toDay = to } = speech.words
  const words = (list = '') => new Set(list.split(' ').filter(Boolean))
  return {
    words: wordsOf(speech),
    symbols: symbolsOf(speech),
    directions: speech.compass ?? {},
    books: speech.books ?? {},
    ...(speech.spacesColon ? { spacesColon: true } : {}),
    ...(speech.groupsByComma ? { groupsByComma: true } : {}),
    abbreviations: speech.abbreviations ?? {},
    beforeFigures: speech.beforeFigures ?? {},
    ...(speech.alsoWords ? { alsoWords: new Set(speech.alsoWords) } : {}),
    ...(speech.greek ? { greekLetters: speech.greek.split(' ') } : {}),
    conjunctions: sourceOf(speech.conjunctions ?? '(?!)', placeholders),
    untilWords: sourceOf(speech.untilWords ?? [to, toDay], placeholders),
    ...(Object.fromEntries(
      wordLists.map((name) => [name, optionalSource(speech[name], placeholders) ?? '(?!)']),
    ) as WordLists),
    acronymWords: words(speech.acronymWords),
    plainWords: words(speech.plainWords),
    ...(speech.wordsInCapitals ? { wordsInCapitals: words(speech.wordsInCapitals) } : {}),
  }
}

/** What the noun shows comes first: "z pięcioma osobami", "z pięciu osób". */
function declinedOf({ speech: { genitive, cases = [] }, units, placeholders }: Context) {
  if (!genitive) return {}
  const { several = 'many' } = genitive
  const nouns = [...units.all()]
  const plurals = new Set(nouns.map((forms) => forms[several] ?? forms.other))
  const steps = [
    ...cases.map((one) => numbersInCase(one, genitive, plurals, placeholders)),
    numbersInGenitive(genitive, nouns, placeholders),
  ]
  return { declined: (spoken: string) => steps.reduce((said, step) => step(said), spoken) }
}

function powerOf(context: Context): Language['power'] {
  const { speech, numbers } = context
  const { n = '{n}', ...own } = speech.powers ?? {}
  const fill = templateOf(n)
  return (exponent) => {
    if (own[exponent]) return own[exponent]
    const digits = exponent.replace('-', '')
    if (!exponent.startsWith('-')) return fill(speaker({ n: digits }, context)) ?? ''
    return fill(() => `${speech.words.minus} ${numbers.spell('cardinal', digits)}`) ?? ''
  }
}

function scoreOf(context: Context): Language['score'] {
  const fill = templateOf(context.speech.score ?? '{home} {to} {away}')
  const to = context.speech.words.to
  return (home, away) => fill(speaker({ home, away, to }, context)) ?? ''
}
