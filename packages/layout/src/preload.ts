import { loadHighlighter } from '@lectern/code'
import type { Cache, Draft, FontSource, Theme } from '@lectern/core'
import { queriesOf } from './fonts/book.js'
import { loadHarfBuzz } from './fonts/harfbuzz.js'
import { familiesOf } from './fonts/needs.js'

/**
 * Loads what every layout in this theme needs (HarfBuzz and the theme's own faces), while the article is still read. What an
 * article needs beside it is found when it is set.
 */
export async function preload(theme: Theme, fonts: FontSource): Promise<void> {
  const queries = queriesOf({ families: familiesOf(theme), italics: theme.type.italics })
  await Promise.all([
    loadHarfBuzz(),
    ...queries.map(({ query }) => fonts.match({ ...query, lang: 'und', text: '' })),
  ])
}

/** Begins with what the layout of this article needs: its programs have the colours that an earlier run found, where the cache has them. */
export async function lookAhead(draft: Pick<Draft, 'tree'>, cache: Cache): Promise<void> {
  await loadHighlighter(draft, cache)
}
