const formats = new Map<string, Intl.DateTimeFormat>()

/** A date in words, in a language; one that is not a date stays as it was given. */
export function longDate(date: string, lang: string): string {
  const time = new Date(date)
  return Number.isNaN(time.getTime()) ? date : formatFor(lang).format(time)
}

/** It takes longer to make than a page to set. */
function formatFor(lang: string): Intl.DateTimeFormat {
  const format =
    formats.get(lang) ??
    new Intl.DateTimeFormat(lang === 'und' ? 'en' : lang, { dateStyle: 'long', timeZone: 'UTC' })
  formats.set(lang, format)
  return format
}
