import type { InlineNode } from '@lectern/core'
import type { Parent } from 'unist'
import type { Look } from '../look.js'
import type { Scope } from '../scope.js'
import { styleOf } from '../styled.js'
import { addTag, createLeaf, leafOf, type Tag, type TagAttributes, type TagType } from '../tags/tag.js'
import type { InlineObject, InlineRun } from '../text/run.js'

/** Where an inline handler stands: what it appends to, and how text looks there. */
export interface InlineState {
  scope: Scope
  tag: Tag
  look: Look
  runs: InlineRun[]
  /** In the block's text; shared by all states of one block. Its last run that stands for a picture, counted from 1. */
  cursor: { offset: number; picture?: number }
  /** Hands what is inside a node to the handlers. */
  children(parent: Parent, state: InlineState): void
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
  return lang
    ? nested(state, type, { ...attributes, lang }, { ...look, lang })
    : nested(state, type, attributes, look)
}

export function nested(
  state: InlineState,
  type: TagType,
  attributes: TagAttributes,
  look: Partial<Look>,
): InlineState {
  return { ...state, tag: addTag(state.tag, type, attributes), look: changed(state.look, look) }
}

/** The same where nothing changes: words of one look share their style. */
export function changed(look: Look, change: Partial<Look>): Look {
  // `Object.assign` keeps one hidden class for all looks; two spreads may give each its own.
  return Object.keys(change).length === 0 ? look : Object.assign({}, look, change)
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
export function endsInSpace({ runs }: InlineState): boolean {
  return runs.at(-1)?.text.endsWith(' ') ?? false
}

/** Words of our own: they have no place in the block's text. */
export function generate(state: InlineState, text: string, extra: Partial<InlineRun> = {}): void {
  push(state, text, { generated: true, ...extra })
}

export function placeObject(state: InlineState, object: InlineObject, extra: Partial<InlineRun> = {}): void {
  push(state, '', { object, ...extra })
}

/** A place that links may lead to. */
export function anchor(state: InlineState, id: string | undefined): void {
  if (id) generate(state, '', { anchor: id })
}

function push(state: InlineState, text: string, extra: Partial<InlineRun>): void {
  if (text === '' && !extra.object && !extra.anchor) return
  const { scope, look, tag, cursor } = state
  const leaf = text === '' && !extra.object ? createLeaf(tag) : leafOf(tag)
  state.runs.push({ text, style: styleOf(scope.given, look), leaf, offset: cursor.offset, ...extra })
}
