import { capital } from '../../capital.js'
import type { Fractions } from '../../language.js'
import { caseAfter, half } from './cases.js'
import { genderOf } from './gender.js'

type Say = (digits: string) => string

/** @param ordinal without an ending */
export function fractions(cardinal: Say, ordinal: Say): Fractions {
  const nameOf = (denominator: number) => capital(ordinal(String(denominator)).replace(/te$/, 'tel'))
  const count = (number: number | string) => (String(number) === '1' ? 'ein' : cardinal(String(number)))
  /** "eineinhalb", "zweidreiviertel"; a third is said apart */
  const together = (whole: string, numerator: number, denominator: number) =>
    denominator === 2
      ? `${count(whole)}einhalb`
      : denominator === 4
        ? `${count(whole)}${count(numerator)}viertel`
        : undefined
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
      `${together(whole, numerator, denominator) ?? `${count(whole)} ${count(numerator)} ${nameOf(denominator)}`} ${noun}`,
    isHalved: (noun, denominator) => denominator === 2 && /^\p{Lu}/u.test(noun),
    wholeAndPart: (whole, part) => {
      if (part === 'ein halb') return `${count(whole)}einhalb`
      return part.endsWith(' Viertel')
        ? `${count(whole)}${part.replace(' V', 'v')}`
        : `${cardinal(whole)} ${part}`
    },
  }
}
