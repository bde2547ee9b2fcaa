import type { Recogniser } from '../claims.js'
import type { Language } from '../language.js'

/** A Greek letter by itself is a quantity ("λ = 589 nm", "ΔH"); Greek words are left to a Greek voice. */
export function greek({ greekLetters }: Language): Recogniser[] {
  if (!greekLetters) return []
  return [
    {
      needs: /[Α-Ωα-ω]/u,
      pattern: /(?:(?<![\p{L}\p{N}])|(?<=(?<![\p{L}\p{N}])\d{1,3}))[Α-Ωα-ω](?!\p{Script=Greek}|\p{Ll})/gu,
      say: ({ written }) => {
        const name = greekLetters[(written.toLowerCase().codePointAt(0) ?? 0) - 0x3b1]
        return name && ` ${name} `
      },
    },
  ]
}
