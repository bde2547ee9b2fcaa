import type { PageBreak } from '@lectern/core'
import type { ThematicBreak } from 'mdast'
import { levelRule } from '../flow/canvas.js'
import { append, type Flow, gap } from '../flow/flow.js'
import type { Place, Target } from '../scope.js'
import { ownParagraph } from '../text/own-words.js'
import { blockAttributes } from './children.js'

/** A short rule in the middle, for the eye only. */
export function thematicBreak(node: ThematicBreak, scope: Place & Target): void {
  const { color, type } = scope.given.theme
  const width = type.size * 6
  const x = scope.x + (scope.width - width) / 2
  const block = node.data?.id
  scope.out.push(
    gap(type.size * 1.2),
    {
      kind: 'box',
      height: 1,
      keep: isBelowHeading(scope.out),
      block,
      draw(canvas, left, top) {
        canvas.add(levelRule({ x: left + x, y: top, length: width, weight: 1, color: color.rule }))
      },
    },
    gap(type.size * 1.2),
  )
}

/** A heading with a rule below it stays with its text nevertheless. */
function isBelowHeading(out: readonly Flow[]): boolean {
  const last = out.findLast(({ kind }) => kind === 'box')
  return last?.kind === 'box' && last.barrier === true
}

/** Where a page of a printed original begins. */
export function pageBreak(node: PageBreak, scope: Place & Target): void {
  const { given } = scope
  const look = { ...scope.look, color: given.theme.color.muted }
  const text = `[${given.words(look.lang).messages.pageInText(node.label)}]`
  const boxes = ownParagraph(text, look, scope, {
    attributes: blockAttributes(node),
    block: node.data?.id,
    keep: 'with-next',
    align: 'end',
  })
  append(scope.out, gap(look.size * 0.5), boxes, gap(look.size * 0.3))
}
