import type { Fractions } from '../../language.js'

const names = ['', '', 'half', 'third', 'quarter']

type Say = (digits: string) => string

export function fractions(cardinal: Say, ordinal: Say): Fractions {
  const nameOf = (denominator: number) => names[denominator] || ordinal(String(denominator))
  /** "an eighth", "three eighths" */
  const some = (numerator: number, name: string) =>
    numerator === 1 ? `${/^e/.test(name) ? 'an' : 'a'} ${name}` : `${cardinal(String(numerator))} ${name}s`
  return {
    part: (numerator, denominator) => {
      const one = nameOf(denominator)
      const many = one === 'half' ? 'halves' : `${one}s`
      return `${cardinal(String(numerator))} ${numerator === 1 ? one : many}`
    },
    partOf: (numerator, denominator, noun) => {
      const article = /^(?:[aeio]|hour)/.test(noun) ? 'an' : 'a'
      if (denominator === 2) return `half ${article} ${noun}`
      return `${some(numerator, nameOf(denominator))} of ${article} ${noun}`
    },
    wholeAndPartOf: (whole, numerator, denominator, [, many]) =>
      `${cardinal(whole)} and ${some(numerator, nameOf(denominator))} ${many}`,
    wholeAndPart: (whole, part) =>
      `${cardinal(whole)} and ${part.replace(/^one (half|quarter|third|eighth)$/, (_, name: string) => `${name === 'eighth' ? 'an' : 'a'} ${name}`)}`,
  }
}
