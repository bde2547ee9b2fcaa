import type { Rect } from '../frame/items.js'
import { identity, rectangle } from '../frame/path.js'
import type { Line } from '../frame/polyline.js'
import type { Place } from '../scope.js'
import type { Drawing, DrawingPath, DrawingText } from '../svg/drawing.js'
import { above, below, meet, textsIn } from './drawing-boxes.js'
import { type Label, labelsOf } from './drawing-labels.js'
import { widthOf } from './drawn-text.js'
import { crosses, holds, larger, outlinesIn, replaced } from './larger-letters.js'

export interface KeyedDrawing {
  drawing: Drawing
  /** What the numbers from 1 stand for. */
  key: readonly string[]
}

/** Readers cannot find one of more numbers than this. */
const mostLabels = 400

/** Labels times lines of shapes: beyond this product, numbers may be placed on lines, to save time. */
const mostLines = 100_000

/**
 * A drawing whose words have no room at a least size, with numbers in their place and the words as a key, as makers of tactile and
 * large maps do. Words that have room stay. Undefined where not even one number has room.
 *
 * @param least size of letters, units of the drawing
 */
export function withKey(drawing: Drawing, least: number, scope: Place): KeyedDrawing | undefined {
  const { view, shapes } = drawing
  const labels = labelsOf(textsIn(shapes), scope).filter(({ box }) => meet(box, view))
  if (labels.length > mostLabels) return undefined
  const { changes, boxes, left } = larger(drawing, least, scope)
  const without = new Set(left)
  const removed = labels.filter(({ texts }) => texts.some((text) => without.has(text)))
  for (const text of removed.flatMap(({ texts }) => texts)) {
    without.add(text)
    boxes.delete(text)
  }
  const lines = outlinesIn(shapes)
  const ground: Ground = {
    view,
    words: [...boxes.values()],
    lines: labels.length * lines.length > mostLines ? [] : lines,
  }
  const size = sizeOf(`${removed.length}`, least, scope)
  const badges = placed(removed, size, ground) ?? placed(labels, size, { ...ground, words: [] })
  if (!badges) return undefined
  // Where words that had room are in the way of numbers, they are in the key, too.
  const kept = badges.flatMap((badge) => badge.labels).length === labels.length ? new Map() : changes
  const gone = kept === changes ? without : new Set(textsIn(shapes))
  const key: string[] = []
  const signs = inReadingOrder(badges, scope).flatMap((badge) => {
    const words = [...new Set(badge.labels.map((label) => label.words))].join('; ')
    const known = key.indexOf(words)
    const number = known < 0 ? key.push(words) : known + 1
    return sign(`${number}`, badge.box, least)
  })
  return { drawing: { ...drawing, shapes: [...replaced(shapes, kept, gone), ...signs] }, key }
}

/** A drawing without its words, and what they were, in the order of its source: for where neither words nor numbers have room. */
export function withoutWords(drawing: Drawing, scope: Place): KeyedDrawing {
  const texts = textsIn(drawing.shapes)
  const labels = labelsOf(texts, scope).filter(({ box }) => meet(box, drawing.view))
  return {
    drawing: { ...drawing, shapes: replaced(drawing.shapes, new Map(), new Set(texts)) },
    key: [...new Set(labels.map(({ words }) => words))],
  }
}

interface Ground {
  view: Rect
  /** Where no number may stand. */
  words: readonly Rect[]
  /** Where none should. */
  lines: readonly Line[]
}

/** A number in a frame, and what it stands for. */
interface Badge {
  box: Rect
  labels: Label[]
}

type Size = Pick<Rect, 'width' | 'height'>

/** Room for a number in its frame. */
function sizeOf(number: string, least: number, scope: Place): Size {
  const digits = text('8'.repeat(number.length), 0, 0, least)
  return { width: widthOf(digits, scope) + least * 0.4, height: least * (above + below + 0.2) }
}

/** A number for each label; one for two where there is no room near the second. Undefined where there is none at all. */
function placed(labels: readonly Label[], size: Size, { view, words, lines }: Ground): Badge[] | undefined {
  const badges: Badge[] = []
  for (const label of labels) {
    const places = placesNear(label.box, size, view)
    const isClear = (box: Rect): boolean =>
      !words.some((one) => meet(one, box)) && !badges.some((one) => meet(one.box, box))
    const isPlain = (box: Rect): boolean =>
      !lines.some((line) => crosses(line, box) && !crosses(line, label.box))
    const clear = places.filter(isClear)
    const box = clear.find(isPlain) ?? clear[0]
    const nearest = nearestTo(label.box, badges)
    if (box) badges.push({ box, labels: [label] })
    else if (nearest) nearest.labels.push(label)
    else return undefined
  }
  return badges
}

const nearestTo = (box: Rect, badges: readonly Badge[]): Badge | undefined =>
  badges.reduce<Badge | undefined>(
    (best, one) => (!best || distance(one.box, box) < distance(best.box, box) ? one : best),
    undefined,
  )

function distance(one: Rect, other: Rect): number {
  const across = one.x + one.width / 2 - other.x - other.width / 2
  return Math.hypot(across, one.y + one.height / 2 - other.y - other.height / 2)
}

/** Upon the label's middle, its beginning and its end; then around it, up to four numbers away. */
function placesNear(label: Rect, { width, height }: Size, view: Rect): Rect[] {
  const top = label.y + (label.height - height) / 2
  const upon = [(label.width - width) / 2, 0, label.width - width].map((x) => ({
    x: label.x + x,
    y: top,
    width,
    height,
  }))
  const far = [0, 0.5, 1, 1.5, 2, 3, 4]
  const ways = far.flatMap((step) =>
    step === 0 ? [[0, 0] as const] : around.map(([x, y]) => [x * step, y * step] as const),
  )
  return ways
    .flatMap(([x, y]) => upon.map((box) => ({ ...box, x: box.x + x * width, y: box.y + y * height })))
    .filter((box) => holds(view, box))
}

const around = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
  [1, 1],
] as const

/** Row by row, as the article is read; numbers that overlap in height are one row. */
function inReadingOrder(badges: readonly Badge[], { dir }: Place): Badge[] {
  const forwards = dir === 'rtl' ? -1 : 1
  const rows: Badge[][] = []
  for (const badge of [...badges].sort((one, other) => one.box.y - other.box.y)) {
    const row = rows.at(-1)
    const [first] = row ?? []
    if (row && first && badge.box.y < first.box.y + first.box.height) row.push(badge)
    else rows.push([badge])
  }
  return rows.flatMap((row) => row.sort((one, other) => forwards * (one.box.x - other.box.x)))
}

/**
 * Black on white in a frame, so that it is read and told from the numbers of the drawing, whatever is behind it; what is behind it is still seen.
 */
function sign(number: string, { x, y, width, height }: Rect, least: number): [DrawingPath, DrawingText] {
  const frame: DrawingPath = {
    kind: 'path',
    segments: rectangle(x, y, width, height),
    transform: identity,
    fill: { color: '#ffffff', opacity: 0.75 },
    stroke: { color: '#000000', width: least / 16 },
  }
  return [frame, text(number, x + width / 2, y + least * (above + 0.1), least)]
}

function text(number: string, x: number, y: number, size: number): DrawingText {
  const span = { text: number, size, bold: true, italic: false, mono: false, color: '#000000', dx: 0, dy: 0 }
  return { kind: 'text', x, y, anchor: 'middle', transform: identity, spans: [span] }
}
