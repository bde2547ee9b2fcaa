import type { Scope } from '../work.js'
import { colophon } from './byline.js'
import { descriptions } from './ending/descriptions.js'
import { endnotes } from './ending/endnotes.js'
import { links } from './ending/links.js'
import { roomForNotes } from './ending/room.js'
import { flowBlock } from './index.js'
import { nameLine } from './name-line.js'

/** Everything that is printed, from the name line to the room for notes. */
export function flowArticle(scope: Scope, signal: AbortSignal | undefined): void {
  nameLine(scope)
  for (const node of scope.work.article.tree.children) {
    signal?.throwIfAborted()
    flowBlock(node, scope)
  }
  endnotes(scope)
  descriptions(scope)
  links(scope)
  colophon(scope)
  roomForNotes(scope)
}
