import { localesOf } from './locale.js'

/** How a day is written, and the months' names. */
type Form = readonly [write: (day: number, month: string, year: string) => string, months: string]

const english = 'January February March April May June July August September October November December'
const american: Form = [(day, month, year) => `${month} ${day}, ${year}`, english]

/**
 * Days as `Intl` writes them, which a test compares. It would look at all languages there are when it is first asked, which
 * takes 10 ms, and most articles have a date.
 */
const forms: Readonly<Record<string, Form>> = {
  en: american,
  'en-US': american,
  'en-GB': [(day, month, year) => `${day} ${month} ${year}`, english],
  de: [
    (day, month, year) => `${day}. ${month} ${year}`,
    'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
  ],
  es: [
    (day, month, year) => `${day} de ${month} de ${year}`,
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  ],
  fr: [
    (day, month, year) => `${day} ${month} ${year}`,
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  ],
}

export const knownForms: readonly string[] = Object.keys(forms)

/**
 * The day that the author wrote, whatever the time zone of the machine.
 *
 * @param day a day that there is, `2026-11-25`
 */
export function longDate(day: string, lang: string): string {
  const [write, months] = (Object.hasOwn(forms, lang) && forms[lang]) || []
  const [year = '', month, date] = day.split('-')
  if (write && months && year >= '1000')
    return write(Number(date), months.split(' ')[Number(month) - 1] ?? '', year)
  return dateByIntl(day, lang)
}

export function dateByIntl(day: string, lang: string): string {
  return new Intl.DateTimeFormat(localesOf(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )
}
