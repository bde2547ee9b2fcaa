import type { Fractions } from '../../language.js'
import { isFeminine } from './gender.js'
import { type Say, type SayGender, shortened } from './numbers.js'
import { uncounted } from './uncounted.js'

const names: Readonly<Record<number, readonly [string, string]>> = {
  2: ['medio', 'medios'],
  3: ['tercio', 'tercios'],
  4: ['cuarto', 'cuartos'],
  5: ['quinto', 'quintos'],
  6: ['sexto', 'sextos'],
  7: ['séptimo', 'séptimos'],
  8: ['octavo', 'octavos'],
  9: ['noveno', 'novenos'],
  10: ['décimo', 'décimos'],
  100: ['centésimo', 'centésimos'],
}

/** What recipes take thirds and quarters of. */
const measured = /^(?:taza|vaso|hora|litro|kilo|cucharada|cucharadita|barra|botella|lata)s?$/

export function fractions(cardinal: Say, feminine: Say, toOrdinal: SayGender): Fractions {
  /** "un tercio", "tres doceavos" */
  const part = (numerator: number, denominator: number) => {
    const [one, many] = names[denominator] ?? twelfths(denominator, cardinal)
    return one && many && (numerator === 1 ? `un ${one}` : `${cardinal(String(numerator))} ${many}`)
  }
  return {
    part,
    partOf: (numerator, denominator, noun) => {
      if (/^partes?$/.test(noun)) return sayParts(numerator, denominator, noun, cardinal, toOrdinal)
      if (denominator === 2 && numerator === 1) return `${isFeminine(noun) ? 'media' : 'medio'} ${noun}`
      const said = part(numerator, denominator)
      return said && `${said} de ${noun}`
    },
    wholeAndPartOf: (whole, numerator, denominator, [one, many]) => {
      const noun = whole === '1' ? one : many
      const said = `${isFeminine(noun) ? feminine(whole) : shortened(cardinal(whole))} ${noun}`
      if (denominator === 2) return `${said} y ${isFeminine(noun) ? 'media' : 'medio'}`
      const more = part(numerator, denominator)
      return more && `${said} y ${more}`
    },
    isHalved: (noun, denominator) =>
      /^partes?$/.test(noun) ||
      ((denominator === 3 || denominator === 4) && measured.test(noun)) ||
      (denominator === 2 && !uncounted.has(noun.toLowerCase())),
    wholeAndPart: (whole, part) => `${cardinal(whole)} y ${part.replace(/^un medio$/, 'medio')}`,
  }
}

/** "dos terceras partes" */
function sayParts(
  numerator: number,
  denominator: number,
  noun: string,
  cardinal: Say,
  toOrdinal: SayGender,
): string | undefined {
  if (denominator < 3 || denominator > 10) return undefined
  const name = toOrdinal(String(denominator), { gender: 'feminine' })
  return numerator === 1 ? `una ${name} ${noun}` : `${cardinal(String(numerator))} ${name}s ${noun}`
}

/** "doceavo": from 11 on, the number with an ending. */
function twelfths(denominator: number, cardinal: Say): readonly [string, string] | readonly [] {
  if (denominator < 11) return []
  const one = `${cardinal(String(denominator)).replace(/a$/, '').replace(/e$/, 'e').replaceAll(' ', '')}avo`
  return [one, `${one}s`]
}
