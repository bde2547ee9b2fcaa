import type { AnyNode } from '@lectern/core/reading'
import {
  altOf,
  child,
  childrenOf,
  type Described,
  descendantsOf,
  find,
  type Markup,
  made,
  type Piece,
  textAt,
  textIn,
} from '@lectern/office'
import { wordsIn } from '../package/xml.js'
import { rules } from '../rules.js'
import { type State, tell } from '../state.js'

/** A chart (21.2) has no picture in the file: it is the table of its data, which are headed by its series and categories. */
export function chart({ attributes }: Markup, described: Described, state: State): Piece[] {
  const root = partOf(attributes['r:id'], state)
  const { alt } = altOf(described, state)
  const series = root ? [...descendantsOf(root)].filter(({ name }) => name === 'c:ser') : []
  const title = wordsIn(find(root, 'c:title'))
  tell(
    state,
    rules['word-object'],
    `A chart${title ? ` (“${title}”)` : ''} is given as ${series.length > 0 ? 'the table of its data' : 'its words'}`,
    'Put a picture of the chart beside it if its look matters.',
  )
  const blocks = series.length > 0 ? [tableOf(series, alt, state)] : []
  const caption = title || (series.length === 0 ? alt : '')
  const children: AnyNode[] = caption
    ? [made(state, { type: 'caption', children: [textAt(state, caption)] }), ...blocks]
    : blocks
  if (blocks.length > 0 && caption) state.boxes.push([made(state, { type: 'figure', children })])
  else if (caption) state.boxes.push([made(state, { type: 'paragraph', children: [textAt(state, caption)] })])
  else state.boxes.push(blocks)
  return []
}

function tableOf(series: readonly Markup[], summary: string | null, state: State): AnyNode {
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
    ...(summary ? { summary } : {}),
    children: [row(['', ...columns.map(({ name }) => name)]), ...rows],
  })
}

/** The values that Word keeps beside the formula of a spreadsheet. */
function pointsOf(data: Markup | undefined): Map<number, string> {
  const points = [...descendantsOf(data)].filter(({ name }) => name === 'c:pt')
  return new Map(points.map((point) => [Number(point.attributes.idx), firstValue(point)]))
}

function firstValue(markup: Markup | undefined): string {
  const value = find(markup, 'c:v')
  return value ? textIn(value).trim() : ''
}

/** A diagram (SmartArt, 21.4): the words of its shapes as a list. */
export function diagram({ attributes }: Markup, described: Described, state: State): Piece[] {
  const root = partOf(attributes['r:dm'], state)
  const { alt } = altOf(described, state)
  const items = childrenOf(child(root, 'dgm:ptLst'), 'dgm:pt')
    .map((point) => wordsIn(child(point, 'dgm:t')))
    .filter(Boolean)
  tell(
    state,
    rules['word-object'],
    'A diagram (SmartArt) is given as the list of its words',
    'Say in the text how its parts belong together.',
  )
  const paragraph = (text: string) => made(state, { type: 'paragraph', children: [textAt(state, text)] })
  const list = made(state, {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) =>
      made(state, { type: 'listItem', spread: false, children: [paragraph(item)] }),
    ),
  })
  state.boxes.push([...(alt ? [paragraph(alt)] : []), ...(items.length > 0 ? [list] : [])])
  return []
}

function partOf(id: string | undefined, state: State): Markup | undefined {
  const relationship = state.part.relationships.get(id ?? '')
  return relationship && state.file.parts.get(relationship.target)?.root
}
