import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'

/** Times of day. */
export function times(language: Language): Recogniser[] {
  return language.times.map((pattern) => ({
    pattern,
    say: ({ groups, text, begin }) => {
      const { hour, minute = '0', second, suffix = '' } = groups
      if (Number(hour) > 24 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined
      return language.time({
        hour: Number(hour),
        minute: Number(minute),
        ...(second ? { second: Number(second) } : {}),
        suffix,
        before: text.slice(Math.max(0, begin - 8), begin),
      })
    },
  }))
}
