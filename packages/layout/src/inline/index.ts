import {
  addedLongForm,
  dispatch,
  type Field,
  type InlineHandlers,
  type InlineNode,
  type InlineNodes,
  leafText,
  type Subscript,
  type Superscript,
  textOf,
  tooltipOf,
} from '@lectern/core'
import type { Emphasis } from 'mdast'
import type { Parent } from 'unist'
import type { Box } from '../flow/flow.js'
import { isLarge, type Look } from '../look.js'
import type { Scope } from '../scope.js'
import type { Tag, TagAttributes, TagType } from '../tags/tag.js'
import { hasLetters, setsInSquares } from '../text/east-asian.js'
import type { InlineRun } from '../text/run.js'
import { type ParagraphOptions, setParagraph } from '../text/set-paragraph.js'
import { gapToFill } from './blank.js'
import { callNote } from './footnote-reference.js'
import { inlineFormula } from './formula.js'
import { inlineLink } from './link.js'
import { withPageMarks } from './page-mark.js'
import { inlinePicture } from './picture.js'
import { inlineRuby } from './ruby.js'
import { writeWords } from './small-capitals.js'
import {
  anchor,
  changed,
  endsInSpace,
  enter,
  generate,
  type InlineState,
  nested,
  placeObject,
  write,
} from './state.js'

/** Lines of a block of words, as boxes. */
export function paragraph(node: Parent, scope: Scope, options: ParagraphOptions): Box[] {
  return setParagraph(inlineRuns(node, scope, options.tag, options.look), scope, {
    block: idOf(node),
    ...options,
  })
}

const idOf = ({ data }: Parent): string | undefined => (data && 'id' in data ? data.id : undefined)

/** The words of a block as runs, each tied to its place in the tree. */
export function inlineRuns(block: Parent, scope: Scope, tag: Tag, look: Look): InlineRun[] {
  const state: InlineState = { scope, tag, look, runs: [], cursor: { offset: 0 }, children }
  children(block, state)
  return withPageMarks(state.runs, idOf(block), scope, look)
}

/** One handler an inline node. What takes more than a line or two has a file of its own. */
const handlers = {
  text: (node, state) => writeWords(state, node.value),
  emphasis: (node, state) => inside(node, state, 'Em', {}, emphasised(node, state)),
  strong: (node, state) => inside(node, state, 'Strong', {}, { bold: true }),
  delete: (node, state) => inside(node, state, 'Span', { decoration: 'LineThrough' }, { strike: true }),
  insert: (node, state) => inside(node, state, 'Span', { decoration: 'Underline' }, { underline: true }),
  inlineCode(node, state) {
    const { theme } = state.scope.given
    write(enter(node, state, 'Code', {}, { role: 'code', ground: theme.color.panel }), node.value)
  },
  inlineMath: (node, state) => inlineFormula(node, state),
  break: (_, state) => write(state, '\n'),
  link: (node, state) => inlineLink(node, state),
  image: (node, state) => inlinePicture(node, state),
  footnoteReference: (node, state) => callNote(node, state),
  span: (node, state) => inside(node, state, 'Span', {}, node.smallCapitals ? { smallCapitals: true } : {}),
  pronunciation: (node, state) => children(node, state),
  abbreviation(node, state) {
    const form = state.scope.given.longForms.get(node) ?? 'none'
    // Where the words stand beside it, a screen reader would read them twice.
    inside(node, state, 'Span', form === 'none' ? { expansion: node.title } : {}, {})
    if (form === 'missing')
      generate(nested(state, 'Span', { pageClass: 'expansion' }, {}), addedLongForm(node))
  },
  ruby: (node, state) => inlineRuby(node, state),
  keyboard(node, state) {
    inside(node, state, 'Code', {}, { role: 'code', ground: state.scope.given.theme.color.panel })
  },
  subscript: (node, state) => shifted(node, state, -0.16),
  superscript: (node, state) => shifted(node, state, 0.34),
  mark(node, state) {
    const ground = state.scope.given.theme.color.mark
    inside(node, state, 'Span', { ground }, { ground })
  },
  time: (node, state) => inside(node, state, 'Span', {}, {}),
  blank(node, state) {
    const { words, theme } = state.scope.given
    const field = state.scope.given.fields.get(node)
    const alt = words(state.look.lang).messages.blank
    const inner = enter(node, state, 'Form', formAttributes(alt, field), {})
    const { size } = state.look
    const width = (node.size ?? 12) * size * 0.62
    placeObject(inner, gapToFill(width, theme.color.text, field && { field, size }))
  },
  pageBreak(node, state) {
    const { words, theme } = state.scope.given
    const inner = enter(node, state, 'Span', {}, { color: theme.color.muted })
    anchor(inner, node.data?.id)
    generate(
      inner,
      `${endsInSpace(state) ? '' : ' '}[${words(state.look.lang).messages.pageInText(node.label)}] `,
    )
  },
  pause: () => undefined,
} satisfies InlineHandlers<InlineState, void>

/** On paper it is a field by its attributes (ISO 32000-1, 14.8.5.6), on screens by its annotation. */
function formAttributes(alt: string, field: Field | undefined): TagAttributes {
  return field ? { alt: tooltipOf(field) || alt } : { alt, field: { role: 'text', name: alt } }
}

/** Children of an inline parent, in order. */
function children(parent: Parent, state: InlineState): void {
  for (const child of parent.children as InlineNode[]) {
    if (child.type in handlers) dispatch(handlers, child, state)
    else write(state, leafText(child) ?? '')
  }
}

function inside(
  node: InlineNodes[keyof InlineNodes] & Parent,
  state: InlineState,
  type: TagType,
  attributes: TagAttributes,
  look: Partial<Look>,
): void {
  const said = Object.keys(attributes).length > 0
  const plain = type === 'Span' && !said && node.data?.lang === undefined
  const inner = plain
    ? { ...state, look: changed(state.look, look) }
    : enter(node, state, type, attributes, look)
  anchor(inner, node.data?.id)
  isolated(node, inner, () => children(node, inner))
}

/** A stated direction isolates its text from what stands around (UAX #9, 2.4). */
function isolated(node: InlineNode, state: InlineState, write: () => void): void {
  const dir = node.data?.dir
  if (dir) generate(state, dir === 'rtl' ? '\u2067' : '\u2066')
  write()
  if (dir) generate(state, '\u2069')
}

/** Slanted letters; fonts of Japanese and Chinese have none, and set dots instead: over the letters, in Chinese under them. */
function emphasised(node: Emphasis, { scope, look }: InlineState): Partial<Look> {
  if (!scope.given.theme.type.italics) return { bold: true }
  const lang = node.data?.lang ?? look.lang
  if (!setsInSquares(lang) || !hasLetters(textOf(node))) return { italic: true }
  return { italic: true, dots: /^ja\b/.test(lang) ? 'over' : 'under' }
}

/** Raised and lowered text is smaller, so that it is told from the line; only large print keeps its least size. */
function shifted(node: Subscript | Superscript, state: InlineState, rise: number): void {
  const { look, scope } = state
  const { minimum } = scope.given.theme.type
  const size = Math.max(isLarge(scope.given.theme) ? minimum : 0, look.size * 0.72)
  const shift = look.size * rise
  const attributes = { baselineShift: shift, lineHeight: size * look.leading }
  inside(node, state, 'Span', attributes, { size, rise: look.rise + shift })
}
