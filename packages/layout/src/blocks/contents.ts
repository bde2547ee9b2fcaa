import type { OutlineItem } from '@lectern/core'
import type { Canvas } from '../flow/canvas.js'
import { type Box, gap } from '../flow/flow.js'
import { addTag, leafOf, type Tag } from '../tags/tag.js'
import { baselineOf } from '../text/line-box.js'
import { aDigit, ownParagraph, ownRun, pageNumberRun } from '../text/own-words.js'
import { guessPages } from '../text/page-digits.js'
import { setParagraph } from '../text/paragraph.js'
import { type Look, type Scope, styleOf } from '../work.js'
import { headingSize } from './heading.js'
import { indented } from './note.js'

/** A list of the sections with their pages: below the title of an article that is not read in one go. */
export function contents(scope: Scope): void {
  const { work } = scope
  const items = listed(work.article.outline)
  if (!isWanted(items, scope)) return
  const { messages } = work.words(work.article.meta.lang)
  const { theme } = work
  const size = headingSize(theme, 2)
  const look: Look = { ...scope.look, role: 'heading', bold: true, size, leading: 1.2 }
  const title = ownParagraph(messages.contents, look, scope, { type: 'H2', keep: 'with-next' })
  const tag = addTag(scope.tag, 'TOC')
  scope.out.push(gap(theme.type.size), ...title, gap(size * 0.35))
  entries(items, 0, { ...scope, tag, main: false })
  scope.out.push(gap(theme.type.size * 2))
}

/** Sections, and theirs where that does not make the list longer than about a page. */
function listed(outline: readonly OutlineItem[]): readonly OutlineItem[] {
  const sections = outline.flatMap((item) => (item.depth === 1 ? item.children : [item]))
  const two = sections.reduce((sum, { children }) => sum + 1 + children.length, 0)
  const deep = two <= most
  return sections.map((item) => ({
    ...item,
    children: deep ? item.children.map((child) => ({ ...child, children: [] })) : [],
  }))
}

const most = 40

function isWanted(items: readonly OutlineItem[], { work, width }: Scope): boolean {
  const { print, article, theme, pageHeight } = work
  if (print.contents === 'never' || items.length === 0) return false
  if (print.contents === 'always') return true
  const pages = guessPages(article, theme, { textWidth: width, top: 0, bottom: pageHeight })
  return items.length >= 3 && pages > leastPages
}

/** An article of fewer pages is leafed through faster than its contents are read. */
const leastPages = 6

function entries(items: readonly OutlineItem[], depth: number, scope: Scope): void {
  for (const item of items) {
    const entry = addTag(scope.tag, 'TOCI', { target: item.id })
    scope.out.push(
      ...entryLines(item, depth, { ...scope, tag: entry }),
      gap(scope.look.size * (depth === 0 ? 0.35 : 0.2)),
    )
    if (item.children.length > 0) entries(item.children, depth + 1, { ...scope, tag: addTag(entry, 'TOC') })
  }
}

/** The title on the side where lines begin, wrapped well before the numbers; the number where they end. */
function entryLines(item: OutlineItem, depth: number, scope: Scope): Box[] {
  const { work } = scope
  const look: Look = { ...scope.look, bold: depth === 0, leading: 1.3, lang: item.lang }
  const plain: Look = { ...look, bold: false }
  const tag = addTag(
    addTag(scope.tag, 'Reference'),
    'Link',
    item.lang === scope.look.lang ? {} : { lang: item.lang },
  )
  const link = { tag, target: { id: item.id }, contents: item.text }
  // A leader stands before it: only a whole digit would be missed there.
  const number = pageNumberRun(
    item.id,
    (label) => `\u00a0${label}`,
    { ...plain, link },
    scope,
    leafOf(tag),
    aDigit,
  )
  const row = { ...scope, ...indented(scope, depth * look.size * work.theme.space.indent) }
  const beside = row.width - (number.object?.width ?? 0) - look.size * 2
  // In very large print titles take the whole line, and the number stands below where it must.
  const isNarrow = beside < look.size * 8
  const words = { ...row, width: isNarrow ? row.width : beside }
  if (scope.dir === 'rtl') words.x = row.x + row.width - words.width
  const lines = setParagraph([ownRun(item.text, { ...look, link }, scope, leafOf(tag))], words, {
    tag,
    look,
    keep: 'together',
  })
  const isFull = isNarrow && (lines.at(-1)?.ink ?? 0) > beside + look.size
  if (isFull) lines.push(emptyLine(look))
  const last = lines.pop()
  return last ? [...lines, withNumber(last, number, row, tag, look)] : lines
}

function withNumber(
  line: Box,
  number: ReturnType<typeof pageNumberRun>,
  row: Scope,
  tag: Tag,
  look: Look,
): Box {
  const width = number.object?.width ?? 0
  const isRtl = row.dir === 'rtl'
  return {
    ...line,
    draw(canvas, left, top) {
      line.draw(canvas, left, top)
      const baseline = top + baselineOf(look)
      const end = isRtl ? left + row.x : left + row.x + row.width - width
      leader(line, left, baseline, row, width, look, canvas)
      number.object?.draw(canvas, leafOf(tag), end, baseline)
      if (number.style.link)
        canvas.link(number.style.link, { x: end, y: baseline - look.size, width, height: look.size * 1.3 })
    },
  }
}

/** Dots that lead the eye to the number. They stand in columns over all lines, and are not read. */
function leader(
  line: Box,
  left: number,
  baseline: number,
  row: Scope,
  number: number,
  look: Look,
  canvas: Canvas,
): void {
  const style = styleOf(row.work, { ...look, bold: false, color: row.work.theme.color.muted })
  const dot = style.chain.shaped('.', false)
  const step = look.size * 0.5
  const gapWidth = look.size * 0.4
  const ink = line.ink ?? 0
  const [from, to] =
    row.dir === 'rtl'
      ? [left + row.x + number + gapWidth, left + row.x + row.width - ink - gapWidth]
      : [left + row.x + ink + gapWidth, left + row.x + row.width - number - gapWidth]
  for (let x = Math.ceil(from / step) * step; x + (dot.width * look.size) / 1000 <= to; x += step) {
    canvas.add({
      kind: 'glyphs',
      owner: { artifact: 'Layout' },
      size: look.size,
      color: style.color,
      x,
      y: baseline,
      runs: dot.runs,
    })
  }
}

/** A line without words. */
const emptyLine = ({ size, leading }: Look): Box => ({
  kind: 'box',
  height: size * leading,
  keep: false,
  draw: () => undefined,
})
