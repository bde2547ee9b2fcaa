import type { AnyNode } from '@lectern/core/reading'
import type { Described } from '../../inlines/alt.js'
import { chartInBox } from '../../inlines/drawn.js'
import type { Piece } from '../../inlines/pieces.js'
import { made, textAt } from '../../nodes.js'
import { child, childrenOf, descendantsOf, elementsOf, find, type Markup, textIn } from '../../package/xml.js'
import { wordsIn } from '../package/xml.js'
import type { State } from '../state.js'

/** A chart (21.2), whose data are headed by its series and categories. */
export function chart({ attributes }: Markup, described: Described, state: State): Piece[] {
  const root = partOf(attributes['r:id'], state)
  const series = root ? [...descendantsOf(root)].filter(({ name }) => name === 'c:ser') : []
  const title = titleOf(child(root, 'c:chart'))
  const corner = titleOf(axis(root, /^c:(?:cat|date|ser)Ax$/))
  const table = series.length > 0 ? tableOf(series, corner, state) : undefined
  chartInBox(title, otherWords(root, [title, corner]), described, table, state)
  return []
}

function titleOf(parent: Markup | undefined): string {
  return wordsIn(child(parent, 'c:title'))
}

function axis(root: Markup | undefined, name: RegExp): Markup | undefined {
  return elementsOf(child(root, 'c:chart', 'c:plotArea') ?? { name: '', attributes: {}, children: [] }).find(
    (one) => name.test(one.name),
  )
}

/** Titles of the other axes, and labels that were typed. */
function otherWords(root: Markup | undefined, known: readonly string[]): string[] {
  const texts = [...descendantsOf(root)].filter(({ name }) => /^c:(?:title|dLbl)$/.test(name)).map(wordsIn)
  return [...new Set(texts)].filter((text) => text !== '' && !known.includes(text))
}

function tableOf(series: readonly Markup[], corner: string, state: State): AnyNode {
  const columns = series.map((one) => ({
    name: firstValue(child(one, 'c:tx')),
    values: pointsOf(child(one, 'c:val') ?? child(one, 'c:yVal')),
  }))
  const categories = pointsOf(child(series[0], 'c:cat') ?? child(series[0], 'c:xVal'))
  const indices = [
    ...new Set([...categories.keys(), ...columns.flatMap(({ values }) => [...values.keys()])]),
  ].sort((a, b) => a - b)
  const row = (texts: readonly string[]) =>
    made(state, {
      type: 'tableRow',
      children: texts.map((text) =>
        made(state, { type: 'tableCell', children: text ? [textAt(state, text)] : [] }),
      ),
    })
  const rows = indices.map((index) =>
    row([categories.get(index) ?? '', ...columns.map(({ values }) => values.get(index) ?? '')]),
  )
  return made(state, {
    type: 'table',
    headerRows: 1,
    headerColumns: categories.size > 0 ? 1 : 0,
    children: [row([corner, ...columns.map(({ name }) => name)]), ...rows],
  })
}

/** The values that Word keeps beside the formula of a spreadsheet. */
function pointsOf(data: Markup | undefined): Map<number, string> {
  const levels = [...descendantsOf(data)].filter(({ name }) => name === 'c:lvl')
  if (levels.length > 0) return severalLevels(levels)
  const points = [...descendantsOf(data)].filter(({ name }) => name === 'c:pt')
  return new Map(points.map((point) => [Number(point.attributes.idx), firstValue(point)]))
}

/** Categories of several levels (21.2.2.102), the innermost first: one of a higher level holds for all up to the next one. */
function severalLevels(levels: readonly Markup[]): Map<number, string> {
  const [inner, ...outer] = levels.map(
    (level) =>
      new Map(childrenOf(level, 'c:pt').map((point) => [Number(point.attributes.idx), firstValue(point)])),
  )
  const names = new Map<number, string>()
  const above = outer.toReversed().map((level) => [...level].sort(([a], [b]) => a - b))
  for (const [index, name] of inner ?? []) {
    const higher = above.map((level) => level.findLast(([from]) => from <= index)?.[1])
    names.set(index, [...higher, name].filter(Boolean).join(', '))
  }
  return names
}

function firstValue(markup: Markup | undefined): string {
  const value = find(markup, 'c:v')
  return value ? textIn(value).trim() : ''
}

/** The part that a chart or a diagram is in. */
export function partOf(id: string | undefined, state: State): Markup | undefined {
  const relationship = state.part.relationships.get(id ?? '')
  return relationship && state.file.parts.get(relationship.target)?.root
}
