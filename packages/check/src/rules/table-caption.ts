import type { Parent } from 'unist'
import { adviceFor, type NodeCheck } from '../node-check.js'
import { rules } from '../rules.js'

export const tableCaption: NodeCheck = (node, { article, report, block, parent }) => {
  if (node.type !== 'table') return
  const siblings = (parent as Partial<Parent>).children ?? []
  if (parent.type === 'figure' && siblings.some(({ type }) => type === 'caption')) return
  report(rules['table-caption'], 'This table has no caption', {
    place: node,
    block,
    hint: adviceFor(article, {
      page: 'Add a <caption> at the beginning of the table.',
      word: 'Right click the table, Insert Caption.',
      writer: 'Right click the table, Insert Caption.',
      markdown: 'Add one: :::table{caption="…"}.',
    }),
  })
}
