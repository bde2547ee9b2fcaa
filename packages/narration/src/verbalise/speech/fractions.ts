import type { Fractions } from '../language.js'
import { chooser } from './choice.js'
import { type Context, speaker } from './speaker.js'

/** Halves, quarters and other parts, of a number and of a measure. */
export function fractionsOf(context: Context): Fractions {
  const { speech, numbers, units, language } = context
  const { halved = {}, parts = {}, bareParts, words } = speech
  const cardinal = (digits: string) => numbers.spell('cardinal', digits)
  const half = speech.half === undefined ? undefined : chooser(speech.half, context)
  const wholeAndHalf = speech.wholeAndHalf === undefined ? undefined : chooser(speech.wholeAndHalf, context)
  const count = (number: string, noun: string) => language().count(number, noun)
  const part = (numerator: number, denominator: number): string | undefined => {
    const name = parts[denominator]?.[numerator === 1 ? 0 : 1]
    if (bareParts && numerator === 1) return name
    return name && `${count(String(numerator), name)} ${name}`
  }
  return {
    part,
    partOf: (numerator, denominator, noun) => {
      if (numerator === 1 && denominator === 2 && parts[2])
        return `${half?.({ noun }, speaker({}, context)) ?? parts[2][0]} ${halved[noun] ?? noun}`
      const said = part(numerator, denominator)
      return said && `${said} ${denominator === 2 ? noun : (halved[noun] ?? noun)}`
    },
    isHalved: (noun, denominator) =>
      denominator === 2 && noun.length > (wholeAndHalf ? 2 : 3) && parts[2] !== undefined,
    wholeAndPart: (whole, said) => `${cardinal(whole)} ${words.and} ${said}`,
    wholeAndPartOf: (whole, numerator, denominator, [one, many]) => {
      if (wholeAndHalf && numerator === 1 && denominator === 2) {
        const noun = units.formOf(`${whole}${speech.decimalMark}5`, [one, many]) ?? many
        const values = { count: count(whole, noun), noun, one: halved[one] ?? one }
        return wholeAndHalf({ digits: whole, noun: one, form: noun }, speaker(values, context))
      }
      const said = part(numerator, denominator)
      return said && `${cardinal(whole)} ${words.and} ${said} ${many}`
    },
  }
}
