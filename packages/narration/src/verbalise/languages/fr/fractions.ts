import type { Fractions } from '../../language.js'
import { isFeminine } from './gender.js'

const names: Readonly<Record<number, readonly [string, string]>> = {
  2: ['demi', 'demis'],
  3: ['tiers', 'tiers'],
  4: ['quart', 'quarts'],
}

/** What recipes take thirds and quarters of. */
const measured = /^(?:tasse|verre|heure|litre|kilo|cuillère|citron|baguette|sachet|pot|bouteille|botte)s?$/

/** Words behind a half that are no nouns. */
const notHalved =
  /^(?:de|des|du|sur|et|ou|pour|par|est|à|après|avant|avec|sans|dans|chez|entre|vers|depuis|contre|mais|que|qui|au|aux|les|plus|moins|environ|seulement|puis|lors|dès|pendant|jusqu|parmi|sous)$/

type Say = (digits: string) => string

export function fractions(cardinal: Say, feminine: Say, toOrdinal: Say): Fractions {
  const nameOf = (numerator: number, denominator: number) => {
    const regular = toOrdinal(String(denominator))
    const [one, many] = names[denominator] ?? [regular, `${regular}s`]
    return numerator === 1 ? one : many
  }
  /** "un quart", "trois huitièmes" */
  const some = (numerator: number, denominator: number) =>
    `${cardinal(String(numerator))} ${nameOf(numerator, denominator)}`
  return {
    part: (numerator, denominator) =>
      // a mark out of twenty
      denominator === 20
        ? `${cardinal(String(numerator))} sur ${cardinal('20')}`
        : some(numerator, denominator),
    partOf: (numerator, denominator, noun) =>
      denominator === 2 && numerator === 1
        ? `${isFeminine(noun) ? 'une' : 'un'} demi-${noun}`
        : `${some(numerator, denominator)} ${ofNoun(noun)}`,
    wholeAndPartOf: (whole, numerator, denominator, [one, many]) => {
      const noun = whole === '1' ? one : many
      const said = `${isFeminine(noun) ? feminine(whole) : cardinal(whole)} ${noun}`
      if (denominator === 2) return `${said} et ${isFeminine(noun) ? 'demie' : 'demi'}`
      return `${said} et ${some(numerator, denominator)}`
    },
    isHalved: (noun, denominator) =>
      ((denominator === 3 || denominator === 4) && measured.test(noun)) ||
      (denominator === 2 && !notHalved.test(noun)),
    wholeAndPart: (whole, part) => `${cardinal(whole)} et ${part.replace(/^un demi$/, 'demi')}`,
  }
}

/** "d’euros", "de dollars" */
export function ofNoun(noun: string): string {
  return /^[aeiouéyh]/i.test(noun) && !noun.startsWith('yen') ? `d’${noun}` : `de ${noun}`
}
