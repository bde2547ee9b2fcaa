import type { Speech } from '@lectern/languages'
import { space } from '../calendar-source.js'
import type { Language } from '../language.js'
import { chooser } from './choice.js'
import { beforeSource, optionalSource, type Placeholders } from './fragment.js'
import { type Context, speaker } from './speaker.js'
import { patternOf } from './written.js'

/** Times of day as they are written, and by the template of the language. */
export function timesOf(context: Context): Pick<Language, 'time' | 'times'> {
  const { speech, placeholders, units, language } = context
  const { times = { say: '' } } = speech
  const say = chooser(times.say, context)
  const sayWithSeconds = chooser(times.withSeconds ?? [], context)
  const hourWords = optionalSource(times.hourWords, placeholders)
  const isNamed = hourWords && new RegExp(`^${space}?(?:${hourWords})`, 'iu')
  return {
    time: ({ hour, minute, second, suffix, before = '', after = '' }) => {
      const named = isNamed ? isNamed.test(after) : false
      const values = { hour: String(hour), minute: String(minute) }
      const facts = { digits: values.hour, hour, minute, named, before, after, suffix }
      if (second === undefined) return say(facts, speaker(values, context)) ?? ''
      // "9:00:05" is not "9:05"
      const whole = sayWithSeconds(facts, speaker({ ...values, second: String(second) }, context))
      if (whole !== undefined) return whole
      const noun = units.formOf(String(second), units.units.s ?? []) ?? units.units.s?.[1] ?? ''
      return `${say(facts, speaker(values, context)) ?? ''} ${speech.words.and} ${language().count(String(second), noun)} ${noun}`
    },
    times: times.written
      ? times.written.map((one) => patternOf(one, { ...placeholders, ...clock }, edge))
      : writtenTimes(speech, placeholders, hourWords),
  }
}

const edge = '(?<![\\p{L}\\p{N}:.,])'
const clock = {
  hour: '(?<hour>\\d{1,2})',
  minute: '(?<minute>[0-5]\\d)',
  second: '(?<second>[0-5]\\d)',
}

function writtenTimes(
  { times = { say: '' }, decimalMark }: Speech,
  placeholders: Placeholders,
  hourWords: string | undefined,
): RegExp[] {
  const hours = '(?<hour>[01]?\\d|2[0-4])'
  const minutes = '(?<minute>[0-5]\\d)'
  const dashed = `${space}?[–-]${space}?`
  const between = optionalSource(times.between, placeholders) ?? '(?!)'
  /** The other end of "9.00–17.30 uur", or "kl. 9.00 og 14.30". */
  const joint = `(?:${dashed}|,${space}|${space}(?:${between})${space})`
  const first = `(?:\\d{1,2}[.:][0-5]\\d${joint}){0,4}`
  const last = `(?:${joint}\\d{1,2}[.:][0-5]\\d)?`
  const sources = [
    // "15:10h"
    `${edge}${hours}:${minutes}h(?!\\p{L})`,
    `${edge}${hours}:${minutes}(?::(?<second>[0-5]\\d))?(?!\\p{N}|:\\p{N})`,
    // "14h30"
    `${edge}${hours}h${minutes}(?:m|min)?(?![\\p{L}\\p{N}]|:\\d)`,
    // "9.00-13.00", where no decimals have a point: one and the other
    ...(decimalMark === ','
      ? [
          `${edge}${hours}\\.(?<minute>[0-5][05])(?=${dashed}(?:1?\\d|2[0-4])\\.[0-5][05](?![\\d.,]))`,
          `(?<=(?<![\\p{L}\\p{N}:.,])(?:[01]?\\d|2[0-4])\\.[0-5][05]${dashed})${hours}\\.(?<minute>[0-5][05])(?![\\d.,])`,
        ]
      : []),
    ...(hourWords ? [`${edge}${hours}\\.${minutes}(?=${last}${space}?(?:${hourWords})(?!\\p{L}))`] : []),
    ...(times.beforeHours
      ? [
          `(?<=${beforeSource(times.beforeHours, placeholders)}${space}?${first})${hours}\\.${minutes}(?![\\p{N}]|[.,]\\d)`,
        ]
      : []),
  ]
  return sources.map((source) => new RegExp(source, 'gu'))
}
