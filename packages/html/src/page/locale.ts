/**
 * What `Intl` formats in: the language, where this runtime knows it, else English. Without this it would take the machine's own,
 * and the same article would give other bytes elsewhere.
 */
export function localeOf(lang: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang)[0] ?? 'en'
  } catch {
    return 'en'
  }
}
