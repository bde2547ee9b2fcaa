import type { Article, Words } from '@lectern/core'
import { createWriter, type HastMessages, type HastOptions, toHast } from '@lectern/hast'
import type { Root } from 'hast'
import type { FragmentOptions } from './options.js'
import { e } from './page/elements.js'

/** Also what `@lectern/hast` can be told about pictures and words. */
export interface FragmentSettings extends FragmentOptions, Pick<HastOptions, 'resource'> {
  /** From `loadHastWords`; English without it. */
  vocabulary?: (lang: string) => Words<HastMessages>
}

/** The article alone, to stand in somebody's page: no head, no style, no script. Synchronous, and loads nothing. */
export function toFragment(article: Article, settings: FragmentSettings = {}): string {
  return createWriter().write(fragmentTree(article, settings))
}

export function fragmentTree(article: Article, settings: FragmentSettings = {}): Root {
  const { lang, dir } = article.meta
  const tree = toHast(article, { expansions: true, ...settings, tableRegions: true })
  const content = tree.children.filter((child) => child.type !== 'doctype')
  return { type: 'root', children: [e('article', { lang, dir }, content)] }
}
