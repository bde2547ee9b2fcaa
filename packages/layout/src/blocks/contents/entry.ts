import { type Direction, directionOfText, type OutlineItem } from '@lectern/core'
import { type Canvas, layoutArtifact } from '../../flow/canvas.js'
import type { Box } from '../../flow/flow.js'
import type { Look } from '../../look.js'
import type { Place, Scope } from '../../scope.js'
import { styleOf } from '../../styled.js'
import { addTag, leafOf, type Tag } from '../../tags/tag.js'
import { baselineOf } from '../../text/line-box.js'
import { ownRun, pageNumberRun } from '../../text/own-words.js'
import type { InlineRun } from '../../text/run.js'
import { setParagraph } from '../../text/set-paragraph.js'
import { indented } from '../note.js'

/** The title on the side where lines begin, wrapped well before the numbers; the number where they end. */
export function entryLines(item: OutlineItem, depth: number, scope: Scope): Box[] {
  const look: Look = { ...scope.look, bold: depth === 0, leading: 1.3, lang: item.lang }
  const tag = linkTag(item, scope)
  const link = { tag, target: { id: item.id }, contents: item.text }
  const number = numberOf(item, { ...look, bold: false, link }, scope, tag)
  const row = { ...scope, ...indented(scope, depth * look.size * scope.given.theme.space.indent) }
  const beside = row.width - widthOf(number) - look.size * 2
  // In very large print titles take the whole line, and the number stands below where it must.
  const isNarrow = beside < look.size * 8
  const words = { ...row, width: isNarrow ? row.width : beside }
  if (scope.dir === 'rtl') words.x = row.x + row.width - words.width
  const run = ownRun(isolated(item.text, scope.dir), { ...look, link }, scope, leafOf(tag))
  const lines = setParagraph([run], words, { tag, look, keep: 'together' })
  const isFull = isNarrow && (lines.at(-1)?.ink ?? 0) > beside + look.size
  if (isFull) lines.push(emptyLine(look))
  const last = lines.pop()
  return last ? [...lines, withNumber(last, item, number, row, look)] : lines
}

/** A title in its own direction, while all numbers stand on one side (UAX #9, 2.4). */
function isolated(text: string, around: Direction): string {
  return (directionOfText(text) ?? around) === around ? text : `\u2068${text}\u2069`
}

function linkTag({ lang }: OutlineItem, { tag, look }: Scope): Tag {
  return addTag(addTag(tag, 'Reference'), 'Link', lang === look.lang ? {} : { lang })
}

const inWords = (label: string): string => `\u00a0${label}`

/** The number of a section's page. Its leader fills what the number leaves free of its room, so no second setting is needed for it. */
function numberOf({ id }: OutlineItem, look: Look, scope: Scope, tag: Tag): InlineRun {
  return pageNumberRun(id, inWords, look, scope, leafOf(tag), Number.POSITIVE_INFINITY)
}

const widthOf = ({ object }: InlineRun): number => object?.width ?? 0

/** Width of the number once all is drawn, points. */
function drawnWidth({ style }: InlineRun, label: string): number {
  return (style.chain.shaped(inWords(label), false).width * style.size) / 1000
}

function withNumber(line: Box, { id }: OutlineItem, number: InlineRun, row: Scope, look: Look): Box {
  const room = widthOf(number)
  const startOf = (width: number): number => (row.dir === 'rtl' ? row.x : row.x + row.width - width)
  return {
    ...line,
    draw(canvas, left, top) {
      line.draw(canvas, left, top)
      const baseline = top + baselineOf(look)
      canvas.later((late) => {
        const width = drawnWidth(number, row.numbers.of(id) ?? '–')
        leader(roomBetween(line.ink ?? 0, width, row, left), baseline, look, row, late)
        const rect = { x: left + startOf(width), y: baseline - look.size, width, height: look.size * 1.3 }
        if (number.style.link) late.link(number.style.link, rect)
      })
      number.object?.draw(canvas, number.leaf, left + startOf(room), baseline)
    },
  }
}

interface Room {
  from: number
  to: number
}

/** What is free in a row between its words and its number, from the page's left edge. */
function roomBetween(words: number, number: number, { dir, x, width }: Place, left: number): Room {
  return dir === 'rtl'
    ? { from: left + x + number, to: left + x + width - words }
    : { from: left + x + words, to: left + x + width - number }
}

/** Dots that lead the eye to the number. They stand in columns over all lines, and are not read. */
function leader({ from, to }: Room, y: number, look: Look, { given }: Place, canvas: Canvas): void {
  const { chain, color } = styleOf(given, { ...look, bold: false, color: given.theme.color.muted })
  const { runs, width } = chain.shaped('.', false)
  const { size } = look
  const step = size * 0.5
  const space = size * 0.4
  for (let x = Math.ceil((from + space) / step) * step; x + (width * size) / 1000 <= to - space; x += step)
    canvas.add({ kind: 'glyphs', owner: layoutArtifact, size, color, x, y, runs })
}

/** A line without words. */
const emptyLine = ({ size, leading }: Look): Box => ({
  kind: 'box',
  height: size * leading,
  keep: false,
  draw: () => undefined,
})
