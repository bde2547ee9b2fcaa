import { layoutArtifact } from '../../flow/canvas.js'
import { gap } from '../../flow/flow.js'
import type { Place, Target } from '../../scope.js'
import { addTag, leafOf } from '../../tags/tag.js'
import { ownParagraph } from '../../text/own-words.js'
import { paperRow } from '../answer-paper.js'

/** What is left of the last page as one field with ruled lines; nothing where little is left, and where the PDF is no form. */
export function roomForNotes(scope: Place & Target): void {
  const { given } = scope
  if (!given.print.roomForNotes || !given.print.forms) return
  const { messages } = given.words(given.article.meta.lang)
  const look = { ...scope.look, bold: true }
  const [label] = ownParagraph(messages.ownNotes, look, scope, { keep: 'together' })
  const tag = addTag(scope.tag, 'Form', { alt: messages.ownNotes })
  if (!label) return
  const step = Math.max(26, look.size * 2)
  scope.out.push(gap(look.size * 2), {
    kind: 'fill',
    least: label.height + step * leastLines,
    box: (room) => ({
      kind: 'box',
      height: room,
      keep: false,
      draw(canvas, left, top) {
        label.draw(canvas, left, top)
        const count = Math.floor((room - label.height) / step)
        const area = { x: left + scope.x, y: top + label.height, width: scope.width, height: count * step }
        tag.bbox = { page: canvas.index, ...area }
        const ink = { owner: layoutArtifact, color: given.theme.color.rule }
        for (let row = 0; row < count; row++) {
          const line = { ...area, y: area.y + row * step, height: step }
          paperRow('lined', line, { first: row === 0, last: row === count - 1 }, ink, canvas)
        }
        const field = { name: 'lectern.notes', question: messages.ownNotes, kind: 'lines' as const }
        canvas.add({ kind: 'field', owner: leafOf(tag), rect: area, field, size: look.size })
      },
    }),
  })
}

/** Fewer lines are none. */
const leastLines = 4
