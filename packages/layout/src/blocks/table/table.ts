import { type Caption, type Figure, textOf } from '@lectern/core'
import type { Table } from 'mdast'
import { append, type Flow, gap } from '../../flow/flow.js'
import { paragraph } from '../../inline/index.js'
import { closeLeading, smallSize } from '../../look.js'
import type { Scope } from '../../scope.js'
import { addTag } from '../../tags/tag.js'
import { ownParagraph } from '../../text/own-words.js'
import { blockAttributes, flowBlock } from '../children.js'
import { keepLeadIn } from '../paragraph.js'
import { fitting, reportWide } from './fitting.js'
import { measureTable } from './measured-table.js'
import { sideBySide } from './side-by-side.js'
import { stackedRows } from './stacked.js'

export function table(node: Table, scope: Scope): void {
  setTable(node, scope, undefined)
}

/** A table in a figure: the figure's caption is the table's. */
export function titledTable(figure: Figure, node: Table, scope: Scope): void {
  const caption = figure.children.find((child): child is Caption => child.type === 'caption')
  for (const child of figure.children) {
    if (child === node) setTable(node, scope, caption)
    else if (child !== caption) flowBlock(child, scope)
  }
}

function setTable(node: Table, scope: Scope, caption: Caption | undefined): void {
  keepLeadIn(scope)
  const { theme } = scope.given
  if (node.summary) summary(node.summary, scope)
  const tag = addTag(scope.tag, 'Table', {
    ...blockAttributes(node),
    ...(node.summary ? { summary: node.summary } : {}),
  })
  const look = { ...scope.look, size: smallSize(theme), leading: closeLeading(theme) }
  const own: Scope = { ...scope, tag, look }
  const captionTag = caption && addTag(tag, 'Caption', blockAttributes(caption))
  const { rows, turned } = setRows(node, own, caption && textOf(caption))
  const head = captionTag ? title(caption, { ...own, tag: captionTag, x: titleAt(own, turned) }) : []
  scope.out.push(gap(theme.type.size * 0.8))
  if (turned) append(scope.out, onTurnedPages([...head, ...rows], caption !== undefined))
  else append(scope.out, head, rows)
  scope.out.push(gap(theme.type.size))
}

/** The author's summary of a table stands before the table, for all readers. */
function summary(text: string, scope: Scope): void {
  const look = { ...scope.look, size: smallSize(scope.given.theme) }
  append(scope.out, gap(scope.space), ownParagraph(text, look, scope, { keep: 'with-next' }))
}

/** A table with a title is found where it stands, so text may go ahead of it and fill the page before. */
function onTurnedPages(flows: readonly Flow[], isNamed: boolean): Flow[] {
  const turned: Flow[] = [{ kind: 'turn', turned: true }, ...flows, { kind: 'turn', turned: false }]
  return isNamed ? [{ kind: 'float', flows: turned }] : turned
}

function title(node: Caption, scope: Scope): Flow[] {
  const look = { ...scope.look, bold: true }
  return [...paragraph(node, scope, { tag: scope.tag, look, keep: 'with-next' }), gap(look.size * 0.4)]
}

/** Left edge of a title as wide as the text: where lines begin, on a turned page too. */
function titleAt({ x, width, dir, given }: Scope, turned: boolean): number {
  return turned && dir === 'rtl' ? given.sheet.turnedWidth - width : x
}

function setRows(node: Table, scope: Scope, caption: string | undefined): { rows: Flow[]; turned: boolean } {
  const measured = measureTable(node, scope, caption)
  const fitted = fitting(measured, scope)
  reportWide(measured, fitted, scope)
  const { fit, widths, width, turned } = fitted
  // A table wider than the text fills the text area of its page, which begins at 0, upright or turned.
  const x = width > scope.width ? 0 : scope.x
  if (fit === 'stacked') return { rows: stackedRows(measured, scope), turned }
  return { rows: sideBySide(measured, widths, { ...scope, x, width }), turned }
}
