import type { Article, Theme } from '@lectern/core'
import type { Geometry } from '../frame/geometry.js'

/** About how many pages an article comes to, pictures aside. */
export function guessPages(
  { source }: Article,
  { type }: Theme,
  { textWidth, top, bottom }: Pick<Geometry, 'textWidth' | 'top' | 'bottom'>,
): number {
  const letters = textWidth / (type.size * 0.5)
  const lines = (bottom - top) / (type.size * type.leading)
  const words = Math.max(1, (letters / 6) * lines * 0.85)
  return source.words / words
}

/** Digits of the last page's number, rather too many than too few. */
export function guessDigits(article: Article, theme: Theme, geometry: Geometry): number {
  return String(Math.ceil(guessPages(article, theme, geometry) * 1.5 + 2)).length
}
