import { directionOf } from '@lectern/core'
import type { Text } from 'hast'

export const text = (value: string): Text => ({ type: 'text', value })

/** `lang` and `dir` of what is in another language than what is around it. */
export function langOf(lang: string, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return lang === around ? {} : { lang, dir: directionOf(lang) }
}
