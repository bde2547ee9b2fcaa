import type { Speech } from '@lectern/languages'
import type { Language } from '../language.js'
import { chooser, testOf } from './choice.js'
import { asNumber, oneByOne } from './digits.js'
import { sourceOf } from './fragment.js'
import { amountOf } from './nouns.js'
import { type Context, speaker } from './speaker.js'

type Counting = Pick<
  Language,
  'cardinal' | 'count' | 'isCounted' | 'noun' | 'fraction' | 'isOne' | 'decimalMark'
> &
  Partial<Pick<Language, 'wholeBeforePoint'>>

/** Cardinal numbers, alone, before what they count, and on both sides of a decimal mark. */
export function countingOf(context: Context): Counting {
  const { speech, numbers, units } = context
  const cardinal = (digits: string) => numbers.spell('cardinal', digits)
  const agreeing = (speech.numbers.counted ?? []).map((one) => ({
    test: testOf(one, context),
    rules: one.rules,
  }))
  return {
    cardinal,
    count: (digits, noun, before = '') => {
      const found = agreeing.find(({ test }) => test({ digits, noun, form: noun, before }))
      return numbers.spell(found?.rules ?? 'cardinal', digits)
    },
    isCounted: countableWords(context),
    noun: (written, noun) => units.formOf(written, noun),
    isOne: oneOf(context),
    decimalMark: speech.decimalMark,
    ...pointOf(context, cardinal),
  }
}

/** Words that a number counts: as the language says, or all but the shortest and the most common. */
function countableWords({ speech, placeholders }: Context): Language['isCounted'] {
  const { countable } = speech.numbers
  const plainWords = new Set(speech.plainWords?.split(' '))
  if (countable === undefined) return (word) => word.length > 1 && !plainWords.has(word.toUpperCase())
  const pattern = new RegExp(`^(?:${sourceOf(countable, placeholders)})`, 'u')
  return (word) => pattern.test(word)
}

/** Whether a written amount takes the singular: of 1.5 too in some languages ("1,5 million"). */
function oneOf({ plurals, speech: { decimalMark } }: Context): Language['isOne'] {
  if (plurals.select(1.5) !== 'one') return (written) => written === '1'
  return (written) => plurals.select(amountOf(written, decimalMark)) === 'one'
}

function pointOf(context: Context, cardinal: (digits: string) => string) {
  const { whole, decimals } = context.speech.numbers
  const chooseWhole = whole === undefined ? undefined : chooser(whole, context)
  return {
    fraction: decimalsOf(decimals, context, cardinal),
    ...(chooseWhole
      ? {
          wholeBeforePoint: (digits: string) =>
            chooseWhole({ digits }, speaker({ whole: digits }, context)) ?? '',
        }
      : {}),
  }
}

function decimalsOf(
  decimals: Speech['numbers']['decimals'],
  context: Context,
  cardinal: (digits: string) => string,
): (digits: string) => string {
  if (decimals === undefined) return asNumber(cardinal)
  if (decimals === 'figures') return oneByOne(cardinal)
  const choose = chooser(decimals, context)
  return (digits) => choose({ digits }, speaker({ figures: digits }, context)) ?? oneByOne(cardinal)(digits)
}
