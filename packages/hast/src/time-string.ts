const clock = '([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,3})?)?'
const zone = '(Z|[+-]([01]\\d|2[0-3]):?[0-5]\\d)'
const day = '\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])'
const timeStrings = [
  `${day}([T ]${clock}${zone}?)?`,
  '\\d{4}(-(0[1-9]|1[0-2]))?',
  '(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])',
  clock,
  zone,
  '\\d{4}-W(0[1-9]|[1-4]\\d|5[0-3])',
  'P(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+(\\.\\d{1,3})?S)?)?',
].map((pattern) => new RegExp(`^${pattern}$`))

/** Whether the value of a `datetime` is one that HTML knows: a day, a month, a time, a zone, a week or a duration (HTML 4.5.14). */
export function isTimeString(value: string): boolean {
  return value !== 'P' && timeStrings.some((pattern) => pattern.test(value)) && isDay(value)
}

/** "2026-02-31" has the form of a day but is none. */
function isDay(value: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(value)
  if (!parts) return true
  const [, year, month, date] = parts.map(Number) as [number, number, number, number]
  const real = new Date(Date.UTC(2000, month - 1, date))
  real.setUTCFullYear(year, month - 1, date)
  return real.getUTCMonth() === month - 1 && real.getUTCDate() === date
}
