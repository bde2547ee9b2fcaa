import { is } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { elements } from '../elements.js'
import { wordsIn } from '../words-in.js'

/** A marker of a list, which the reading of lists laid out as tables knows. */
const marker = /^(?:[^\p{L}\p{N}]+|[([]?\p{L}?\p{N}{0,3}[.)\]]?)$/u

/**
 * groff writes an option and its words as a row of a table without lines, its indents as empty cells, where the option is short enough to stand beside
 * them: such rows are terms. (Tables of tbl are pictures there.)
 */
export function findGroffTerms(page: HastRoot): void {
  const isOfGroff = elements(page, 'meta').some(({ properties: { content } }) =>
    /^groff\b/.test(String(content ?? '')),
  )
  if (!isOfGroff) return
  for (const table of elements(page, 'table')) {
    const { frame, rules } = table.properties
    if (frame !== 'void' || rules !== 'none') continue
    const rows = elements(table, 'tr')
      .map((row) => elements(row, 'td').filter((cell) => wordsIn(cell) || elements(cell, 'img').length > 0))
      .filter((cells) => cells.length > 0)
    if (rows.length === 0 || !rows.every((cells) => cells.length === 2 && isTerm(cells[0]))) continue
    table.tagName = 'dl'
    table.properties = {}
    table.children = rows.flatMap(([term, words]) => [as('dt', term), as('dd', words)].flat())
  }
}

function isTerm(cell: Element | undefined): boolean {
  const paragraphs = cell ? elements(cell, 'p').length : 0
  return cell !== undefined && paragraphs <= 1 && !marker.test(wordsIn(cell))
}

/** A term holds no paragraph; what says several things holds each as one. */
function as(tagName: 'dt' | 'dd', cell: Element | undefined): Element[] {
  if (!cell) return []
  const children =
    tagName === 'dd'
      ? cell.children
      : cell.children.flatMap((child) =>
          is<Element>(child, 'element') && child.tagName === 'p' ? child.children : [child],
        )
  return [{ ...cell, tagName, properties: {}, children }]
}
