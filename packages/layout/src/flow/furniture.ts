import type { Geometry } from '../frame/geometry.js'
import type { Artifact } from '../frame/items.js'
import { createTag, leafOf } from '../tags/tag.js'
import { lineBox } from '../text/line-box.js'
import { breakLines } from '../text/lines.js'
import { piecesOf } from '../text/pieces.js'
import { type Look, type Scope, smallSize, styleOf, type Work } from '../work.js'
import { asArtifact } from './as-artifact.js'
import type { Canvas } from './canvas.js'

const header: Artifact = { artifact: 'Pagination', subtype: 'Header', attached: 'Top' }
const footer: Artifact = { artifact: 'Pagination', subtype: 'Footer', attached: 'Bottom' }

/** The running head (from the second page on) and the page number. Neither is read: page labels say the same. */
export function furnish(work: Work, geometry: Geometry, scope: Scope): (canvas: Canvas) => void {
  const size = smallSize(work.theme)
  const look: Look = { ...scope.look, size, leading: 1.2, color: work.theme.color.muted }
  const title = oneLine(work.article.meta.title, look, scope)
  return (canvas) => {
    if (canvas.index > 0)
      title.draw(asArtifact(canvas, header), canvas.left, Math.max(16, geometry.top - size * 2.4))
    const number = oneLine(String(canvas.index + 1), look, scope, 'center')
    number.draw(
      asArtifact(canvas, footer),
      canvas.left,
      geometry.bottom + (geometry.height - geometry.bottom) * 0.42,
    )
  }
}

/** Words on one line; a longer text ends in an ellipsis. */
function oneLine(text: string, look: Look, scope: Scope, align: 'start' | 'center' = 'start') {
  const tag = createTag('Span')
  const setAs = (words: string) => {
    const run = {
      text: words,
      style: styleOf(scope.work, look),
      leaf: leafOf(tag),
      offset: 0,
      generated: true,
    }
    return breakLines(piecesOf([run], scope.dir), scope.width)
  }
  const lines = setAs(text)
  const fits =
    lines[0]?.pieces
      .map((piece) => piece.text)
      .join('')
      .trimEnd() ?? ''
  const shown = lines.length > 1 ? setAs(`${fits.replace(/\s*\S*$/, '')} …`) : lines
  const [line] = shown
  if (!line) throw new Error('A line has pieces')
  return lineBox(line, { ...scope, main: false }, { look, align })
}
