import { graphemesOf } from '../text/graphemes.js'
import { joined } from '../text/joined.js'
import { length } from './length.js'
import type { Reader } from './reader.js'
import type { Element } from './xml.js'

type Axis = 'x' | 'y' | 'dx' | 'dy'

/** Where the letters of an element are to stand, a value for each (SVG 2, 11.4.1). */
export type Lists = Readonly<Record<Axis, readonly number[]>> & {
  /** Degrees; the last one is for all letters behind it, too. */
  rotate: readonly number[]
  /** Its letters so far. */
  count: number
}

/** Letters that stand where those before them leave the pen, but for what is stated of the first. */
export interface PlacedText {
  text: string
  x?: number
  y?: number
  dx: number
  dy: number
  /** Degrees by which each letter is turned. */
  rotate: number
}

/** @param em pixels */
export function listsOf({ attributes }: Element, { view }: Reader, em: number): Lists {
  const list = (name: string, whole: number): number[] =>
    (attributes[name] ?? '')
      .trim()
      .split(/[\s,]+/)
      .map((value) => length(value, whole, em))
      .filter((value) => value !== undefined)
  const { width, height } = view
  return {
    x: list('x', width),
    y: list('y', height),
    dx: list('dx', width),
    dy: list('dy', height),
    rotate: list('rotate', 360),
    count: 0,
  }
}

/**
 * A text in the parts that are moved or turned each by itself.
 *
 * @param around lists of its element and of all around it, the innermost last: that one's values hold
 * @param onJoined is called where letters that join would be moved apart; they stay together
 */
export function placedTexts(text: string, around: readonly Lists[], onJoined: () => void): PlacedText[] {
  const parts: PlacedText[] = []
  const isJoined = joined.test(text)
  for (const letters of hasLists(around) ? Array.from(graphemesOf(text), (one) => one.segment) : [text]) {
    const place = nextPlace(around)
    const before = parts.at(-1)
    const isMoved = place.x !== undefined || place.y !== undefined || place.dx !== 0 || place.dy !== 0
    const isNew = !before || isMoved || place.rotate !== before.rotate
    const staysJoined = isJoined && before !== undefined && !/\s$/.test(before.text)
    if (isNew && staysJoined) onJoined()
    if (isNew && !staysJoined) parts.push({ text: letters, ...place })
    else if (before) before.text += letters
    for (const lists of around) lists.count += [...letters].length
  }
  return parts
}

/** Whether the next letter has a place of its own: it begins a line. */
export const beginsLine = (around: readonly Lists[]): boolean =>
  around.some(({ x, y, count }) => Math.max(x.length, y.length) > count)

/** Whether letters behind the first are placed by themselves. */
const hasLists = (around: readonly Lists[]): boolean =>
  around.some(
    ({ x, y, dx, dy, rotate, count }) =>
      Math.max(x.length, y.length, dx.length, dy.length) > count + 1 || rotate.length > 1,
  )

function nextPlace(around: readonly Lists[]): Omit<PlacedText, 'text'> {
  const stated = (axis: Axis): number | undefined => {
    const lists = around.findLast((one) => one.count < one[axis].length)
    return lists?.[axis][lists.count]
  }
  const [x, y] = [stated('x'), stated('y')]
  const turning = around.findLast(({ rotate }) => rotate.length > 0)
  return {
    ...(x === undefined ? {} : { x }),
    ...(y === undefined ? {} : { y }),
    dx: stated('dx') ?? 0,
    dy: stated('dy') ?? 0,
    rotate: turning?.rotate[Math.min(turning.count, turning.rotate.length - 1)] ?? 0,
  }
}
