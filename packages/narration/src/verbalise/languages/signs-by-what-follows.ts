import type { ShortForm } from '../language.js'

/** "† 3 mai 1901": before a day it is said otherwise than before a year. */
export function diedOn(say: string): ShortForm {
  return { needs: /†/, pattern: /†(?= ?\d{1,2}(?:er|º|°)?(?:\.? (?:de )?\p{L}{3}|[./-]\d))/gu, say }
}

/** "Ø 12 mm", and no average ("Ø 2,3") */
export function diameter(say: string): ShortForm {
  return {
    needs: /Ø/,
    pattern: /Ø ?(?=\d[\d.,]* ?(?:[cdmµ]?m|in|[″"]|H\d|[+−±])(?!\p{L}))/gu,
    say: `${say} `,
  }
}

/** "35'", a minute of a match: no prime of degrees, and no quotation mark. */
export function matchMinutes(say: string): ShortForm {
  return {
    needs: /\d['’′]/,
    pattern: /(?<=(?<!°[ \u00a0\u202f]?)(?<![\p{L}\p{N}])\d{1,3})['’′](?![\p{L}\p{N}'’′])/gu,
    say,
  }
}
