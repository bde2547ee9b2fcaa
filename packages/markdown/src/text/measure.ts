import type { Line } from './line.js'
import { hasLinesOfMarks } from './marks.js'

/* How long the lines of a text are, and what that says of their ends. */

/** Longest line, in characters, of what can be verse or an address. */
const shortLine = 60
/** Longest line, in characters, of what is verse by the capitals at its line starts, or by its many early ends. */
const longVerse = 90
/** Nobody wraps prose at fewer. */
const narrow = 45

/** A gap between columns, the dots of a contents list, the lines of a drawing. */
const column = /\S {3,}\S|\S\t+\S|\.{4,}|(?: \.){4,}|^[|+].*[|+]$|[-_=]{5,}|[\u2500-\u257f]/

/** A line of one sign: AsciiDoc and typists fence code with two of them. */
const fence = /^([-=_*~+.])\1{3,}$/

/** Tables, contents lists and drawings: a paragraph made of them would be a row of words without sense. */
export function hasColumns(lines: readonly Line[]): boolean {
  return lines.filter(({ text }) => column.test(text)).length * 2 > lines.length
}

/** What spaces and bars place; the dots of a contents list lead the eye without them. */
const placed = /\S {3,}\S|\S\t+\S|^[|+].*[|+]$|[\u2500-\u257f]/

/** Lines of a table or a drawing, which mean nothing without their columns. */
export const isDrawn = (lines: readonly Line[]): boolean =>
  lines.length > 1 &&
  lines.filter(({ text }) => placed.test(text) && !/\.{4,}|(?: \.){4,}/.test(text)).length * 2 > lines.length

/**
 * Whether line breaks are meant. They are where most lines hold columns, and where all lines are short, unless the lines look like prose wrapped at a
 * narrow measure: at each break the next word would not have fit. Longer lines are verse where most end early and begin
 * with capital letters, or nearly all of many end early.
 */
export function keepsLines(lines: readonly Line[]): boolean {
  const longest = lines.reduce((most, { text }) => Math.max(most, [...text].length), 0)
  if (lines.length < 2) return false
  if (hasColumns(lines) || hasLinesOfMarks(lines)) return true
  if (lines.filter(({ text }) => fence.test(text)).length > 1) return true
  if (isSquareWrapped(lines)) return false
  if (longest > shortLine) return isVerse(lines)
  return longest <= narrow || !isWrapped(lines, longest)
}

/** Nobody wraps Chinese or Japanese at more characters. */
const widestSquare = 50
/** Characters that a full line may be shorter than the longest: punctuation is kept from its ends. */
const slack = 2

/** Characters of a full line of Chinese or Japanese, where lines are wrapped at a measure: every line is full, but for the last ones of paragraphs. */
export function squareMeasure(lines: readonly Line[]): number | undefined {
  const sizes = lines.map(({ text, indent }) => [...indent, ...text].length)
  const measure = sizes.reduce((most, size) => Math.max(most, size), 0)
  const isSquare = lines.every(
    ({ text }) => /[\u2e80-\ua4cf\uf900-\ufaff]/.test(text) && !/[A-Za-z]{3}/.test(text),
  )
  return isSquare && measure <= widestSquare && sizes.filter((size) => size >= measure - slack).length >= 3
    ? measure - slack
    : undefined
}

function isSquareWrapped(lines: readonly Line[]): boolean {
  const least = squareMeasure(lines)
  return (
    least !== undefined &&
    lines.slice(0, -1).every(({ text, indent }) => [...indent, ...text].length >= least)
  )
}

function isWrapped(lines: readonly Line[], measure: number): boolean {
  return lines.every(({ text }, index) => {
    const next = lines[index + 1]?.text.split(/\s/, 1)[0]
    return next === undefined || [...text].length + 1 + [...next].length > measure
  })
}

/** Lines of a verse at least: two or three sentences may begin with their lines. */
const fewestOfVerse = 4
/** From so many lines on, their ends alone say it. */
const manyOfVerse = 8

/** The second longest line is the measure: one line may be longer than what is wrapped, such as an address. */
function isVerse(lines: readonly Line[]): boolean {
  const measure = lines.map(({ text }) => [...text].length).sort((one, other) => other - one)[1] ?? 0
  if (lines.length < fewestOfVerse || measure > longVerse) return false
  const early = lines.filter((line, index) => {
    const next = lines[index + 1]
    return next && !isWrapped([line, next], measure)
  })
  const capitals = lines.filter(({ text }) => /^\P{L}*(?!\p{Ll})\p{L}/u.test(text))
  const ends = early.length / (lines.length - 1)
  return ends >= 3 / 4 ? lines.length >= manyOfVerse || isMost(capitals) : ends >= 1 / 2 && isMost(capitals)

  function isMost(some: readonly Line[]): boolean {
    return some.length * 4 >= lines.length * 3
  }
}
