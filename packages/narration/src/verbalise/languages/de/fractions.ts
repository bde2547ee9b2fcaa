import { capital } from '../../capital.js'
import type { Fractions } from '../../language.js'
import { caseAfter, half } from './cases.js'
import { genderOf } from './vocabulary.js'

type Say = (digits: string) => string

/** @param ordinal without an ending */
export function fractions(cardinal: Say, ordinal: Say): Fractions {
  const nameOf = (denominator: number) => capital(ordinal(String(denominator)).replace(/te$/, 'tel'))
  const count = (number: number | string) => (String(number) === '1' ? 'ein' : cardinal(String(number)))
  return {
    part: (numerator, denominator) => {
      if (denominator === 2) return numerator === 1 ? 'ein halb' : `${cardinal(String(numerator))} Halbe`
      return `${count(numerator)} ${nameOf(denominator)}`
    },
    partOf: (numerator, denominator, noun, before) => {
      if (denominator === 2 && numerator === 1) return `${half(genderOf(noun), caseAfter(before))} ${noun}`
      const isNamed = numerator === 1 && /(?:^|[^\p{L}])eine?[mnrs]? $/u.test(before)
      return `${isNamed ? '' : `${count(numerator)} `}${nameOf(denominator)} ${noun}`
    },
    wholeAndPartOf: (whole, numerator, denominator, [, noun]) =>
      denominator === 2
        ? `${count(whole)}einhalb ${noun}`
        : `${count(whole)} ${count(numerator)} ${nameOf(denominator)} ${noun}`,
    isHalved: (noun, denominator) => denominator === 2 && /^\p{Lu}/u.test(noun),
    wholeAndPart: (whole, part) =>
      part === 'ein halb' ? `${count(whole)}einhalb` : `${cardinal(whole)} ${part}`,
  }
}
