import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'

/** The hyphens of a command's options, which are said. */
export function commands({ words }: Language): Recogniser[] {
  const { hyphen } = words
  return [
    {
      needs: / --\p{Ll}/u,
      pattern: /(?<= )--(?=\p{Ll}[\p{Ll}-]+)/gu,
      say: () => `${hyphen} ${hyphen} `,
    },
    // "--help" or "-v, --verbose" in the cell of a table
    {
      needs: /^-/,
      pattern: /^-{1,2}(?=\p{L}[\p{L}\p{N}-]*(?:[,=:]|$))/gu,
      say: ({ written }) => `${hyphen} `.repeat(written.length),
    },
    // "ls -la /usr/bin"
    { needs: / -\p{Ll}{2}/u, pattern: /(?<=\p{Ll} )-(?=\p{Ll}{2,4} [/~.-])/gu, say: () => `${hyphen} ` },
    // "Use ls -la to see them"
    {
      needs: / -\p{L}{1,5}(?!\p{L})/u,
      pattern:
        /(?<=(?<![\p{L}\p{N}-])(?:ls|rm|cp|mv|ps|du|df|tar|grep|sed|curl|wget|ssh|chmod|chown|mkdir|head|tail|sort|xargs|gcc|clang|git|docker|npm|pip|python3?|java|ffmpeg|kill|zip|unzip) )-(?=\p{L}{1,5}(?!\p{L}))/gu,
      say: () => `${hyphen} `,
    },
    {
      needs: / -\p{L}(?!\p{L})/u,
      pattern: /(?<=(?<!\d) )-(?=\p{L}(?: (?!\p{L} )|[.,;)]|$))/gu,
      say: () => `${hyphen} `,
    },
  ]
}
