import { append, type Box, drawFlows, type Flow, heightOf } from '../flow/flow.js'
import type { Scope } from '../scope.js'
import { flowsOf } from './children.js'
import { trimmed } from './panel.js'

/** As part of the page's height: taller columns are set one below the other. */
const tallest = 0.45

/** Letters that a column needs for its items. */
const narrowest = 14

/**
 * A list whose items are to be matched with those of the next list. The two are set side by side if both fit; in the tree they stay two lists in sequence.
 *
 * @param set sets the list
 */
export function firstColumn(scope: Scope, set: (scope: Scope) => void): void {
  const width = half(scope)
  if (width < scope.look.size * narrowest) {
    set(scope)
    return
  }
  const flows = inColumn(scope, width, isRtl(scope), set)
  append(scope.out, fits(flows, scope) ? columns([flows]) : flows)
}

/** The second list: in the other column, if the first one left it free. */
export function secondColumn(scope: Scope, set: (scope: Scope) => void): void {
  const { out } = scope
  const at = out.findLastIndex(({ kind }) => kind !== 'gap')
  const first = out[at]
  if (first?.kind !== 'box' || !first.column) {
    set(scope)
    return
  }
  const flows = inColumn(scope, half(scope), !isRtl(scope), set)
  if (fits(flows, scope)) out.splice(at, Number.POSITIVE_INFINITY, columns([first.column, flows]))
  else append(out, flows)
}

/** By the article's direction: the two lists may begin in letters of two. */
const isRtl = ({ given }: Scope): boolean => given.article.meta.dir === 'rtl'

const half = ({ width, look }: Scope): number => (width - look.size * 2) / 2

function inColumn(scope: Scope, width: number, atRight: boolean, set: (scope: Scope) => void): Flow[] {
  const x = atRight ? scope.x + scope.width - width : scope.x
  return trimmed(flowsOf({ ...scope, x, width }, set))
}

function fits(flows: readonly Flow[], { given }: Scope): boolean {
  const isPlain = flows.every(({ kind }) => kind === 'box' || kind === 'gap')
  return flows.length > 0 && isPlain && heightOf(flows) <= given.sheet.pageHeight * tallest
}

/** Columns that begin at one height, as one box. */
function columns(parts: readonly (readonly Flow[])[]): Box {
  const boxes = parts.flat().filter((flow): flow is Box => flow.kind === 'box')
  const start = boxes.find((box) => box.start)?.start
  const notes = boxes.flatMap((box) => box.notes ?? [])
  const [only] = parts
  return {
    kind: 'box',
    height: parts.reduce((most, flows) => Math.max(most, heightOf(flows)), 0),
    keep: false,
    ...(parts.length === 1 && only ? { column: only } : {}),
    start,
    notes,
    draw(canvas, left, top) {
      for (const flows of parts) drawFlows(flows, canvas, left, top)
    },
  }
}
