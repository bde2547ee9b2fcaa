/**
 * The moment of a date or time in ISO 8601. A time without a zone is in UTC: the same article must not be older in Tokyo than in London.
 *
 * @returns undefined for what is no date
 */
export function instantOf(date: string): Date | undefined {
  const hasZone = !date.includes('T') || /(?:Z|[+-]\d\d:?\d\d)$/i.test(date)
  const time = new Date(hasZone ? date : `${date}Z`)
  return Number.isNaN(time.getTime()) ? undefined : time
}
