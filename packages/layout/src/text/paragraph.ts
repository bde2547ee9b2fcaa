import type { Box } from '../flow/flow.js'
import { codesOf, listed, unprintable } from '../fonts/characters.js'
import { isOfScripts } from '../fonts/findings.js'
import { rules } from '../rules.js'
import type { Place } from '../scope.js'
import type { Tag } from '../tags/tag.js'
import { type Continued, continuation } from './continued.js'
import { type Align, type LineBoxOptions, lineBox } from './line-box.js'
import { breakLines, type Line } from './lines.js'
import { type Pieces, piecesOf } from './pieces.js'
import type { InlineRun } from './run.js'

export interface ParagraphOptions extends Omit<LineBoxOptions, 'continuation' | 'goesOn'> {
  /** Element that the words hang on. */
  tag: Tag
  /** Lines stay with each other and with what follows (headings, captions above). */
  keep?: 'together' | 'with-next'
  /** Default: the theme's for running text, `start` for what stays together. */
  align?: Align
  /** It is a line of a program, which goes on as far in as it began. */
  continued?: Continued
}

/** Lines of runs, as boxes. */
export function setParagraph(runs: readonly InlineRun[], scope: Place, options: ParagraphOptions): Box[] {
  const pieces = measured(runs, scope, options.block)
  return boxesOf(pieces, scope, options)
}

/** Pieces of a paragraph; characters without a font are reported, once a block each. */
export function measured(runs: readonly InlineRun[], scope: Place, block: string | undefined): Pieces {
  const pieces = piecesOf(runs, scope.dir)
  if (pieces.missing.length > 0) {
    const characters = new Set(pieces.missing.map(({ character }) => character))
    reportMissing([...characters], scope, block)
  }
  return pieces
}

function boxesOfLines(lines: readonly Line[], scope: Place, options: ParagraphOptions): Box[] {
  return lines.map((line, index) => {
    const box = lineBox(line, scope, options, lines[index - 1])
    box.keep = staysWithNext(lines, index, options.keep)
    return box
  })
}

export function boxesOf(pieces: Pieces, scope: Place, options: ParagraphOptions): Box[] {
  const align = options.align ?? alignOf(scope, options)
  const mark = options.continued ? continuation(options.look, options.continued, scope) : undefined
  const reserve = mark && !fitsOneLine(pieces, scope.width) ? mark.reserve : 0
  const width = scope.width - (mark?.width ?? 0) - reserve
  const lines = breakLines(pieces, width, scope.width - reserve, { justify: align === 'justify' })
  const last = lines.length - 1
  const plain = options.align ? options : { align, ...options }
  if (!mark) return boxesOfLines(lines, scope, plain)
  return lines.map((line, index) => {
    const own = { ...plain, continuation: mark, goesOn: { from: index > 0, on: index < last } }
    const box = lineBox(line, scope, own, lines[index - 1])
    box.keep = staysWithNext(lines, index, options.keep)
    return box
  })
}

/** Only running text is justified: a heading, a caption or a program is not. */
function alignOf({ given }: Place, { keep, look }: ParagraphOptions): Align {
  return keep === undefined && look.role === 'text' ? given.theme.type.align : 'start'
}

const fitsOneLine = ({ pieces }: Pieces, width: number): boolean =>
  pieces.reduce((sum, piece) => sum + piece.width, 0) - (pieces.at(-1)?.trail ?? 0) <= width + 0.01

/** At least two lines stay together at the top and the bottom of a page (no widows, no orphans). */
function staysWithNext(lines: readonly Line[], index: number, keep: ParagraphOptions['keep']): boolean {
  const last = lines.length - 1
  if (keep === 'with-next') return true
  if (index === last) return false
  return keep === 'together' || index === 0 || index === last - 1
}

/** Control characters are told once a block; what has no font, when all is set. */
function reportMissing(
  characters: readonly string[],
  { given, findings }: Place,
  block: string | undefined,
): void {
  const controls = characters.filter((one) => isUnprintable(one) && findings.isFirst(`${block} ${one}`))
  if (controls.length > 0) {
    const node = block ? given.article.blocks.get(block)?.node : undefined
    findings.report(
      rules['character-unprintable'],
      `Control characters cannot be printed: ${listed(controls, codesOf)}`,
      {
        place: node,
        block,
        hint: 'Remove them from the text. They often come from text copied from a PDF or Word file.',
      },
    )
  }
  // Of the article's own script without a font, one error tells.
  for (const one of characters)
    if (!isUnprintable(one) && !isOfScripts(one, given.undrawn)) findings.missing.note(one, block)
}

const isUnprintable = (character: string): boolean => unprintable.test(character)
