import type { FormulaBreak, FormulaDrawing, FormulaRow, FormulaWords } from '@lectern/core'
import type { LiteAdaptor, LiteElement } from '#carried/mathjax/tex'
import {
  clipPath,
  identity,
  type Matrix,
  parseTransform,
  transformPath,
  type Window,
  within,
} from './matrix.js'
import { shapesOf } from './shapes.js'

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
  return {
    width,
    height: -top,
    depth: height + top,
    paths,
    tokens,
    ...(words.length > 0 ? { words } : {}),
    ...(breaks.length > 0 ? { breaks } : {}),
    ...(rows.length > 0 ? { rows } : {}),
  }
}

interface Around {
  matrix: Matrix
  token: number
  /** What is seen, in the units of the drawing: stretched signs are longer than what shows them. */
  clip?: Window
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
  const { clip } = around
  const token = Number(adaptor.getAttribute(element, tokenAttribute) || around.token)
  const part = adaptor.getAttribute(element, breakAttribute)
  if (part) {
    const place = { x: Math.round(matrix.dx), paths: ink.paths.length, words: ink.words.length }
    const { breaks } = ink.row ?? ink
    breaks.push(part === relationBreak ? { ...place, relation: true } : place)
  }
  const here: Around = { matrix, token, ...(clip ? { clip } : {}) }
  if (kind === 'text') {
    addWords(element, here, ink, adaptor)
    return true
  }
  const shapes = shapesOf(element, adaptor)
  if (!shapes) return false
  for (const shape of shapes) add(shape, here, ink)
  const inner = kind === 'svg' ? windowOn(element, here, adaptor) : here
  return adaptor.childNodes(element).every((child) => collect(child as LiteElement, inner, ink, adaptor))
}

function add(data: string, { matrix, token, clip }: Around, { paths, tokens }: Ink): void {
  if (!data) return
  const path = transformPath(data, matrix)
  paths.push(clip ? clipPath(path, clip) : path)
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

/** What a nested `<svg>` shows. */
function windowOn(element: LiteElement, { matrix, token }: Around, adaptor: LiteAdaptor): Around {
  const inner = within(matrix, viewport(element, adaptor))
  const [left = 0, top = 0, width = 0, height = 0] = numbers(adaptor.getAttribute(element, 'viewBox'))
  const xs = [left, left + width].map((x) => inner.sx * x + inner.dx)
  const ys = [top, top + height].map((y) => inner.sy * y + inner.dy)
  const clip = {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
  return { matrix: inner, token, clip }
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
