import { type CellScope, cellBlocks, type GridCell } from '@lectern/core'
import type { AlignType, BlockContent, TableCell } from 'mdast'
import type { Flow } from '../../flow/flow.js'
import { inlineRuns } from '../../inline/index.js'
import type { Scope } from '../../scope.js'
import { addTag, type Tag, type TagAttributes } from '../../tags/tag.js'
import type { Align } from '../../text/line-box.js'
import type { Pieces } from '../../text/pieces.js'
import type { InlineRun } from '../../text/run.js'
import { boxesOf, measured, setParagraph } from '../../text/set-paragraph.js'
import { blockAttributes, flowBlock, flowsOf } from '../children.js'
import { trimmed } from '../panel.js'
import { type ColumnNeed, needOf } from './widths.js'

/** A cell that was measured and can be set at any width. */
export interface MeasuredCell extends GridCell {
  tag: Tag
  need: ColumnNeed
  /** The cell's words, where it holds words only. */
  runs?: readonly InlineRun[]
  /**
   * Sets it; once, because its blocks then hang in the tree.
   *
   * @param label said before it, for the eye only
   */
  set(x: number, width: number, label?: InlineRun): Flow[]
}

const scopes: Readonly<Record<CellScope, NonNullable<TagAttributes['scope']>>> = {
  col: 'Column',
  colgroup: 'Column',
  row: 'Row',
  rowgroup: 'Row',
}

/** @param scope with room of its own */
export function measureCell(cell: GridCell, row: Tag, scope: Scope, align: AlignType): MeasuredCell {
  const { node } = cell
  const tag = addTag(row, node.header ? 'TH' : 'TD', cellAttributes(cell))
  const lang = node.data?.lang
  const bold = scope.look.bold || node.header === true
  const inner: Scope = {
    ...scope,
    tag,
    dir: node.data?.dir ?? scope.dir,
    look: { ...scope.look, bold, ...(lang ? { lang } : {}) },
  }
  const blocks = cellBlocks(node)
  // An entry of its own comes first, so that all cells share a hidden class.
  return { tag, ...cell, ...(blocks ? cellOfBlocks(blocks, inner) : cellOfWords(node, inner, align)) }
}

type Content = Pick<MeasuredCell, 'need' | 'runs' | 'set'>

function cellOfBlocks(blocks: readonly BlockContent[], scope: Scope): Content {
  const { tag, look } = scope
  return {
    need: blockNeed(scope),
    set(x, width, label) {
      const place = { ...scope, x, width }
      const before = label
        ? setParagraph([label], { ...place, main: false }, { tag, look, keep: 'with-next' })
        : []
      return [...before, ...setBlocks(blocks, place)]
    },
  }
}

function cellOfWords(node: TableCell, scope: Scope, align: AlignType): Content {
  const { tag, look } = scope
  const block = node.data?.id
  const runs = inlineRuns(node, scope, tag, look)
  const pieces = measured(runs, scope, block)
  const options = { tag, look, align: alignOf(align), block }
  return {
    need: needOf(pieces),
    runs,
    set(x, width, label) {
      const place = { ...scope, x, width }
      if (!label) return setWords(pieces, place, options)
      return setWords(measured([label, ...runs], scope, block), place, { ...options, align: 'start' })
    },
  }
}

function setWords(pieces: Pieces, scope: Scope, options: Parameters<typeof boxesOf>[2]): Flow[] {
  return pieces.pieces.length === 0 ? [] : boxesOf(pieces, scope, options)
}

function setBlocks(blocks: readonly BlockContent[], scope: Scope): Flow[] {
  return trimmed(
    flowsOf(scope, (inner) => {
      for (const block of blocks) flowBlock(block, inner)
    }),
  )
}

/** Blocks can be set at many widths; they ask for about twenty words a line. */
function blockNeed({ look, width }: Scope): ColumnNeed {
  return { least: Math.min(width, look.size * 7), most: Math.min(width, look.size * 24) }
}

function cellAttributes({ node, colSpan, rowSpan }: GridCell): TagAttributes {
  return {
    ...blockAttributes(node),
    ...(node.header ? { scope: scopes[node.scope ?? 'col'] } : {}),
    ...(node.headers && node.headers.length > 0 ? { headers: node.headers } : {}),
    ...(colSpan > 1 ? { colSpan } : {}),
    ...(rowSpan > 1 ? { rowSpan } : {}),
  }
}

function alignOf(align: AlignType): Align {
  return align === 'right' ? 'end' : align === 'center' ? 'center' : 'start'
}
