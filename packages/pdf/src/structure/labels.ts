import type { Page } from '@lectern/layout'
import { text } from '../pdfkit/text.js'

/** What readers show as page numbers is what is printed (ISO 32000-1, 12.4.2). */
export function pageLabels(pages: readonly Page[]): Record<string, unknown> {
  const plain = pages.every(({ label }, index) => label === String(index + 1))
  if (plain) return { Nums: [0, { S: 'D' }] }
  return { Nums: pages.flatMap(({ label }, index) => [index, { P: text(label) }]) }
}
