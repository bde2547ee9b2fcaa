import type { Attribution } from '@lectern/core'
import type { Blockquote } from 'mdast'
import { append, gap } from '../flow/flow.js'
import { paragraph } from '../inline/index.js'
import type { Place, Scope, Target } from '../scope.js'
import { addTag } from '../tags/tag.js'
import { addressRun } from '../text/own-words.js'
import { setParagraph } from '../text/set-paragraph.js'
import { blockAttributes, flowChildren } from './children.js'
import { onPanel } from './panel.js'

export function blockquote(node: Blockquote, scope: Scope): void {
  const { theme } = scope.given
  const tag = addTag(scope.tag, 'BlockQuote', blockAttributes(node))
  const { size } = theme.type
  const isAttributed = node.children.some(({ type }) => type === 'attribution')
  const flows = onPanel({ ...scope, tag }, { bar: theme.color.accent }, size * 1.4, (inner) => {
    flowChildren(node, inner)
    if (node.cite && !isAttributed) source(node.cite, inner)
  })
  append(scope.out, gap(size), flows, gap(size))
}

/** Where a quotation is from, if all that is known of it is an address. */
function source(url: string, scope: Place & Target): void {
  const { look } = scope
  const tag = addTag(scope.tag, 'P')
  const run = addressRun(url, look, scope, tag)
  keepLast(scope)
  append(scope.out, gap(look.size * 0.4), setParagraph([run], scope, { tag, look, keep: 'together' }))
}

/** Who said it, under the quotation. */
export function attribution(node: Attribution, scope: Scope): void {
  const tag = addTag(scope.tag, 'P', blockAttributes(node))
  const look = { ...scope.look, color: scope.given.theme.color.muted }
  keepLast(scope)
  append(scope.out, gap(scope.look.size * 0.4), paragraph(node, scope, { tag, look, keep: 'together' }))
}

/** The box before stays with what follows, and close to it. */
export function keepLast(scope: Pick<Target, 'out'>): void {
  while (scope.out.at(-1)?.kind === 'gap') scope.out.pop()
  keepLastLine(scope)
}

/** The box before stays with what follows. */
export function keepLastLine({ out }: Pick<Target, 'out'>): void {
  const at = out.findLastIndex(({ kind }) => kind === 'box')
  const last = out[at]
  if (last?.kind === 'box') out[at] = { ...last, keep: true }
}
