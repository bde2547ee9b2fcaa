import { type Block, directionOf } from '@lectern/core'
import type { Text } from 'hast'

export const text = (value: string): Text => ({ type: 'text', value })

/** `lang` and `dir` of a block in an article of a language, where it differs. */
export function marksOf(
  { lang, dir }: Pick<Block, 'lang' | 'dir'>,
  around: string,
): Partial<Pick<Block, 'lang' | 'dir'>> {
  if (lang !== around) return { lang, dir }
  return dir === directionOf(around) ? {} : { dir }
}

/** `lang` and `dir` of what is in another language than what is around it. */
export function langOf(lang: string, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  return lang === around ? {} : { lang, dir: directionOf(lang) }
}
