import { isLanguageTag } from './direction.js'

/**
 * What `Intl` formats in: the language, where this runtime knows it, else English. Without this it would take the machine's own,
 * and the same article would give other bytes elsewhere.
 */
export function localesOf(lang: string): string[] {
  return lang !== 'und' && isLanguageTag(lang) ? [lang, 'en'] : ['en']
}

/**
 * "20 March 2026", in the language: the day that the author wrote, whatever the time zone of the machine. Undefined for what is no day.
 *
 * @param date `2026-03-20`, or a time that begins so
 */
export function longDate(date: string, lang: string): string | undefined {
  const day = /^\d{4}-\d\d-\d\d(?=$|T)/.exec(date)?.[0]
  const time = new Date(`${day}T00:00:00Z`)
  return Number.isNaN(time.getTime()) ? undefined : formatFor(lang).format(time)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** Date formats are kept, since one takes longer to make than a page to set. */
function formatFor(lang: string): Intl.DateTimeFormat {
  const format =
    formats.get(lang) ?? new Intl.DateTimeFormat(localesOf(lang), { dateStyle: 'long', timeZone: 'UTC' })
  formats.set(lang, format)
  return format
}
