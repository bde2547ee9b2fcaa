import type { FormulaBreak, FormulaDrawing, FormulaRow, FormulaWords } from '@lectern/core'
import type { LiteAdaptor, LiteElement } from '#carried/mathjax/tex'
import { identity, type Matrix, parseTransform, transformPath, within } from './matrix.js'

/** Says, on the group that draws a token, which token of the MathML it is. */
export const tokenAttribute = 'data-token'

/** Says that a line may end before what the group draws. */
export const breakAttribute = 'data-break'

/** Its value where that is a relation. */
export const relationBreak = 'relation'

/** Says that the group draws a line of several. */
export const rowAttribute = 'data-row'

interface Ink {
  paths: string[]
  tokens: number[]
  words: FormulaWords[]
  breaks: FormulaBreak[]
  rows: (FormulaRow & { breaks: FormulaBreak[] })[]
  /** The line that is being read. */
  row?: { breaks: FormulaBreak[] } | undefined
}

/**
 * MathJax's SVG as flat path data; a letter that MathJax's fonts lack is `<text>` there, and words here. Undefined where
 * it holds what is neither, for a drawing without it would lose something.
 */
export function drawingOf(container: LiteElement, adaptor: LiteAdaptor): FormulaDrawing | undefined {
  const svg = adaptor.firstChild(container) as LiteElement
  const [, top = 0, width = 0, height = 0] = numbers(adaptor.getAttribute(svg, 'viewBox'))
  const ink: Ink = { paths: [], tokens: [], words: [], breaks: [], rows: [] }
  const complete = adaptor
    .childNodes(svg)
    .every((child) => collect(child as LiteElement, { matrix: identity, token: -1 }, ink, adaptor))
  const { paths, tokens, words, breaks, rows } = ink
  if (!complete || paths.length + words.length === 0) return undefined
  const drawing = { width, height: -top, depth: height + top, paths, tokens }
  return {
    ...drawing,
    ...(words.length > 0 ? { words } : {}),
    ...(breaks.length > 0 ? { breaks } : {}),
    ...(rows.length > 0 ? { rows } : {}),
  }
}

interface Around {
  matrix: Matrix
  token: number
}

function collect(element: LiteElement, around: Around, ink: Ink, adaptor: LiteAdaptor): boolean {
  if (!adaptor.getAttribute(element, rowAttribute) || ink.row)
    return collectInside(element, around, ink, adaptor)
  const { dy } = within(around.matrix, parseTransform(adaptor.getAttribute(element, 'transform')) ?? identity)
  const [paths, words, breaks]: [number, number, FormulaBreak[]] = [ink.paths.length, ink.words.length, []]
  ink.row = { breaks }
  const isWhole = collectInside(element, around, ink, adaptor)
  ink.row = undefined
  ink.rows.push({
    y: Math.round(dy),
    paths: [paths, ink.paths.length],
    words: [words, ink.words.length],
    breaks,
  })
  return isWhole
}

function collectInside(element: LiteElement, around: Around, ink: Ink, adaptor: LiteAdaptor): boolean {
  const kind = adaptor.kind(element)
  const own = parseTransform(adaptor.getAttribute(element, 'transform'))
  if (!own) return false
  const matrix = within(around.matrix, own)
  const token = Number(adaptor.getAttribute(element, tokenAttribute) || around.token)
  const part = adaptor.getAttribute(element, breakAttribute)
  if (part) {
    const place = { x: Math.round(matrix.dx), paths: ink.paths.length, words: ink.words.length }
    const { breaks } = ink.row ?? ink
    breaks.push(part === relationBreak ? { ...place, relation: true } : place)
  }
  if (kind === 'text') addWords(element, { matrix, token }, ink, adaptor)
  else if (kind === 'path') add(adaptor.getAttribute(element, 'd'), { matrix, token }, ink)
  else if (kind === 'rect') add(rectangle(element, adaptor), { matrix, token }, ink)
  const inner = kind === 'svg' ? within(matrix, viewport(element, adaptor)) : matrix
  return (
    kind === 'text' ||
    adaptor
      .childNodes(element)
      .every((child) => collect(child as LiteElement, { matrix: inner, token }, ink, adaptor))
  )
}

function add(data: string, { matrix, token }: Around, { paths, tokens }: Ink): void {
  if (!data) return
  paths.push(transformPath(data, matrix))
  tokens.push(token)
}

/** `nodeSize` is what MathJax reckoned with when it placed what follows: it has no fonts to measure letters by. */
function addWords(
  element: LiteElement,
  { matrix, token }: Around,
  { words }: Ink,
  adaptor: LiteAdaptor,
): void {
  const [ems] = adaptor.nodeSize(element)
  const size = 1000 * matrix.sx
  words.push({
    text: adaptor.textContent(element),
    x: matrix.dx,
    y: matrix.dy,
    width: Math.round(ems * size),
    size,
    token,
  })
}

function rectangle(element: LiteElement, adaptor: LiteAdaptor): string {
  const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
    Number(adaptor.getAttribute(element, name) || 0),
  )
  return `M${x} ${y}H${x + width}V${y + height}H${x}Z`
}

/** A nested `<svg>` places its viewBox at x, y with its own size (stretched delimiters). */
function viewport(element: LiteElement, adaptor: LiteAdaptor): Matrix {
  const attribute = (name: string) => Number.parseFloat(adaptor.getAttribute(element, name) || '0')
  const [left = 0, top = 0, width = 1, height = 1] = numbers(adaptor.getAttribute(element, 'viewBox'))
  const sx = attribute('width') / width
  const sy = attribute('height') / height
  return { sx, sy, dx: attribute('x') - left * sx, dy: attribute('y') - top * sy }
}

function numbers(list: string): number[] {
  return (list || '')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
}
