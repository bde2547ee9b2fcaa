import type { Article, Words } from '@lectern/core'
import { type HastMessages, type HastOptions, toHast } from '@lectern/hast'
import { createHtmlWriter } from '@lectern/hast/markup'
import type { Root } from 'hast'
import type { FragmentOptions } from './options.js'
import { e } from './page/elements.js'
import { parts } from './styles/parts.js'

/** Also what `@lectern/hast` can be told about pictures and words. */
export interface FragmentSettings extends FragmentOptions, Pick<HastOptions, 'resource'> {
  /** From `loadHastWords`; English without it. */
  vocabulary?: (lang: string) => Words<HastMessages>
}

/** The article alone, to stand in somebody's page: no head, no style, no script. Synchronous, and loads nothing. */
export function toFragment(article: Article, settings: FragmentSettings = {}): string {
  return createHtmlWriter().write(fragmentTree(article, settings))
}

/**
 * The little style without which a fragment is not what it says: what is for listeners only is out of sight, lines to write on are drawn, wide
 * tables scroll in their place. By class alone, so it touches nothing else of the page; type and colours stay the page's.
 */
export function fragmentStyle({ classPrefix }: Pick<FragmentOptions, 'classPrefix'> = {}): string {
  return parts(classPrefix).trimStart()
}

/** An article as hast, for a page of somebody else's. */
export function fragmentTree(article: Article, settings: FragmentSettings = {}): Root {
  const { lang, dir } = article.meta
  const tree = toHast(article, { expansions: true, ...settings, tableRegions: true })
  const content = tree.children.filter((child) => child.type !== 'doctype')
  return { type: 'root', children: [e('article', { lang, dir }, content)] }
}
