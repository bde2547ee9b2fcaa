import { textOf } from '@lectern/core'
import { adviceFor, type NodeCheck } from '../node-check.js'
import { rules } from '../rules.js'

/** A top-level paragraph that is one short bold run without a full stop. */
export const headingLookAlike: NodeCheck = (node, { article, report, block, parent }) => {
  if (node.type !== 'paragraph' || parent.type !== 'root') return
  const [only, ...more] = node.children
  if (only?.type !== 'strong' || more.length > 0) return
  const words = textOf(only).trim()
  if (words.length > 80 || /[.!?:;,…。！？।؟]$/.test(words)) return
  report(rules['heading-look-alike'], `"${words}" looks like a heading`, {
    place: node,
    block,
    hint: adviceFor(article, {
      page: 'If it is one, use h2 to h6.',
      word: 'If it is one, give it the style Heading 1, 2 or 3.',
      writer: 'If it is one, give it the style Heading 1, 2 or 3.',
      markdown: 'If it is one, begin the line with ## instead.',
    }),
  })
}
