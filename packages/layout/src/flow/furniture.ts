import type { Article, OutlineItem } from '@lectern/core'
import type { Geometry } from '../frame/geometry.js'
import type { Artifact } from '../frame/items.js'
import type { Given } from '../given.js'
import { type Look, smallSize } from '../look.js'
import type { Place, Setting } from '../scope.js'
import { styleOf } from '../styled.js'
import { createTag, leafOf } from '../tags/tag.js'
import { lineBox } from '../text/line-box.js'
import { breakLines, type Line } from '../text/lines.js'
import { piecesOf } from '../text/pieces.js'
import { asArtifact } from './as-artifact.js'
import { type Canvas, groundOf, layers } from './canvas.js'
import type { Paper } from './paper.js'
import type { Recorder } from './recorder.js'

const header: Artifact = { artifact: 'Pagination', subtype: 'Header', attached: 'Top' }
const footer: Artifact = { artifact: 'Pagination', subtype: 'Footer', attached: 'Bottom' }

/**
 * The running head (from the second page on: the title, and the section that the page begins in) and the page number.
 * Neither is read: page labels and headings say the same.
 */
export function furnish(
  recorder: Recorder,
  geometries: { upright: Geometry; turned: Geometry },
  scope: Place & Pick<Setting, 'endMatter'>,
): ReturnType<Paper['furnish']> {
  const { given } = scope
  const size = smallSize(given.theme)
  const look: Look = { ...scope.look, size, leading: 1.2, color: given.theme.color.muted }
  const sectionOf = sectionFinder(given.article, scope.endMatter.sections, recorder)
  const lines = new Map<string, Line>()
  const lineOf = (text: string, width: number): Line => {
    const key = `${width} ${text}`
    const known = lines.get(key) ?? oneLine(text, look, { ...scope, x: 0, width, main: false })
    lines.set(key, known)
    return known
  }
  return (canvas, { turned, total }) => {
    const geometry = turned ? geometries.turned : geometries.upright
    const { textWidth: width, top, bottom, height } = geometry
    const row = { ...scope, x: 0, width, main: false }
    const words = (text: string): Line => lineOf(text, width)
    ground(canvas, geometry, given)
    if (canvas.index > 0) {
      const y = Math.max(16, top - size * 2.4)
      const section = sectionOf(canvas.index, top)
      for (const { line, align } of runningHead(
        words(given.article.meta.title),
        section === undefined ? undefined : words(section),
        look,
        width,
      ))
        lineBox(line, row, { look, align }).draw(asArtifact(canvas, header), canvas.left, y)
    }
    const number = oneLine(pageNumber(given, recorder.label(canvas.index), total), look, row)
    const side = given.theme.page.duplex ? (canvas.index % 2 === 0 ? 'end' : 'start') : 'center'
    lineBox(number, row, { look, align: side }).draw(
      asArtifact(canvas, footer),
      canvas.left,
      Math.min(bottom + (height - bottom) * 0.42, height - 12 - size * 1.2),
    )
  }
}

function pageNumber({ print, words, article }: Given, label: string, total: number): string {
  return print.pageTotal ? words(article.meta.lang).messages.pageOf(label, String(total)) : label
}

/** Paper is white; another ground is painted. */
function ground(canvas: Canvas, { width, height }: Geometry, { theme }: Given): void {
  if (theme.color.ground.toLowerCase() === '#ffffff') return
  canvas.addBehind(layers.page, groundOf({ x: 0, y: 0, width, height }, theme.color.ground))
}

/** The title where lines begin and the section where they end; only the section where there is no room for both. */
function runningHead(
  title: Line,
  section: Line | undefined,
  { size }: Look,
  width: number,
): { line: Line; align: 'start' | 'end' }[] {
  if (section === undefined) return [{ line: title, align: 'start' }]
  if (title.width + section.width + size * 2 > width) return [{ line: section, align: 'start' }]
  return [
    { line: title, align: 'start' },
    { line: section, align: 'end' },
  ]
}

/** The section that a page begins in: one of the second level, or the chapter of a book. */
function sectionFinder(
  { outline }: Article,
  ending: readonly OutlineItem[],
  { spots }: Recorder,
): (page: number, top: number) => string | undefined {
  const own = outline.flatMap(({ depth, children, ...item }) => [...(depth > 1 ? [item] : []), ...children])
  const sections = [...own, ...ending]
  let at = 0
  let found: string | undefined
  // Pages ask in order, so each search goes on where the last one ended.
  return (page, top) => {
    for (; at < sections.length; at++) {
      const { id, text } = sections[at] as (typeof sections)[number]
      const spot = spots.get(id)
      if (!spot) continue
      if (spot.page > page || (spot.page === page && spot.y > top + 1)) break
      found = text
    }
    return found
  }
}

function withoutLastWord(text: string): string {
  return text.slice(0, Math.max(0, text.lastIndexOf(' '))).trimEnd()
}

/** Words on one line; a longer text ends in an ellipsis. */
function oneLine(text: string, look: Look, scope: Place): Line {
  const tag = createTag('Span')
  const setAs = (words: string): Line[] => {
    const run = {
      text: words,
      style: styleOf(scope.given, look),
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
  const [line] = lines.length > 1 ? setAs(`${withoutLastWord(fits)} …`) : lines
  if (!line) throw new Error('A line has pieces')
  return line
}
