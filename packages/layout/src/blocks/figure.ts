import type { Description, Figure } from '@lectern/core'
import type { Table } from 'mdast'
import { gap } from '../flow/flow.js'
import { addTag } from '../tags/tag.js'
import { type Scope, smallSize } from '../work.js'
import { blockAttributes, flowBlock, flowChildren } from './index.js'
import { onPanel } from './panel.js'
import { keepLast } from './quotation.js'
import { titledTable } from './table/table.js'

/** Pictures, code or quotations with their caption. A table takes the caption as its own title. */
export function figure(node: Figure, scope: Scope): void {
  const tables = node.children.filter((child): child is Table => child.type === 'table')
  const [only] = tables
  const { size } = scope.look
  const tag = addTag(scope.tag, 'Div', blockAttributes(node))
  const inner: Scope = { ...scope, tag, out: [] }
  if (only && tables.length === 1) {
    titledTable(node, only, inner)
  } else {
    for (const child of node.children) {
      if (child.type === 'caption') keepLast(inner)
      flowBlock(child, inner)
    }
  }
  scope.out.push(gap(size), ...inner.out, gap(size))
}

/** A long description stands beside what it describes, for everyone. */
export function description(node: Description, scope: Scope): void {
  const { theme } = scope.work
  const tag = addTag(scope.tag, 'Div', blockAttributes(node))
  const look = { ...scope.look, size: smallSize(theme) }
  const flows = onPanel({ ...scope, tag, look }, { bar: theme.color.rule }, theme.type.size, (inner) =>
    flowChildren(node, inner),
  )
  scope.out.push(gap(theme.type.size * 0.6), ...flows, gap(theme.type.size * 0.6))
}
