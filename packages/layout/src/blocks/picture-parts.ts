import type { Image } from 'mdast'
import { layoutArtifact } from '../flow/canvas.js'
import { type Box, type Flow, gap } from '../flow/flow.js'
import { type Drawable, paintPicture } from '../inline/paint-picture.js'
import { splitDrawing } from '../inline/split-drawing.js'
import { isLarge, leastLetters } from '../look.js'
import { rules } from '../rules.js'
import type { Scope } from '../scope.js'
import { enclose, leafOf, type Tag } from '../tags/tag.js'
import { continuedMark } from './continued.js'
import { keyFlows } from './picture-key.js'

interface Part {
  picture: Drawable
  /** Points. */
  width: number
  height: number
  /** What numbers in it stand for. */
  key?: readonly string[]
}

/** Of a page: a heading, or what announces the drawing, stands above its first part. */
const tallest = 0.8

/**
 * In large print a drawing that has no room for larger letters is printed in parts, each as large as its letters need, and upright, as tables are.
 * Undefined where it needs none, or has words in the way.
 *
 * @param placed points to a point of its natural size
 */
export function partsOf(node: Image, picture: Drawable, placed: number, scope: Scope): Part[] | undefined {
  if (picture.kind !== 'drawing' || picture.letters === 0 || !isLarge(scope.given.theme)) return undefined
  if (picture.letters * placed >= leastLetters) return undefined
  const natural = picture.width / picture.drawing.view.width
  const scale = (natural * leastLetters) / picture.letters
  const most = { width: scope.width / scale, height: (scope.given.sheet.pageHeight * tallest) / scale }
  const drawings = splitDrawing(picture.drawing, most, scope)
  if (!drawings) return undefined
  scope.findings.report(
    rules['drawing-split'],
    `${node.url} is printed in ${drawings.length} parts, so that its lettering is ${leastLetters} pt`,
    { place: node, hint: 'Look at the parts. Larger letters or fewer words would keep the drawing whole.' },
  )
  return drawings.map((drawing) => ({
    picture: { ...picture, drawing },
    width: drawing.view.width * scale,
    height: drawing.view.height * scale,
  }))
}

/** Below each other, with "(continued)" between them for the eye only: in the tree they are one figure. */
export function partFlows(
  parts: readonly Part[],
  tag: Tag | undefined,
  node: Image,
  scope: Scope,
  block: string | undefined,
  isFirst: boolean,
): Flow[] {
  const goesOn = continuedMark(undefined, scope)
  const mark: Box = { kind: 'box', height: goesOn.height, keep: true, draw: goesOn.draw }
  const start = block && tag && isFirst && scope.main ? { start: { block, offset: 0 } } : {}
  const most = parts.reduce((longest, { key = [] }) => Math.max(longest, key.length), 0)
  return parts.flatMap((part, index): Flow[] => {
    const box: Box = { ...partBox(part, tag, scope), ...(block ? { block } : {}) }
    const key = keyFlows(part.key ?? [], node, scope, most)
    return index === 0 ? [{ ...box, ...start }, ...key] : [gap(scope.look.size * 0.5), mark, box, ...key]
  })
}

function partBox({ picture, width, height, key = [] }: Part, tag: Tag | undefined, scope: Scope): Box {
  const paint = paintPicture(picture, scope, tag ? leafOf(tag) : layoutArtifact)
  const x = scope.x + (scope.dir === 'rtl' ? scope.width - width : 0)
  return {
    kind: 'box',
    height: height + 2,
    // A key begins on the page of its drawing.
    keep: key.length > 0,
    draw(canvas, left, top) {
      if (tag) enclose(tag, canvas.index, { x: left + x, y: top, width, height })
      paint(canvas, left + x, top, width, height)
    },
  }
}
