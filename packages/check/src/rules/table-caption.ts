import type { Parent } from 'unist'
import { isPage, type NodeCheck } from '../node-check.js'
import { rules } from '../rules.js'

export const tableCaption: NodeCheck = (node, { article, report, block, parent }) => {
  if (node.type !== 'table') return
  const siblings = (parent as Partial<Parent>).children ?? []
  if (parent.type === 'figure' && siblings.some(({ type }) => type === 'caption')) return
  report(rules['table-caption'], 'This table has no caption', {
    place: node,
    block,
    hint: isPage(article) ? 'Add a <caption> at its beginning.' : 'Add it: :::table{caption="…"}.',
  })
}
