import type { Report } from '@lectern/core'
import { positionAt, quoted } from './findings/place.js'
import type { OfficeFormat } from './format.js'

/** What stands around the text of a file. */
export interface Around {
  /** Words of headers and footers, which no edition has. */
  furniture: readonly { kind: string; words: string }[]
  hasMacros: boolean
}

export function reportAround({ furniture, hasMacros }: Around, { rule }: OfficeFormat, report: Report): void {
  if (hasMacros)
    report(rule('macros'), 'The file holds macros, which are never run', {
      place: positionAt(1),
      hint: 'Save it without macros.',
    })
  const seen = new Set<string>()
  for (const { kind, words } of furniture) {
    if (!/\p{L}/u.test(words) || seen.has(words)) continue
    seen.add(words)
    report(rule('furniture'), `The ${kind} of the pages is left out: “${quoted(words)}”`, {
      place: positionAt(1),
      hint: 'Say it in the text too if readers need it.',
    })
  }
}
