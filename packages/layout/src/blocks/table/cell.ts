import { type CellScope, cellBlocks } from '@lectern/core'
import type { AlignType } from 'mdast'
import type { Flow } from '../../flow/flow.js'
import { inlineRuns } from '../../inline/index.js'
import { addTag, type Tag, type TagAttributes } from '../../tags/tag.js'
import type { Align } from '../../text/line-box.js'
import { boxesOf, measured, setParagraph } from '../../text/paragraph.js'
import type { Pieces } from '../../text/pieces.js'
import type { InlineRun } from '../../text/run.js'
import { roomOfItsOwn, type Scope } from '../../work.js'
import { blockAttributes, flowBlock, flowsOf } from '../children.js'
import { trimmed } from '../panel.js'
import type { GridCell } from './grid.js'
import { type ColumnNeed, needOf } from './widths.js'

/** A cell that was measured and can be set at any width. */
export interface MeasuredCell extends GridCell {
  tag: Tag
  need: ColumnNeed
  /** Its words, where it holds words only. */
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

export function measureCell(cell: GridCell, row: Tag, scope: Scope, align: AlignType): MeasuredCell {
  const { node } = cell
  const tag = addTag(row, node.header ? 'TH' : 'TD', cellAttributes(cell))
  const inner: Scope = {
    ...roomOfItsOwn(scope),
    tag,
    dir: node.data?.dir ?? scope.dir,
    look: {
      ...scope.look,
      bold: scope.look.bold || node.header === true,
      ...(node.data?.lang ? { lang: node.data.lang } : {}),
    },
  }
  const blocks = cellBlocks(node)
  if (blocks)
    return {
      ...cell,
      tag,
      need: blockNeed(inner),
      set: (x, width, label) => [
        ...(label
          ? setParagraph(
              [label],
              { ...inner, x, width, main: false },
              { tag, look: inner.look, keep: 'with-next' },
            )
          : []),
        ...setBlocks(blocks, inner, x, width),
      ],
    }
  const block = node.data?.id
  const runs = inlineRuns(node, inner, tag, inner.look)
  const pieces = measured(runs, inner, block)
  const options = { tag, look: inner.look, align: alignOf(align), ...(block ? { block } : {}) }
  return {
    ...cell,
    tag,
    need: needOf(pieces),
    runs,
    set: (x, width, label) =>
      label
        ? setWords(
            measured([label, ...runs], inner, block),
            { ...inner, x, width },
            { ...options, align: 'start' },
          )
        : setWords(pieces, { ...inner, x, width }, options),
  }
}

function setWords(pieces: Pieces, scope: Scope, options: Parameters<typeof boxesOf>[2]): Flow[] {
  return pieces.pieces.length === 0 ? [] : boxesOf(pieces, scope, options)
}

function setBlocks(
  blocks: Parameters<typeof flowBlock>[0][],
  scope: Scope,
  x: number,
  width: number,
): Flow[] {
  return trimmed(
    flowsOf({ ...scope, x, width }, (inner) => {
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
