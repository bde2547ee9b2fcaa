import type { FontSource, Theme } from '@lectern/core'
import { queriesOf } from './fonts/book.js'
import { loadHarfBuzz } from './fonts/harfbuzz.js'
import { familiesOf } from './fonts/needs.js'

/**
 * Loads what every layout in this theme needs (HarfBuzz and the theme's own faces), while the article is still read. What an
 * article needs beside it is found when it is set.
 */
export async function warmUp(theme: Theme, fonts: FontSource): Promise<void> {
  const queries = queriesOf({ families: familiesOf(theme), italics: theme.type.italics })
  await Promise.all([
    loadHarfBuzz(),
    ...queries.map(({ query }) => fonts.match({ ...query, lang: 'und', text: '' })),
  ])
}
