export type { BlockText, Extract } from '@lectern/core'

/** Letters, marks and digits only: spaces and punctuation fall differently where lines break. */
export function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '')
    .replace(/\p{M}*\u0640+/gu, '')
}
