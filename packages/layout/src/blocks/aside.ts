import type { Aside, AsideKind, Caption, Details } from '@lectern/core'
import { append, gap } from '../flow/flow.js'
import { markOfOurs } from '../given.js'
import { paragraph } from '../inline/index.js'
import type { Scope } from '../scope.js'
import { addTag, leafOf, type Tag } from '../tags/tag.js'
import { ownRun } from '../text/own-words.js'
import { setParagraph } from '../text/set-paragraph.js'
import type { LayoutMessages } from '../words.js'
import { blockAttributes, flowBlock, flowsOf } from './children.js'
import { onPanel, trimmed } from './panel.js'

/** A box with its title; kinds that warn have a bar in the accent colour, and always their name in words. */
export function aside(node: Aside, scope: Scope): void {
  const tag = addTag(scope.tag, 'Aside', blockAttributes(node))
  boxed(node, scope, tag, node.kind === 'aside' ? undefined : kindName(node.kind, scope))
}

/** On paper a disclosure is open. */
export function details(node: Details, scope: Scope): void {
  boxed(node, scope, addTag(scope.tag, 'Sect', blockAttributes(node)), undefined)
}

function boxed(node: Aside | Details, scope: Scope, tag: Tag, kind: string | undefined): void {
  const { theme } = scope.given
  const { size } = theme.type
  const bar = kind === undefined ? {} : { bar: theme.color.accent }
  const plain = theme.color.panel === theme.color.ground
  const look = { ...(plain ? { frame: theme.color.rule } : { ground: theme.color.panel }), ...bar }
  const flows = onPanel({ ...scope, tag }, look, size, (inner) => {
    const [first, ...rest] = node.children
    const title = first?.type === 'caption' ? first : undefined
    if (title || kind) boxTitle(title, kind, inner)
    const body = flowsOf(inner, (scope) => {
      for (const child of title ? rest : node.children) flowBlock(child, scope)
    })
    append(inner.out, trimmed(body))
  })
  append(scope.out, gap(size), flows, gap(size))
}

/** The title, or the kind where there is none. A kind that the title does not say is put before it. */
function boxTitle(title: Caption | undefined, kind: string | undefined, scope: Scope): void {
  const look = { ...scope.look, bold: true }
  const tag = addTag(scope.tag, 'P', title ? blockAttributes(title) : markOfOurs(look.lang, scope.given))
  if (!title) {
    const runs = [ownRun(kind ?? '', look, scope, leafOf(tag))]
    append(scope.out, setParagraph(runs, scope, { tag, look, keep: 'with-next' }))
  } else {
    const block = title.data?.id
    append(scope.out, paragraph(title, scope, { tag, look, keep: 'with-next', ...(block ? { block } : {}) }))
  }
  scope.out.push(gap(look.size * 0.3))
}

function kindName(kind: Exclude<AsideKind, 'aside'>, { given, look }: Scope): LayoutMessages[typeof kind] {
  return given.words(look.lang).messages[kind]
}
