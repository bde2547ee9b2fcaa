import type { Heading } from 'mdast'
import { append, gap } from '../flow/flow.js'
import { paragraph } from '../inline/index.js'
import type { Scope } from '../scope.js'
import { addTag, type TagType } from '../tags/tag.js'
import { byline } from './byline.js'
import { blockAttributes } from './children.js'
import { contents } from './contents/contents.js'
import { headingLook } from './heading-look.js'
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
  const { theme } = scope.given
  const look = headingLook(scope, node.depth)
  const tag = addTag(scope.tag, `H${node.depth}` as TagType, blockAttributes(node))
  const above = theme.type.size * theme.space.heading * (node.depth <= 2 ? 1.5 : 1.15)
  const lines = paragraph(node, scope, { tag, look, keep: 'with-next' })
  for (const line of lines) line.barrier = true
  append(scope.out, gap(above), lines, gap(Math.max(look.size * 0.35, theme.type.size * 0.4)))
}
