import type { PreparedRoot } from '@lectern/core'
import type { Scope } from '../scope.js'
import { addTag, type Tag } from '../tags/tag.js'
import { colophon } from './byline.js'
import { flowBlock } from './children.js'
import { descriptions } from './ending/descriptions.js'
import { endnotes } from './ending/endnotes.js'
import { links } from './ending/links.js'
import { roomForNotes } from './ending/room.js'
import { nameLine } from './name-line.js'

/** Everything that is printed, from the name line to the room for notes. */
export function flowArticle(scope: Scope, signal: AbortSignal | undefined): void {
  nameLine(scope)
  const sectionOf = sections(scope)
  for (const node of scope.given.article.tree.children) {
    signal?.throwIfAborted()
    flowBlock(node, { ...scope, tag: sectionOf(node) })
  }
  endnotes(scope)
  descriptions(scope)
  links(scope)
  colophon(scope)
  roomForNotes(scope)
}

/** Each heading below the title opens an element that holds what is under it, those of deeper headings too. */
function sections({ tag: document }: Scope): (node: PreparedRoot['children'][number]) => Tag {
  const open: { depth: number; tag: Tag }[] = []
  return (node) => {
    if (node.type === 'footnoteDefinition') return document
    if (node.type === 'heading' && node.depth > 1) {
      while ((open.at(-1)?.depth ?? 0) >= node.depth) open.pop()
      open.push({ depth: node.depth, tag: addTag(open.at(-1)?.tag ?? document, 'Sect') })
    }
    return open.at(-1)?.tag ?? document
  }
}
