import type {
  Fill,
  Glyph,
  GlyphRun,
  GlyphsItem,
  Gradient,
  GroupItem,
  ImageItem,
  Item,
  PathItem,
  RuleItem,
  Segment,
  Stroke,
  Transform,
} from '@lectern/layout'
import { rgb } from './color.js'
import type { PlacedGlyph, Row } from './encode.js'
import { fine, hexText, number as n } from './numbers.js'
import { orientations } from './orientation.js'
import type { Pen } from './pen.js'

/** Draws one item. Links are annotations, not ink. */
export function drawItem(item: Item, pen: Pen): void {
  if (item.kind === 'glyphs') drawGlyphs(item, pen)
  else if (item.kind === 'path') drawPath(item, pen)
  else if (item.kind === 'rule') drawRule(item, pen)
  else if (item.kind === 'image') drawImage(item, pen)
  else if (item.kind === 'group') drawGroup(item, pen)
}

function drawGlyphs(item: GlyphsItem, pen: Pen): void {
  pen.content.own(item.owner, item.token)
  pen.content.fill(item.color)
  const { runs, size, y, spacing = 0 } = item
  let x = item.x
  for (let at = 0; at < runs.length; ) {
    const first = runs[at] as GlyphRun
    const rows: Row[] = []
    let width = 0
    for (; at < runs.length; at++) {
      const run = runs[at] as GlyphRun
      const encoded = pen.encode(run)
      if (run.face !== first.face || encoded.kind !== 'row' || encoded.actualText !== undefined) break
      rows.push(encoded)
      width += run.width + ((run.glyphs.length * spacing) / size) * 1000
    }
    if (rows.length > 0) {
      pen.afterLeftToRight = true
      pen.content.place(pen.font(first).name, size, x, y, spacing)
      pen.content.showRows(rows)
    } else {
      showPlaced(first, x, item, pen)
      if (first.rtl && first.glyphs.some(isStrong)) pen.afterLeftToRight = false
      width = first.width
      at++
    }
    x += (width * size) / 1000
  }
}

const letter = /\p{L}/u

const isStrong = ({ codePoints }: Glyph): boolean =>
  codePoints.some((point) => letter.test(String.fromCodePoint(point)))

/**
 * What a right-to-left space says. Behind a number or a word from left to right it has a mark of its direction: poppler would put it
 * before them.
 */
const spaceIn = ({ afterLeftToRight }: Pen): string => (afterLeftToRight ? ' \u200f' : ' ')

function showPlaced(run: GlyphRun, x: number, item: GlyphsItem, pen: Pen): void {
  const { content } = pen
  const encoded = pen.encode(run)
  const text = encoded.actualText
  if (text !== undefined) content.push(`/Span <</ActualText ${hexText(text)}>> BDC`)
  if (encoded.kind === 'placed') showGlyphs(run, encoded.glyphs, x, item, pen)
  else {
    content.place(pen.font(run).name, item.size, x, item.y)
    content.showRows([encoded])
  }
  if (text !== undefined) content.push('EMC')
}

/** Glyphs that each need a place of their own. A part of the letter before it stands for no character. */
function showGlyphs(
  run: GlyphRun,
  glyphs: readonly PlacedGlyph[],
  x: number,
  { size, y }: GlyphsItem,
  pen: Pen,
): void {
  const { name } = pen.font(run)
  const scale = size / 1000
  for (const glyph of glyphs) {
    const show = `<${glyph.code}>Tj`
    // PDF.js joins a mark with what comes before, and turns both round, unless another font or size parts them.
    pen.content.place(name, glyph.alone ? size + 0.01 : size, x + glyph.x * scale, y - glyph.y * scale)
    const says = glyph.silent ? '' : glyph.space ? spaceIn(pen) : undefined
    pen.content.show(says === undefined ? show : `/Span <</ActualText ${hexText(says)}>> BDC ${show} EMC`)
  }
}

function drawRule({ owner, x1, y1, x2, y2, width, color }: RuleItem, { content }: Pen): void {
  content.own(owner)
  content.push(`q ${rgb(color)} RG ${n(width)} w ${n(x1)} ${n(y1)} m ${n(x2)} ${n(y2)} l S Q`)
}

function drawPath({ owner, token, segments, transform, fill, stroke }: PathItem, pen: Pen): void {
  if (!fill && !stroke) return
  pen.content.own(owner, token)
  const shape = outline(segments)
  const place = transform ? [matrix(transform)] : []
  if (fill?.gradient) drawGradient(fill, fill.gradient, [...place, shape], pen)
  const plain = fill?.gradient ? undefined : fill
  if (!plain && !stroke) return
  const state = [
    ...place,
    ...opacityState(plain, stroke, pen),
    ...(plain ? [`${rgb(plain.color)} rg`] : []),
    ...(stroke ? strokeState(stroke) : []),
  ]
  pen.content.push(`q ${state.join(' ')} ${shape} ${paintOperator(plain, stroke)} Q`)
}

/** The shape clips, the gradient fills all that is left. */
function drawGradient(fill: Fill, gradient: Gradient, shape: readonly string[], pen: Pen): void {
  const fade = pen.fade(gradient)
  const state = [
    ...shape,
    fill.rule === 'evenodd' ? 'W* n' : 'W n',
    matrix(gradient.transform),
    ...opacityState(fill, undefined, pen),
    ...(fade ? [`/${fade} gs`] : []),
  ]
  pen.content.push(`q ${state.join(' ')} /${pen.shading(gradient)} sh Q`)
}

function paintOperator(fill: Fill | undefined, stroke: Stroke | undefined): string {
  const star = fill?.rule === 'evenodd' ? '*' : ''
  return fill ? (stroke ? `B${star}` : `f${star}`) : 'S'
}

function opacityState(fill: Fill | undefined, stroke: Stroke | undefined, pen: Pen): string[] {
  const [filled, stroked] = [fill?.opacity ?? 1, stroke?.opacity ?? 1]
  if (filled === 1 && stroked === 1) return []
  return [`/${pen.opacity(filled, stroked)} gs`]
}

const caps = { butt: 0, round: 1, square: 2 }
const joins = { miter: 0, round: 1, bevel: 2 }

function strokeState({ color, width, dash, dashOffset = 0, cap, join, miterLimit }: Stroke): string[] {
  return [
    `${rgb(color)} RG ${n(width)} w`,
    ...(dash ? [`[${dash.map(n).join(' ')}] ${n(dashOffset)} d`] : []),
    ...(cap ? [`${caps[cap]} J`] : []),
    ...(join ? [`${joins[join]} j`] : []),
    ...(miterLimit && (join ?? 'miter') === 'miter' ? [`${n(miterLimit)} M`] : []),
  ]
}

/** Letters of formulas and shapes of drawings stand on many pages. */
const outlines = new WeakMap<readonly Segment[], string>()

function outline(segments: readonly Segment[]): string {
  const known = outlines.get(segments) ?? segments.map(operatorOf).join(' ')
  outlines.set(segments, known)
  return known
}

function operatorOf(segment: Segment): string {
  const [kind, ...values] = segment
  const operator = kind === 'M' ? 'm' : kind === 'L' ? 'l' : kind === 'C' ? 'c' : 'h'
  return `${values.map(fine).join(' ')} ${operator}`
}

const matrix = (transform: Transform): string => `${transform.map(fine).join(' ')} cm`

function drawImage(item: ImageItem, pen: Pen): void {
  const name = pen.image(item.picture)
  if (name === undefined) return
  pen.content.own(item.owner)
  const { x, y, width, height } = item
  const [a, b, c, d, e, f] = orientations[item.picture.orientation] ?? [1, 0, 0, 1, 0, 0]
  // A picture is a unit square with y upwards; the page's y goes downwards.
  pen.content.push(
    `q ${n(width)} 0 0 ${n(-height)} ${n(x)} ${n(y + height)} cm ${a} ${b} ${c} ${d} ${e} ${f} cm /${name} Do Q`,
  )
}

function drawGroup(group: GroupItem, pen: Pen): void {
  const { owner, token, transform, clip, clips = [], items, actualText } = group
  pen.content.own(owner, token)
  const box = clip ? ` ${n(clip.x)} ${n(clip.y)} ${n(clip.width)} ${n(clip.height)} re W n` : ''
  const outlines = clips.map(
    ({ segments, rule }) => ` ${outline(segments)} ${rule === 'evenodd' ? 'W*' : 'W'} n`,
  )
  pen.content.push(`q ${matrix(transform)}${box}${outlines.join('')}`)
  pen.content.forget()
  if (actualText !== undefined) pen.content.push(`/Span <</ActualText ${hexText(actualText)}>> BDC`)
  if (!drawTogether(group, pen)) for (const item of items) drawItem(item, pen)
  if (actualText !== undefined) pen.content.push('EMC')
  pen.content.push('Q')
  pen.content.forget()
}

/** As one picture, where opacity, a way of mixing colours or a mask is of all items together. */
function drawTogether({ opacity, blend, mask, bounds, items }: GroupItem, pen: Pen): boolean {
  if ((opacity === undefined && !blend && !mask) || !bounds) return false
  const states = [
    ...(blend ? [pen.blend(blend)] : []),
    ...(opacity === undefined ? [] : [pen.opacity(opacity, opacity)]),
    ...(mask ? [pen.mask(mask.by, mask.items, bounds)] : []),
  ]
  pen.content.push(`${states.map((name) => `/${name} gs`).join(' ')} /${pen.form(items, bounds)} Do`)
  return true
}
