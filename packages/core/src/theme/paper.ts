import type { Paper, PaperName, ThemePage } from './theme.js'

/** Upright, points. ISO 216 and ANSI. */
const named: Readonly<Record<PaperName, readonly [width: number, height: number]>> = {
  a3: [841.89, 1190.55],
  a4: [595.28, 841.89],
  letter: [612, 792],
  a5: [419.53, 595.28],
}

/** Sizes that have a name. */
export const paperNames = Object.keys(named) as readonly PaperName[]

const pointsIn: Readonly<Record<string, number>> = { mm: 72 / 25.4, in: 72 }

/** A visiting card's width, and the largest page that every viewer of PDF shows (ISO 32000-1, annex C.2). Points. */
const [least, most] = [240, 14_400]

/**
 * The size of paper.
 *
 * @param paper `a4`, or width and height: `170x240mm`, `6x9in`
 * @returns width and height in points; undefined for what is no paper, or is narrower than 85 mm
 */
export function paperSize(paper: string): readonly [width: number, height: number] | undefined {
  if (Object.hasOwn(named, paper)) return named[paper as PaperName]
  const [, width, height, unit = ''] = /^(\d+(?:\.\d+)?)x(\d+(?:\.\d+)?)(mm|in)$/.exec(paper) ?? []
  const size = [width, height].map((side) => Number(side) * (pointsIn[unit] ?? Number.NaN))
  const [w = 0, h = 0] = size
  return size.every((side) => side >= least && side <= most) ? [w, h] : undefined
}

/** A page of other paper; on smaller paper the margins keep their proportion. */
export function onPaper(page: ThemePage, paper: Paper): ThemePage {
  const [from, to] = [shortSide(page.paper), shortSide(paper)]
  const scale = Math.min(1, to / from)
  const { top, bottom, inner, outer } = page.margin
  const margin = { top: top * scale, bottom: bottom * scale, inner: inner * scale, outer: outer * scale }
  return { ...page, paper, margin }
}

function shortSide(paper: Paper): number {
  const [width, height] = paperSize(paper) ?? named.a4
  return Math.min(width, height)
}
