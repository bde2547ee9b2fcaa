import type { Article } from '../article.js'
import { localesOf } from './locale.js'

/**
 * How pages and lists name the file of an edition: "PDF (large-print), 120 kB".
 *
 * @param name of its edition
 * @param amount its size, or how long it is
 */
export function editionLabel(name: string, path: string, amount: string): string {
  const [, variant] = /\.(.+)$/.exec(name) ?? []
  const format = path.slice(path.lastIndexOf('.') + 1).toUpperCase()
  return `${format}${variant === undefined ? '' : ` (${variant})`}, ${amount}`
}

/** "120 kB", "1.2 MB" */
export function sizeInWords(bytes: number, lang: string): string {
  return bytes < 1e6 ? inUnits(bytes / 1e3, 'kilobyte', lang) : inUnits(bytes / 1e6, 'megabyte', lang)
}

/** Words a minute: what adults read in English without hurry. */
const pace = 230

/** Minutes that an article takes to read, whole and at least one. */
export function readingMinutes({ source }: Article): number {
  return Math.max(1, Math.round(source.words / pace))
}

/** "6 min", the nearest; what is shorter is one. */
export function minutesInWords(minutes: number, lang: string): string {
  return inUnits(Math.max(1, Math.round(minutes)), 'minute', lang)
}

function inUnits(amount: number, unit: string, lang: string): string {
  const maximumFractionDigits = amount < 10 ? 1 : 0
  return new Intl.NumberFormat(localesOf(lang), { style: 'unit', unit, maximumFractionDigits }).format(amount)
}
