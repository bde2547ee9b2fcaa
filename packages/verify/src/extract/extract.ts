export type { BlockText, Extract } from '@lectern/core'

/** Letters, marks and digits only: spaces and punctuation fall differently where lines break. */
export function lettersOf(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text.replace(/[^A-Za-z0-9]+/g, '')
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
    .replace(/[\p{M}\u0640]+/gu, withoutTatweel)
}

/** Of marks, those behind the last tatweel, which only stretches a word; a pattern for both takes quadratic time in marks alone. */
function withoutTatweel(marks: string): string {
  return marks.slice(marks.lastIndexOf('\u0640') + 1)
}
