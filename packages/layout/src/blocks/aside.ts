import type { Aside, AsideKind, Caption, Details } from '@lectern/core'
import { append, gap } from '../flow/flow.js'
import { paragraph } from '../inline/index.js'
import type { Scope } from '../scope.js'
import { addTag, type Tag } from '../tags/tag.js'
import { ownParagraph } from '../text/own-words.js'
import type { LayoutMessages } from '../words.js'
import { blockAttributes, flowBlock, flowsOf } from './children.js'
import { groundOrFrame, onPanel, trimmed } from './panel.js'

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
  const look = { ...groundOrFrame(theme), ...bar }
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
  if (title) {
    const tag = addTag(scope.tag, 'P', blockAttributes(title))
    append(scope.out, paragraph(title, scope, { tag, look, keep: 'with-next' }))
  } else append(scope.out, ownParagraph(kind ?? '', look, scope, { keep: 'with-next' }))
  scope.out.push(gap(look.size * 0.3))
}

function kindName(kind: Exclude<AsideKind, 'aside'>, { given, look }: Scope): LayoutMessages[typeof kind] {
  return given.words(look.lang).messages[kind]
}
