import type { Attribution } from '@lectern/core'
import type { Blockquote } from 'mdast'
import { gap } from '../flow/flow.js'
import { addTag } from '../tags/tag.js'
import { paragraph } from '../text/paragraph.js'
import type { Scope } from '../work.js'
import { blockAttributes, flowChildren } from './index.js'
import { onPanel } from './panel.js'

export function blockquote(node: Blockquote, scope: Scope): void {
  const { theme } = scope.work
  const tag = addTag(scope.tag, 'BlockQuote', blockAttributes(node))
  const { size } = theme.type
  const flows = onPanel({ ...scope, tag }, { bar: theme.color.accent }, size * 1.4, (inner) =>
    flowChildren(node, inner),
  )
  scope.out.push(gap(size), ...flows, gap(size))
}

/** Who said it, under the quotation. */
export function attribution(node: Attribution, scope: Scope): void {
  const tag = addTag(scope.tag, 'P', blockAttributes(node))
  const block = node.data?.id
  const look = { ...scope.look, color: scope.work.theme.color.muted }
  keepLast(scope)
  scope.out.push(
    gap(scope.look.size * 0.4),
    ...paragraph(node, scope, { tag, look, keep: 'together', ...(block ? { block } : {}) }),
  )
}

/** The box before stays with what follows, and close to it. */
export function keepLast(scope: Scope): void {
  while (scope.out.at(-1)?.kind === 'gap') scope.out.pop()
  keepLastLine(scope)
}

/** The box before stays with what follows. */
export function keepLastLine({ out }: Scope): void {
  const at = out.findLastIndex(({ kind }) => kind === 'box')
  const last = out[at]
  if (last?.kind === 'box') out[at] = { ...last, keep: true }
}
