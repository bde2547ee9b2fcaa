import type { Speech } from '@lectern/languages'
import type { Language } from '../language.js'
import { asNumber, oneByOne } from '../languages/digits.js'
import { chooser, testOf } from './choice.js'
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
  const plainWords = new Set(speech.plainWords?.split(' '))
  const agreeing = (speech.numbers.counted ?? []).map((one) => ({
    test: testOf(one, context),
    rules: one.rules,
  }))
  return {
    cardinal,
    count: (digits, noun) => {
      const found = agreeing.find(({ test }) => test({ digits, noun }))
      return numbers.spell(found?.rules ?? 'cardinal', digits)
    },
    isCounted: (word) => word.length > 1 && !plainWords.has(word.toUpperCase()),
    noun: (written, noun) => units.formOf(written, noun),
    isOne: (written) => written === '1',
    decimalMark: speech.decimalMark,
    ...pointOf(context, cardinal),
  }
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
