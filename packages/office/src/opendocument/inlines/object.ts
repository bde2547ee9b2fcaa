import { report } from '../../draft.js'
import { quoted } from '../../findings/place.js'
import type { Described } from '../../inlines/alt.js'
import { chartInBox } from '../../inlines/drawn.js'
import type { Piece } from '../../inlines/pieces.js'
import { made } from '../../nodes.js'
import { child, elementsOf, find, type Markup } from '../../package/xml.js'
import { pathOf } from '../package/open.js'
import type { State } from '../state.js'
import { wordsIn } from './words.js'

/** A formula, a chart or another document in this one; undefined where only its picture is left. */
export function objectPieces(object: Markup, described: Described, state: State): Piece[] | undefined {
  const inside = elementsOf(object).find(({ name }) => name === 'math:math' || name.startsWith('office:'))
  const root = inside ?? state.file.objects.get(pathOf(object.attributes['xlink:href']) ?? '')
  if (root?.name === 'math:math') return formula(root, state)
  const chart = find(root, 'chart:chart')
  if (chart) return chartPieces(chart, described, state)
  const words = quoted(wordsIn(root))
  report(
    state,
    'object',
    `An embedded object is shown by its picture only${words ? `; its words are “${words}”` : ''}`,
    'Say in the text what it holds.',
  )
  return undefined
}

/** Formulas are MathML, which becomes TeX: from it every edition makes its own MathML. */
function formula(root: Markup, state: State): Piece[] {
  const value = state.mathToTex(serialized(root)).trim()
  const words = value || wordsIn(withoutAnnotation(root))
  if (!words) return []
  return [{ node: made(state, { type: 'inlineMath', value: words }), marks: {} }]
}

function withoutAnnotation(markup: Markup): Markup {
  return {
    ...markup,
    children: markup.children
      .filter((one) => typeof one === 'string' || !one.name.startsWith('math:annotation'))
      .map((one) => (typeof one === 'string' ? one : withoutAnnotation(one))),
  }
}

function serialized(markup: Markup): string {
  const name = markup.name.slice(markup.name.indexOf(':') + 1)
  if (name.startsWith('annotation')) return ''
  const attributes = Object.entries(markup.attributes)
    .map(([key, value]) => ` ${key.slice(key.indexOf(':') + 1)}="${escaped(value)}"`)
    .join('')
  const inner = markup.children
    .map((one) => (typeof one === 'string' ? escaped(one) : serialized(one)))
    .join('')
  return `<${name}${attributes}>${inner}</${name}>`
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
}

/** A chart is the table of its data, which stands beside it in the file (part 3, 11). */
function chartPieces(chart: Markup, described: Described, state: State): Piece[] {
  const data = child(chart, 'table:table')
  const blocks = data ? state.blocksIn({ name: 'office:chart', attributes: {}, children: [data] }) : []
  chartInBox(wordsIn(child(chart, 'chart:title')), [], described, blocks[0], state)
  return []
}
