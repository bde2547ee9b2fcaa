import type { Theme } from '@lectern/core'
import type { Heading } from 'mdast'
import { type Flow, gap } from '../flow/flow.js'
import { rules } from '../rules.js'
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
  const size = headingSize(theme, node.depth)
  const look = { ...scope.look, role: 'heading' as const, bold: true, italic: false, size, leading: 1.2 }
  const tag = addTag(scope.tag, `H${node.depth}` as TagType, blockAttributes(node))
  const block = node.data?.id
  const above = theme.type.size * theme.space.heading * (node.depth <= 2 ? 1.5 : 1.15)
  const lines = paragraph(node, scope, { tag, look, keep: 'with-next', ...(block ? { block } : {}) })
  if (lines.length > mostLines) reportLong(node, scope)
  const flows: Flow[] = lines.map((line) => ({ ...line, barrier: true }))
  scope.out.push(gap(above), ...flows, gap(Math.max(size * 0.35, theme.type.size * 0.4)))
}

/** The larger the text, the less a heading has to be larger still. */
export function headingSize({ type }: Theme, depth: number): number {
  const more = ((type.scale[depth - 1] ?? 1) - 1) * Math.min(type.size, 24)
  return Math.max(type.minimum, type.size + more)
}

const mostLines = 6

function reportLong(node: Heading, { work }: Scope): void {
  work.report(rules['heading-long'], 'This heading is longer than a paragraph; all of it is printed', {
    place: node,
    block: node.data?.id,
    hint: 'Say it in a few words, and the rest in a paragraph below.',
  })
}
