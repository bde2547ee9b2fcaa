import type { Heading } from 'mdast'
import { type Flow, gap } from '../flow/flow.js'
import { addTag, type TagType } from '../tags/tag.js'
import { paragraph } from '../text/paragraph.js'
import type { Scope } from '../work.js'
import { byline } from './byline.js'
import { contents } from './contents.js'
import { blockAttributes } from './index.js'
import { besideQr } from './qr-code.js'

export function heading(node: Heading, scope: Scope): void {
  if (!node.data?.title) {
    words(node, scope)
    return
  }
  besideQr(scope, (inner) => {
    words(node, inner)
    byline(inner)
  })
  contents(scope)
}

function words(node: Heading, scope: Scope): void {
  const { theme } = scope.work
  const size = Math.max(theme.type.minimum, theme.type.size * (theme.type.scale[node.depth - 1] ?? 1))
  const look = { ...scope.look, role: 'heading' as const, bold: true, italic: false, size, leading: 1.2 }
  const tag = addTag(scope.tag, `H${node.depth}` as TagType, blockAttributes(node))
  const block = node.data?.id
  const above = theme.type.size * theme.space.heading * (node.depth <= 2 ? 1.5 : 1.15)
  const lines = paragraph(node, scope, { tag, look, keep: 'with-next', ...(block ? { block } : {}) })
  const flows: Flow[] = lines.map((line) => ({ ...line, barrier: true }))
  scope.out.push(gap(above), ...flows, gap(Math.max(size * 0.35, theme.type.size * 0.4)))
}
