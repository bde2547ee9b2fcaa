import { textOf } from '@lectern/core'
import type { Text } from 'mdast'
import type { AttributeList } from '../../syntax/attribute-list.js'
import { type AnyNode, type AnyParent, copyWith, is, joinTexts, textNode } from '../../tree.js'

/** Words in brackets that CommonMark reads as words, and what stands around them. */
export interface Bracketed {
  inside: AnyNode[]
  /** The character before the opening bracket. */
  before: string
  /** The attribute list that follows at once. */
  attributes?: AttributeList
  /** The words of a second pair of brackets that follows at once. */
  label?: string
}

/** What it becomes, and how much of what follows is taken with it; undefined where it stays words. */
export type Read = (
  bracketed: Bracketed,
) => { nodes: AnyNode[]; takes?: 'before' | 'attributes' | 'label' } | undefined

type Token = { text: string; from: Text } | { node: AnyNode }

/** Deeper brackets are words. */
const deepest = 50

interface Frame {
  before: string
  opening?: Text
  nodes: AnyNode[]
  /** The last character, where words are last. Asked of the words themselves, it would cost their whole length each time. */
  end: string
}

/** Reads brackets among the children of one parent, the inner ones first. */
export function readBrackets(parent: AnyParent, source: string, read: Read): void {
  const tokens = parent.children.flatMap((child) => tokensOf(child, source))
  const frames: Frame[] = [{ before: '', nodes: [], end: '' }]
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token
    if ('node' in token) push(top(frames), token.node)
    else if (token.text === '[' && frames.length < deepest) open(frames, token.from)
    else if (token.text === ']' && frames.length > 1) at = close(frames, tokens, at, read)
    else addText(top(frames), token.text, token.from)
  }
  while (frames.length > 1) giveBack(frames, '')
  parent.children = joinTexts(top(frames).nodes)
}

const top = (frames: readonly Frame[]) => frames.at(-1) as Frame

/** The brackets and other parts of a node; a bracket that is escaped in the source is none. */
function tokensOf(node: AnyNode, source: string): Token[] {
  if (!is<Text>(node, 'text')) return [{ node }]
  const { start, end } = node.position ?? {}
  const written = source.slice(start?.offset ?? 0, end?.offset ?? 0)
  if (/\\[[\]^]/.test(written)) return [{ text: node.value, from: node }]
  return node.value
    .split(/([[\]])/)
    .filter(Boolean)
    .map((text) => ({ text, from: node }))
}

function open(frames: Frame[], opening: Text): void {
  frames.push({ before: top(frames).end, opening, nodes: [], end: '' })
}

/** @returns the index of the last token that was used */
function close(frames: Frame[], tokens: readonly Token[], at: number, read: Read): number {
  const { before, nodes } = top(frames)
  const next = tokens[at + 1]
  const list = next && 'node' in next && is<AttributeList>(next.node, 'attributeList') ? next.node : undefined
  const second = labelAt(tokens, at + 1)
  const result = read({
    inside: nodes,
    before,
    ...(list ? { attributes: list } : {}),
    ...(second ? { label: second.label } : {}),
  })
  if (!result) {
    giveBack(frames, ']')
    return at
  }
  frames.pop()
  if (result.takes === 'before') dropLast(top(frames).nodes)
  push(top(frames), ...result.nodes)
  if (result.takes === 'attributes') return at + 1
  return result.takes === 'label' && second ? second.end : at
}

/** `[words]`, or `[]`: the words and code up to the next bracket. */
function labelAt(tokens: readonly Token[], at: number): { label: string; end: number } | undefined {
  if (textAt(tokens, at) !== '[') return undefined
  let label = ''
  for (let end = at + 1; end < tokens.length; end++) {
    const token = tokens[end] as Token
    const text = 'text' in token ? token.text : textOf(token.node)
    if (text === ']') return { label, end }
    if (text === '[' || label.length > longestLabel) return undefined
    label += text
  }
  return undefined
}

/** Characters of a label, as CommonMark has it (4.7). */
const longestLabel = 999

function textAt(tokens: readonly Token[], at: number): string | undefined {
  const token = tokens[at]
  return token && 'text' in token ? token.text : undefined
}

function giveBack(frames: Frame[], end: string): void {
  const { opening, nodes } = frames.pop() as Frame
  const outer = top(frames)
  addText(outer, '[', opening)
  for (const node of nodes) {
    if (is<Text>(node, 'text')) addText(outer, node.value, node)
    else push(outer, node)
  }
  addText(outer, end, opening)
}

function push(frame: Frame, ...nodes: readonly AnyNode[]): void {
  frame.nodes.push(...nodes)
  const last = nodes.at(-1)
  if (last) frame.end = is<Text>(last, 'text') ? last.value.slice(-1) : ''
}

function addText(frame: Frame, value: string, from: Text | undefined): void {
  const { nodes } = frame
  const last = nodes.at(-1)
  if (value) frame.end = value.slice(-1)
  if (is<Text>(last, 'text')) nodes[nodes.length - 1] = copyWith(last, { value: last.value + value })
  else if (value) nodes.push(textNode(value, from))
}

function dropLast(nodes: AnyNode[]): void {
  const last = nodes.at(-1)
  if (is<Text>(last, 'text')) nodes[nodes.length - 1] = copyWith(last, { value: last.value.slice(0, -1) })
}
