import type { DefinitionDescription, DefinitionList, DefinitionTerm } from '@lectern/core'
import { append, gap } from '../flow/flow.js'
import { paragraph } from '../inline/index.js'
import type { Scope } from '../scope.js'
import { addTag, type Tag } from '../tags/tag.js'
import { blockAttributes, flowChildren } from './children.js'
import { indented } from './note.js'
import { trimmed } from './panel.js'

/** Terms in bold, what they mean below them, moved in. In the tree a term is a label and its meaning a body. */
export function definitionList(node: DefinitionList, scope: Scope): void {
  const list = addTag(scope.tag, 'L', { ...blockAttributes(node), listNumbering: 'Description' })
  let item: Tag | undefined
  scope.out.push(gap(scope.space))
  for (const child of node.children) {
    if (child.type === 'definitionTerm') {
      if (!item || item.kids.some((kid) => kid.kind === 'tag' && kid.type === 'LBody'))
        item = addTag(list, 'LI')
      term(child, { ...scope, tag: item })
    } else {
      item ??= addTag(list, 'LI')
      meaning(child, { ...scope, tag: item })
    }
  }
  scope.out.push(gap(scope.space))
}

function term(node: DefinitionTerm, scope: Scope): void {
  const tag = addTag(scope.tag, 'Lbl', blockAttributes(node))
  const look = { ...scope.look, bold: true }
  append(scope.out, gap(look.size * 0.5), paragraph(node, scope, { tag, look, keep: 'with-next' }))
}

function meaning(node: DefinitionDescription, scope: Scope): void {
  const tag = addTag(scope.tag, 'LBody', blockAttributes(node))
  const indent = scope.look.size * scope.given.theme.space.indent
  const inner: Scope = { ...scope, ...indented(scope, indent), tag, listDepth: scope.listDepth + 1, out: [] }
  flowChildren(node, inner)
  append(scope.out, trimmed(inner.out), gap(scope.look.size * 0.3))
}
