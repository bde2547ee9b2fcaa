import type { Article, Theme } from '@lectern/core'
import type { Geometry } from '../frame/geometry.js'
import { visit } from '../visit.js'

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

/** Digits of the last page's number, and the number of the page where a block stands: by its place among all. A wrong guess costs a second setting. */
export function guessNumbers(
  article: Article,
  theme: Theme,
  geometry: Geometry,
): { digits: number; guess(id: string): string | undefined } {
  let pictures = 0
  visit(article.tree, ({ type }) => {
    if (type === 'image') pictures++
  })
  const pages = guessPages(article, theme, geometry) * 1.25 + pictures * 0.4
  const { blocks } = article
  let places: Map<string, number> | undefined
  return {
    digits: String(Math.ceil(pages)).length,
    guess(id) {
      places ??= new Map([...blocks.keys()].map((block, at) => [block, at]))
      const at = places.get(id)
      return at === undefined ? undefined : String(1 + Math.floor((at / blocks.size) * pages))
    },
  }
}
