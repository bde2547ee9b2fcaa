import { dispatch, type InlineHandlers, type InlineNode, type InlineNodes, leafText } from '@lectern/core'
import type { Parent } from 'unist'
import { inlineFormula } from '../blocks/formula.js'
import { inlineLink } from '../blocks/link.js'
import { callNote } from '../blocks/note.js'
import { withPageMarks } from '../blocks/page-mark.js'
import { inlinePicture } from '../blocks/picture.js'
import { addTag, leafOf, type Tag, type TagAttributes, type TagType } from '../tags/tag.js'
import { type Look, type Scope, styleOf } from '../work.js'
import type { InlineObject, InlineRun } from './run.js'

/** Where an inline handler stands: what it appends to, and how text looks there. */
export interface InlineState {
  scope: Scope
  tag: Tag
  look: Look
  runs: InlineRun[]
  /** In the block's text; shared by all states of one block. */
  cursor: { offset: number }
}

/** The words of a block as runs, each tied to its place in the tree. */
export function inlineRuns(block: Parent, scope: Scope, tag: Tag, look: Look): InlineRun[] {
  const state: InlineState = { scope, tag, look, runs: [], cursor: { offset: 0 } }
  children(block, state)
  return withPageMarks(state.runs, block.data && 'id' in block.data ? block.data.id : undefined, scope, look)
}

const handlers = {
  text: (node, state) => write(state, node.value),
  emphasis: (node, state) => inside(node, state, 'Em', {}, emphasised(state)),
  strong: (node, state) => inside(node, state, 'Strong', {}, { bold: true }),
  delete: (node, state) => inside(node, state, 'Span', {}, { strike: true }),
  inlineCode(node, state) {
    const { theme } = state.scope.work
    write(enter(node, state, 'Code', {}, { role: 'code', ground: theme.color.panel }), node.value)
  },
  inlineMath: (node, state) => inlineFormula(node, state),
  break: (_, state) => write(state, '\n'),
  link: (node, state) => inlineLink(node, state),
  image: (node, state) => inlinePicture(node, state),
  footnoteReference: (node, state) => callNote(node, state),
  span: (node, state) => inside(node, state, 'Span', {}, {}),
  pronunciation: (node, state) => children(node, state),
  abbreviation: (node, state) => inside(node, state, 'Span', { expansion: node.title }, {}),
  ruby(node, state) {
    const ruby = enter(node, state, 'Ruby', {}, {})
    children(node, enter(node, ruby, 'RB', {}, {}))
    generate(nested(ruby, 'RP', {}, {}), ' (')
    generate(nested(ruby, 'RT', {}, {}), node.annotation)
    generate(nested(ruby, 'RP', {}, {}), ')')
  },
  keyboard(node, state) {
    inside(node, state, 'Code', {}, { role: 'code', ground: state.scope.work.theme.color.panel })
  },
  subscript: (node, state) => inside(node, state, 'Span', {}, shifted(state, -0.16)),
  superscript: (node, state) => inside(node, state, 'Span', {}, shifted(state, 0.34)),
  mark: (node, state) => inside(node, state, 'Span', {}, { ground: state.scope.work.theme.color.mark }),
  time: (node, state) => inside(node, state, 'Span', {}, {}),
  blank(node, state) {
    const { words, theme } = workOf(state)
    const inner = enter(node, state, 'Span', { alt: words(state.look.lang).messages.blank }, {})
    const width = (node.size ?? 12) * state.look.size * 0.62
    placeObject(inner, gapToFill(width, theme.color.text))
  },
  pageBreak(node, state) {
    const { words, theme } = workOf(state)
    const inner = enter(node, state, 'Span', {}, { color: theme.color.muted })
    anchor(inner, node.data?.id)
    generate(
      inner,
      `${endsInSpace(state) ? '' : ' '}[${words(state.look.lang).messages.originalPage(node.label)}] `,
    )
  },
  pause: () => undefined,
} satisfies InlineHandlers<InlineState, void>

const workOf = (state: InlineState): Scope['work'] => state.scope.work

/** Children of an inline parent, in order. */
export function children(parent: Parent, state: InlineState): void {
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
    ? { ...state, look: { ...state.look, ...look } }
    : enter(node, state, type, attributes, look)
  anchor(inner, node.data?.id)
  isolated(node, inner, () => children(node, inner))
}

/** A state inside a new element, in the node's language. */
export function enter(
  node: InlineNode,
  state: InlineState,
  type: TagType,
  attributes: TagAttributes,
  look: Partial<Look>,
): InlineState {
  const lang = node.data?.lang
  return nested(
    state,
    type,
    { ...attributes, ...(lang ? { lang } : {}) },
    { ...look, ...(lang ? { lang } : {}) },
  )
}

export function nested(
  state: InlineState,
  type: TagType,
  attributes: TagAttributes,
  look: Partial<Look>,
): InlineState {
  return { ...state, tag: addTag(state.tag, type, attributes), look: { ...state.look, ...look } }
}

/** A stated direction isolates its text from what stands around (UAX #9, 2.4). */
function isolated(node: InlineNode, state: InlineState, write: () => void): void {
  const dir = node.data?.dir
  if (dir) generate(state, dir === 'rtl' ? '\u2067' : '\u2066')
  write()
  if (dir) generate(state, '\u2069')
}

/** Words of the author. */
export function write(state: InlineState, text: string): void {
  const doubled = text.startsWith(' ') && endsInSpace(state)
  push(
    doubled ? { ...state, cursor: { offset: state.cursor.offset + 1 } } : state,
    doubled ? text.slice(1) : text,
    {},
  )
  state.cursor.offset += text.length
}

/** A pause or a page mark between two spaces leaves one. */
function endsInSpace({ runs }: InlineState): boolean {
  return runs.at(-1)?.text.endsWith(' ') ?? false
}

/** Words of our own: they have no place in the block's text. */
export function generate(state: InlineState, text: string, extra: Partial<InlineRun> = {}): void {
  push(state, text, { ...extra, generated: true })
}

export function placeObject(state: InlineState, object: InlineObject, extra: Partial<InlineRun> = {}): void {
  push(state, '', { ...extra, object })
}

function anchor(state: InlineState, id: string | undefined): void {
  if (id) generate(state, '', { anchor: id })
}

function push(state: InlineState, text: string, extra: Partial<InlineRun>): void {
  if (text === '' && !extra.object && !extra.anchor) return
  const { scope, look, tag, cursor } = state
  const leaf = text === '' && !extra.object ? { kind: 'leaf' as const, tag } : leafOf(tag)
  state.runs.push({ text, style: styleOf(scope.work, look), leaf, offset: cursor.offset, ...extra })
}

function emphasised({ scope }: InlineState): Partial<Look> {
  return scope.work.theme.type.italics ? { italic: true } : { bold: true }
}

/** Raised and lowered text keeps the smallest size that the theme allows. */
function shifted({ look, scope }: InlineState, rise: number): Partial<Look> {
  return {
    size: Math.max(scope.work.theme.type.minimum, look.size * 0.7),
    rise: look.rise + look.size * rise,
  }
}

export function gapToFill(width: number, color: string): InlineObject {
  return {
    width,
    ascent: 0,
    descent: 2,
    draw(canvas, leaf, x, baseline) {
      canvas.add({
        kind: 'rule',
        owner: leaf,
        x1: x,
        y1: baseline + 1.5,
        x2: x + width,
        y2: baseline + 1.5,
        width: 0.75,
        color,
      })
    },
  }
}
