import { type Article, longDate, type OutlineItem } from '@lectern/core'
import type { Geometry } from '../frame/geometry.js'
import type { Artifact } from '../frame/items.js'
import type { Given } from '../given.js'
import { type Look, smallSize } from '../look.js'
import type { RunningLine } from '../print.js'
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
import { type Facts, filledLine, mirrored, shares } from './running-line.js'

const header: Artifact = { artifact: 'Pagination', subtype: 'Header', attached: 'Top' }
const footer: Artifact = { artifact: 'Pagination', subtype: 'Footer', attached: 'Bottom' }

/**
 * The running head (from the second page on: the title, and the section that the page begins in) and the page number, or what the author asked
 * for. Neither is read: page labels and headings say the same.
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
  const { header: head, footer: foot = footerOf(given) } = given.print
  const constant = factsOf(given)
  const lineOf = lineSetter(look, scope)
  return (canvas, { turned, total }) => {
    const geometry = turned ? geometries.turned : geometries.upright
    const { textWidth: width, top, bottom, height } = geometry
    ground(canvas, geometry, given)
    const facts: Facts = {
      ...constant,
      section: sectionOf(canvas.index, top) ?? '',
      page: recorder.label(canvas.index),
      pages: String(total),
    }
    const isLeft = given.theme.page.duplex && canvas.index % 2 === 1
    const draw = (line: RunningLine, artifact: Artifact, y: number): void => {
      const parts = filledLine(isLeft ? mirrored(line) : line, facts)
      const most = shares(parts, width - size * 2, (text) => lineOf(text, width).width)
      for (const place of places) {
        const text = parts[place]
        if (text === undefined) continue
        const box = lineBox(
          lineOf(text, most[place]),
          { ...scope, x: 0, width, main: false },
          { look, align: place },
        )
        box.draw(asArtifact(canvas, artifact), canvas.left, y)
      }
    }
    if (canvas.index > 0) draw(head, header, Math.max(16, top - size * 2.4))
    draw(foot, footer, Math.min(bottom + (height - bottom) * 0.42, height - 12 - size * 1.2))
  }
}

const places = ['start', 'center', 'end'] as const

/** Sets words on one line, those of a page before once. */
function lineSetter(look: Look, scope: Place): (text: string, width: number) => Line {
  const lines = new Map<string, Line>()
  return (text, width) => {
    const key = `${width} ${text}`
    const known = lines.get(key) ?? oneLine(text, look, { ...scope, x: 0, width, main: false })
    lines.set(key, known)
    return known
  }
}

/** The number of the page: at the outer edge of duplex paper. */
function footerOf({ print, words, article, theme }: Given): RunningLine {
  const number = print.pageTotal ? words(article.meta.lang).messages.pageOf('{page}', '{pages}') : '{page}'
  return theme.page.duplex ? { end: number } : { center: number }
}

function factsOf({ article: { meta } }: Given): Pick<Facts, 'title' | 'author' | 'date'> {
  const { title, authors, date, lang } = meta
  return {
    title,
    author: authors.map(({ name }) => name).join(', '),
    date: date ? (longDate(date, lang) ?? date) : '',
  }
}

/** Paper is white; another ground is painted. */
function ground(canvas: Canvas, { width, height }: Geometry, { theme }: Given): void {
  if (theme.color.ground.toLowerCase() === '#ffffff') return
  canvas.addBehind(layers.page, groundOf({ x: 0, y: 0, width, height }, theme.color.ground))
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
  const shortened = [fits, withoutLastWord(fits)].map((words) => `${words} …`)
  const [line] =
    lines.length === 1 ? lines : (shortened.map(setAs).find(({ length }) => length === 1) ?? lines)
  if (!line) throw new Error('A line has pieces')
  return line
}
