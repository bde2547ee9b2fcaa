import type { Box } from '../flow/flow.js'
import { staysWithNext } from '../flow/keep.js'
import { codesOf, listed, unprintable } from '../fonts/characters.js'
import { isOfScripts } from '../fonts/findings.js'
import { rules } from '../rules.js'
import type { Place } from '../scope.js'
import type { Tag } from '../tags/tag.js'
import { continuation } from './continuation-line.js'
import { type Align, type LineBoxOptions, lineBox } from './line-box.js'
import { breakLines } from './lines.js'
import { type Pieces, piecesOf } from './pieces.js'
import type { InlineRun } from './run.js'

export interface ParagraphOptions extends Omit<LineBoxOptions, 'continuation'> {
  /** Element that the words hang on. */
  tag: Tag
  /** Lines stay with each other and with what follows (headings, captions above). */
  keep?: 'together' | 'with-next'
  /** Default: the theme's for running text, `start` for what stays together. */
  align?: Align
  /** Indentation of a line of a program, in columns, which its continuation lines repeat. */
  codeIndent?: number
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

export function boxesOf(pieces: Pieces, scope: Place, options: ParagraphOptions): Box[] {
  const { look, keep, codeIndent } = options
  const align = options.align ?? alignOf(scope, options)
  const mark = codeIndent === undefined ? undefined : continuation(look, codeIndent, scope)
  const lines = breakLines(pieces, scope.width - (mark?.width ?? 0), scope.width, {
    justify: align === 'justify',
  })
  const plain = { ...options, align }
  const goingOn = mark ? { ...plain, continuation: mark } : plain
  return lines.map((line, index) => {
    const box = lineBox(line, scope, index > 0 ? goingOn : plain, lines[index - 1])
    box.keep =
      keep === 'with-next' ||
      (keep === 'together' && index < lines.length - 1) ||
      staysWithNext(index, lines.length)
    return box
  })
}

/** Only running text is justified: a heading, a caption or a program is not. */
function alignOf({ given }: Place, { keep, look }: ParagraphOptions): Align {
  return keep === undefined && look.role === 'text' ? given.theme.type.align : 'start'
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
  // The error `script-missing` already tells of the article's own script.
  for (const one of characters)
    if (!isUnprintable(one) && !isOfScripts(one, given.undrawn)) findings.missing.note(one, block)
}

const isUnprintable = (character: string): boolean => unprintable.test(character)
