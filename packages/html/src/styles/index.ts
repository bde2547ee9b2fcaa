import type { Theme } from '@lectern/core'
import { page } from './page.js'
import { print } from './print.js'
import { reading } from './reading.js'
import { tokens } from './tokens.js'

/** The whole stylesheet of a page. No address, no import, no font: it asks nobody for anything. */
export function stylesheet(theme: Theme): string {
  return `${tokens(theme)}${reading.trim()}\n${page.trim()}\n${print.trim()}\n`
}
