import type { TextPlace } from '@lectern/core'
import type { Artifact, Item, Owner, Page, PathItem, Rect, RuleItem } from '../frame/items.js'
import { rectangle } from '../frame/path.js'
import type { LinkInk } from '../text/style.js'

/** A page while it is filled. Everything is placed in page coordinates; nothing is measured here. */
export interface Canvas {
  /** From 0. */
  index: number
  /** Left edge of the text area, which changes sides on duplex paper. */
  left: number
  add(item: Item): void
  /** Ink that needs to know where everything stands, at this place in the order of painting. */
  later(draw: (canvas: Canvas) => void): void
  /** Ink behind the text: deeper layers are painted first. */
  addBehind(layer: number, item: Item): void
  /** A stretch of a link's text. */
  link(link: LinkInk, rect: Rect): void
  /** A place that links and outlines lead to. */
  anchor(id: string, y: number): void
  /** A block, or part of it, stands here. */
  mark(block: string, y: number): void
  /**
   * Main-flow text begins here.
   *
   * @param aside it stands out of the order of the text: the page begins with it only if there is nothing else
   */
  startAt(place: TextPlace, aside?: boolean): void
}

export const layoutArtifact: Artifact = { artifact: 'Layout' }
export const backgroundArtifact: Artifact = { artifact: 'Background' }

interface LevelRule {
  x: number
  y: number
  length: number
  weight: number
  color: string
  /** Default: an artifact of the layout. */
  owner?: Owner
}

/** A line from left to right. Lengths are points. */
export function levelRule({ x, y, length, weight, color, owner = layoutArtifact }: LevelRule): RuleItem {
  return { kind: 'rule', owner, x1: x, y1: y, x2: x + length, y2: y, width: weight, color }
}

/** A coloured ground, of the page's background. Lengths are points. */
export function groundOf({ x, y, width, height }: Rect, color: string): PathItem {
  const segments = rectangle(x, y, width, height)
  return { kind: 'path', owner: backgroundArtifact, segments, fill: { color } }
}

/** Layers of ink behind text, the deepest first; panels lie above the page by their depth, from 0. */
export const layers = { page: -1, cell: 50, tableRule: 60, ground: 100, line: 101 } as const

export interface CanvasListener {
  anchor(id: string, page: number, y: number): void
  mark(block: string, page: number, y: number): void
}

/** The canvas and the way to finish it. */
export function createCanvas(
  index: number,
  geometry: { width: number; height: number; left: number },
  listener: CanvasListener,
): Canvas & { finish(label: string): Page } {
  const items: (Item | Item[])[] = []
  const waiting: (() => void)[] = []
  const behind: { layer: number; item: Item }[] = []
  const links = new Map<LinkInk, Rect[]>()
  let start: TextPlace | null = null
  let asideStart: TextPlace | null = null
  const canvas: Canvas = {
    index,
    left: geometry.left,
    add: (item) => void items.push(item),
    later(draw) {
      const slot: Item[] = []
      items.push(slot)
      waiting.push(() =>
        draw({ ...canvas, add: (item) => void slot.push(item), later: (inner) => inner(canvas) }),
      )
    },
    addBehind: (layer, item) => void behind.push({ layer, item }),
    link(link, rect) {
      const rects = links.get(link)
      if (rects) rects.push(rect)
      else links.set(link, [rect])
    },
    anchor: (id, y) => listener.anchor(id, index, y),
    mark: (block, y) => listener.mark(block, index, y),
    startAt(place, aside = false) {
      if (aside) asideStart ??= place
      else start ??= place
    },
  }
  return {
    ...canvas,
    finish(label) {
      for (const draw of waiting) draw()
      const backdrop = behind.sort((one, other) => one.layer - other.layer).map(({ item }) => item)
      const linkItems = [...links].map(
        ([{ tag, target, contents }, rects]): Item => ({
          kind: 'link',
          tag,
          target,
          contents,
          rects: joined(rects),
        }),
      )
      const { width, height } = geometry
      return {
        label,
        width,
        height,
        items: [...backdrop, ...items.flat(), ...linkItems],
        start: start ?? asideStart,
      }
    },
  }
}

/** Rectangles that touch on one line become one. */
function joined(rects: readonly Rect[]): Rect[] {
  const result: Rect[] = []
  for (const rect of rects) {
    const last = result.at(-1)
    if (last && last.y === rect.y && Math.abs(last.x + last.width - rect.x) < 0.5) {
      result[result.length - 1] = { ...last, width: last.width + rect.width }
    } else result.push(rect)
  }
  return result
}
