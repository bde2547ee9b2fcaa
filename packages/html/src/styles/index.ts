import type { Theme } from '@lectern/core'
import { choices } from './choices.js'
import { code } from './code.js'
import { layouts } from './layouts.js'
import { besideText, page } from './page.js'
import { parts } from './parts.js'
import { pictures } from './pictures.js'
import { player } from './player.js'
import { print } from './print.js'
import { reading } from './reading.js'
import { tables } from './tables.js'
import { scaleOf, tokens } from './tokens.js'

interface PageHas {
  /** Or formulas on lines of their own, which scroll as tables do. */
  tables: boolean
  formulas: boolean
  pictures: boolean
  sound: boolean
}

/**
 * The whole stylesheet of a page. No address, no import, no font: it asks nobody for anything.
 *
 * @param families that are embedded in the page and may be chosen
 * @param has what is on the page, of what only some pages have. Default: everything
 */
export function stylesheet(
  theme: Theme,
  families: readonly string[] = [],
  has: PageHas = { tables: true, formulas: true, pictures: true, sound: true },
): string {
  const sheets = [
    tokens(theme),
    reading,
    ...(has.tables ? [tables] : []),
    ...(has.pictures ? [pictures] : []),
    parts('', has.formulas),
    code,
    page,
    ...(has.sound ? [player] : []),
    besideText(scaleOf(theme)),
    choices(theme, families),
    theme.layout ? layouts[theme.layout] : '',
    print,
  ]
  return sheets.map((part) => `${part.trim()}\n`).join('')
}
