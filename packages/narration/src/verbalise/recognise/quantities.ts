import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'
import { anyOf, edge, gap, measuredSource, measureSignSource, sayNumber, signed, soon } from '../numbers.js'
import { before } from './around.js'
import { feet, hyphenedMeasure, measure, partOfMeasure } from './measures.js'
import { per } from './per.js'
import { negativePowers, powers } from './powers.js'
import { products } from './products.js'
import { sizeLetters } from './size-letters.js'

/** Percentages, measures, what is counted, products, powers; what is longer first. */
export function quantities(language: Language): Recogniser[] {
  const number = measuredSource(language)
  const units = anyOf(Object.keys(language.units))
  return [
    ...negativePowers(language, units),
    percentage(language, number),
    feet(language),
    partOfMeasure(language, units),
    ...sizeLetters(language, number),
    measure(language, number, units),
    hyphenedPercentage(language, number),
    hyphenedMeasure(language, number, units),
    times(language, number),
    per(language, units),
    ...products(language),
    ...powers(language),
  ]
}

function percentage(language: Language, number: string): Recogniser {
  const { words } = language
  return {
    pattern: new RegExp(
      `${soon}(?<sign>${measureSignSource})${edge}(?<number>${number})${gap}(?<of>[%‰])(?!\\p{L})`,
      'gu',
    ),
    say: (found) => {
      const { sign, number: written = '', of } = found.groups
      const said = sayNumber(written, language, words.percentNoun, before(found, 48))
      const percent = language.noun?.(written, [words.percent]) ?? words.percent
      return signed(sign, `${said} ${of === '%' ? percent : words.perMille}`, language)
    },
  }
}

/** "die 5-%-Hürde" */
function hyphenedPercentage(language: Language, number: string): Recogniser {
  return {
    pattern: new RegExp(`${edge}(?<number>${number})-%(?=-\\p{L})`, 'gu'),
    needs: /%-/,
    say: ({ groups }) => `${sayNumber(groups.number ?? '', language)}-${language.words.percent}`,
  }
}

/** "10x faster", "3x täglich" */
function times(language: Language, number: string): Recogniser {
  return {
    pattern: new RegExp(`${edge}(?<number>${number})x(?=${gap}[\\p{L}.,;:!?)]|-|$)`, 'gu'),
    needs: /\dx/,
    say: ({ groups }) => language.words.times(sayNumber(groups.number ?? '', language)),
  }
}
