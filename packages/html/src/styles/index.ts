import type { Theme } from '@lectern/core'
import { choices } from './choices.js'
import { code } from './code.js'
import { besideText, page } from './page.js'
import { parts } from './parts.js'
import { player } from './player.js'
import { print } from './print.js'
import { reading } from './reading.js'
import { tables } from './tables.js'
import { scaleOf, tokens } from './tokens.js'

/**
 * The whole stylesheet of a page. No address, no import, no font: it asks nobody for anything.
 *
 * @param families that are embedded in the page and may be chosen
 * @param scrolls whether the page has tables or formulas on lines of their own
 */
export function stylesheet(theme: Theme, families: readonly string[] = [], scrolls = true): string {
  const sheets = [
    tokens(theme),
    reading,
    ...(scrolls ? [tables] : []),
    parts(),
    code,
    page,
    player,
    besideText(scaleOf(theme)),
    choices(theme, families),
    print,
  ]
  return sheets.map((part) => `${part.trim()}\n`).join('')
}
