import type { Choices } from '@lectern/languages'
import type { Fractions } from '../language.js'
import { chooser, type Facts, testOf } from './choice.js'
import { type Context, speaker, type Values } from './speaker.js'
import { templateOf } from './template.js'

/** Halves, quarters and other parts, of a number and of a measure. */
export function fractionsOf(context: Context): Fractions {
  const { speech, numbers, units, language } = context
  const { halved = {}, parts = {}, bareParts, words } = speech
  const cardinal = (digits: string) => numbers.spell('cardinal', digits)
  const optional = (choices: Choices | undefined) => {
    const say = choices === undefined ? undefined : chooser(choices, context)
    return (facts: Facts, values: Values) => say?.(facts, speaker(values, context))
  }
  const [half, wholeAndHalf, partOf, mixed, mixedOf] = [
    optional(speech.half),
    optional(speech.wholeAndHalf),
    optional(speech.partOf),
    optional(speech.mixed),
    optional(speech.mixedOf),
  ]
  const nameOf = partNames(context)
  const count = (number: string, noun: string) => language().count(number, noun)
  const part = (numerator: number, denominator: number): string | undefined => {
    const name = nameOf(numerator, denominator)
    if (bareParts && numerator === 1) return name
    return name && `${count(String(numerator), name)} ${name}`
  }
  const valuesOf = (numerator: number, denominator: number) => ({
    part: part(numerator, denominator),
    name: nameOf(numerator, denominator),
    numerator: String(numerator),
    n: String(denominator),
  })
  return {
    part,
    partOf: (numerator, denominator, noun, before) => {
      const facts = { digits: String(numerator), denominator, noun, form: noun, before }
      const own = partOf(facts, { ...valuesOf(numerator, denominator), noun })
      if (own !== undefined) return own
      if (numerator === 1 && denominator === 2 && parts[2])
        return `${half({ noun }, {}) ?? parts[2][0]} ${halved[noun] ?? noun}`
      const said = part(numerator, denominator)
      return said && `${said} ${denominator === 2 ? noun : (halved[noun] ?? noun)}`
    },
    isHalved: halvedNouns(context),
    wholeAndPart: (whole, numerator, denominator) => {
      const values = { ...valuesOf(numerator, denominator), whole }
      const own = mixed({ digits: String(numerator), denominator }, values)
      return own ?? (values.part && `${cardinal(whole)} ${words.and} ${values.part}`)
    },
    wholeAndPartOf: (whole, numerator, denominator, [one, many]) => {
      const noun = units.formOf(`${whole}${speech.decimalMark}5`, [one, many]) ?? (whole === '1' ? one : many)
      const values = { count: count(whole, noun), noun, one: halved[one] ?? one, many, whole }
      const facts = { digits: whole, noun: one, form: noun }
      const ofHalf = numerator === 1 && denominator === 2 ? wholeAndHalf(facts, values) : undefined
      if (ofHalf !== undefined) return ofHalf
      const all = { ...values, ...valuesOf(numerator, denominator) }
      const own = mixedOf({ ...facts, digits: String(numerator), denominator }, all)
      return own ?? (all.part && `${cardinal(whole)} ${words.and} ${all.part} ${many}`)
    },
  }
}

/** "third", "thirds": those of the list, or as `n` says all others. */
function partNames(context: Context): (numerator: number, denominator: number) => string | undefined {
  const { n, ...listed } = context.speech.parts ?? {}
  const others = n?.map(templateOf)
  return (numerator, denominator) => {
    const which = numerator === 1 ? 0 : 1
    return listed[denominator]?.[which] ?? others?.[which]?.(speaker({ n: String(denominator) }, context))
  }
}

/** Nouns that a part stands before; of halves all but the shortest words where a language does not say which. */
function halvedNouns(context: Context): Fractions['isHalved'] {
  const { parts, partedNouns, wholeAndHalf } = context.speech
  if (!partedNouns)
    return (noun, denominator) =>
      denominator === 2 && noun.length > (wholeAndHalf ? 2 : 3) && parts?.[2] !== undefined
  const tests = partedNouns.map((one) => testOf(one, context))
  return (noun, denominator) => tests.some((test) => test({ noun, form: noun, denominator }))
}
