import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'

/** "28-letni", "25letý", "5%ig": a number that makes one word with what follows it. */
export function compounds({ compounds: found }: Language): Recogniser[] {
  if (!found) return []
  const { pattern, say } = found
  return [
    {
      pattern,
      needs: /\d[ \u00a0\u202f]?%|\d-?\p{L}/u,
      say: ({ groups }) => say(groups.number ?? '', groups.rest ?? ''),
    },
  ]
}
