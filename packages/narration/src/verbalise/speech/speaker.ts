import type { Speech } from '@lectern/languages'
import { capital } from '../capital.js'
import type { Around, Language } from '../language.js'
import { nounFor, sayNumber } from '../numbers.js'
import { romanValue } from '../recognise/romans.js'
import type { ChoiceContext } from './choice.js'
import type { Nouns } from './nouns.js'
import type { NumberWords } from './number-words.js'
import type { SayValue } from './template.js'

/** What the parts of a language share while it is put together. */
export interface Context extends ChoiceContext {
  speech: Speech
  numbers: NumberWords
  units: Nouns
  /** The whole, once it is there. */
  language(): Language
  ordinalForm(said: string, form: string): string
}

export type Values = Readonly<Record<string, string | undefined>>

/** Says the values of a template: digits and Roman numerals as numbers, everything else as it is. */
export function speaker(values: Values, context: Context, around: Around = nowhere): SayValue {
  return (name, how) => {
    if (name === 'date') return dateOf(values, context.language())
    const written = values[name]
    if (!written) return undefined
    return how === '' ? byKind(name, written, context) : byWay(written, how, context, around)
  }
}

/** Of what stands by itself. */
export const nowhere: Around = { before: '', after: '', mark: '' }

function byKind(name: string, written: string, { numbers, language }: Context): string | undefined {
  if (name === 'amount') return sayNumber(written, language())
  const digits = /^[\p{Ll}]/u.test(written) && name !== 'roman' ? undefined : digitsOf(written)
  if (digits === undefined) return written
  return name === 'year' ? language().year(digits) : numbers.spell('cardinal', digits)
}

function byWay(written: string, how: string, context: Context, around: Around): string | undefined {
  const [way = '', argument = ''] = how.split(/ (.*)/)
  const language = context.language()
  if (way === 'written') return written
  if (way === 'spelled')
    return [...written].map((sign) => (/\d/.test(sign) ? language.cardinal(sign) : sign)).join(' ')
  if (way === 'capital') return sayCapital(written, argument, context, around)
  if (way === 'silent') return ''
  if (way === 'weekday') return language.days.find((names) => names.includes(written.replace(/\.$/, '')))?.[0]
  if (way === 'month')
    return (language.months.find((names) => names.includes(written)) ??
      language.months[Number(written) - 1])?.[0]
  if (way === 'amount') return sayNumber(written, language)
  if (way === 'measure') return measure(written, argument, language)
  const digits = digitsOf(written)
  if (digits === undefined) return undefined
  if (way === 'year') return language.year(digits)
  if (way === 'count') return language.count(digits, argument)
  if (way !== 'ordinal') return context.numbers.spell(way, digits)
  return argument === ''
    ? language.ordinal(digits, around)
    : context.ordinalForm(context.numbers.spell('ordinal', digits), argument)
}

/** The same with a capital: "{roman:capital ordinal}". */
function sayCapital(written: string, way: string, context: Context, around: Around): string | undefined {
  const said = way === '' ? written : byWay(written, way, context, around)
  return said && capital(said)
}

function digitsOf(written: string): string | undefined {
  if (/^\d+$/.test(written)) return String(Number(written))
  const roman = romanValue(written)
  return roman === undefined ? undefined : String(roman)
}

function measure(written: string, unit: string, language: Language): string | undefined {
  const noun = language.units[unit]
  if (!noun) return undefined
  const said = nounFor(written, noun, language)
  return `${sayNumber(written, language, said)} ${said}`
}

/** A date of the groups day, month and year; of two figures of a year, what is more than fifty is of the last century. */
function dateOf({ day = '', month = '', year }: Values, language: Language): string | undefined {
  const name = language.months[Number(digitsOf(month)) - 1]?.[0]
  const full = year?.length === 2 ? `${Number(year) > 50 ? 19 : 20}${year}` : year
  return name && language.date(String(Number(day)), name, full && language.year(full), true, '', full)
}
