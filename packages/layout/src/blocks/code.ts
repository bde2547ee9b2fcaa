import { type Token, tokenLines } from '@lectern/hast/code'
import type { Code } from 'mdast'
import { asArtifact } from '../flow/as-artifact.js'
import { layoutArtifact } from '../flow/canvas.js'
import { append, type Box, gap } from '../flow/flow.js'
import { withPageMarks } from '../inline/page-mark.js'
import { closeLeading, isLarge, type Look, smallSize } from '../look.js'
import { rules } from '../rules.js'
import type { Place, Scope, Target } from '../scope.js'
import { styleOf } from '../styled.js'
import { addTag, createTag, leafOf } from '../tags/tag.js'
import { ownRun } from '../text/own-words.js'
import type { InlineRun } from '../text/run.js'
import { boxesOf, measured, setParagraph } from '../text/set-paragraph.js'
import { blockAttributes } from './children.js'
import { keepsOf } from './code-breaks.js'
import { continuationNotice } from './continuation-notice.js'
import { groundOrFrame, onPanel } from './panel.js'
import { keepLeadIn } from './paragraph.js'

/** Each line is a paragraph of its own, so that a reader hears where lines end. Spaces are kept, long lines wrap. */
export function code(node: Code, scope: Scope): void {
  keepLeadIn(scope)
  const { given } = scope
  const { theme } = given
  const group = addTag(scope.tag, 'Div', blockAttributes(node))
  const look = codeLook(scope)
  const flows = onPanel(
    { ...scope, tag: group, dir: 'ltr' },
    groundOrFrame(theme),
    theme.type.size,
    (inner) => {
      const lines = tokenLines(given.highlight(node.value, node.lang) ?? [{ text: node.value }])
      const gutter = given.print.lineNumbers ? gutterWidth(lines.length, look, scope) : 0
      const repeat = continuationNotice(undefined, { ...inner, dir: scope.dir })
      const keeps = keepsOf(lines)
      let [offset, longer] = [0, 0]
      lines.forEach((tokens, index) => {
        const place = { ...inner, x: inner.x + gutter, width: inner.width - gutter }
        const boxes = codeLine(node, tokens, offset, place, look)
        offset += textOf(tokens).length + 1
        if (boxes.length > 1) longer++
        const numbered = gutter > 0 ? withNumber(boxes, index + 1, gutter, look, inner) : boxes
        append(
          inner.out,
          // A program that begins on top of a page is not continued there.
          kept(numbered, keeps[index] ?? false).map((box, at) => (index + at > 0 ? { ...box, repeat } : box)),
        )
      })
      if (longer > 0) reportWide(node, longer, scope)
    },
  )
  append(scope.out, gap(theme.type.size), flows, gap(theme.type.size))
}

const textOf = (tokens: readonly Token[]): string => tokens.map(({ text }) => text).join('')

/** @param offset of the line in the program */
function codeLine(
  node: Code,
  tokens: readonly Token[],
  offset: number,
  scope: Place & Target,
  look: Look,
): Box[] {
  const { color } = scope.given.theme
  const tag = addTag(addTag(scope.tag, 'P'), 'Code')
  const leaf = leafOf(tag)
  let at = offset
  const runs = tokens.map(({ text, kind }, index): InlineRun => {
    const style = styleOf(scope.given, kind ? { ...look, color: color.code[kind] } : look)
    const run = { text: spaced(text, index === 0), style, leaf, offset: at }
    at += text.length
    return run
  })
  if (runs.length === 0) runs.push({ text: ' ', style: styleOf(scope.given, look), leaf, offset })
  const block = node.data?.id
  const marked = block ? withPageMarks(runs, block, scope, look) : runs
  const pieces = measured(marked, scope, block)
  const codeIndent = textOf(tokens).replaceAll('\t', tab).search(/\S|$/)
  return boxesOf(pieces, scope, { tag, look, keep: 'together', codeIndent, block })
}

/** What is copied out of the pages has a line more for each that goes on. */
function reportWide(node: Code, lines: number, { findings }: Pick<Place, 'findings'>): void {
  const what = lines > 1 ? `${lines} lines of this code go` : 'A line of this code goes'
  findings.report(rules['code-wide'], `${what} on in a new line, because the page is too narrow`, {
    place: node,
    block: node.data?.id,
    hint: 'Write shorter lines, or make code smaller with --code-columns.',
  })
}

/** Code is as large as small text; smaller where a number of columns must fit the line, but never in large print. */
function codeLook({ given, look, width }: Place): Look {
  const { theme, print } = given
  const plain = { ...look, role: 'code' as const, size: smallSize(theme), leading: closeLeading(theme) }
  if (print.codeColumns === undefined || isLarge(theme)) return plain
  // On its ground a program is narrower by both insets.
  const room = width - 2 * theme.type.size - (print.lineNumbers ? plain.size * 3 : 0)
  const column = styleOf(given, plain).chain.shaped('0', false).width / 1000
  return { ...plain, size: Math.min(plain.size, Math.max(leastCode, room / (print.codeColumns * column))) }
}

/** Points; nobody reads a program in smaller letters. */
const leastCode = 6.5

/** The last box of a line stays with the next line. */
function kept(boxes: readonly Box[], keep: boolean): readonly Box[] {
  const last = boxes.at(-1)
  return last && keep ? [...boxes.slice(0, -1), { ...last, keep }] : boxes
}

const tab = '    '

/** Spaces that open a line are part of the program: it never ends after them. */
function spaced(text: string, opens: boolean): string {
  const spaces = text.replaceAll('\t', tab)
  return opens ? spaces.replace(/^ +/, (indent) => '\u00a0'.repeat(indent.length)) : spaces
}

function gutterWidth(lines: number, look: Look, { given }: Place): number {
  const digits = styleOf(given, look).chain.shaped(String(lines), false).width
  return (digits * look.size) / 1000 + look.size
}

/** The number of a line is for the eye: who copies the program does not want it. */
function withNumber(boxes: readonly Box[], number: number, gutter: number, look: Look, scope: Scope): Box[] {
  const [first, ...rest] = boxes
  if (!first) return []
  const tag = createTag('Span')
  const muted = { ...look, color: scope.given.theme.color.muted }
  const run = ownRun(String(number), muted, scope, leafOf(tag))
  const place = { ...scope, width: gutter - look.size * 0.6, main: false }
  const [label] = setParagraph([run], place, { tag, look: muted, align: 'end' })
  return [
    {
      ...first,
      draw(canvas, left, top) {
        label?.draw(asArtifact(canvas, layoutArtifact), left, top)
        first.draw(canvas, left, top)
      },
    },
    ...rest,
  ]
}
