import type { AnyNode } from '@lectern/core/reading'
import type { Element } from 'hast'
import type { Handle, State } from 'hast-util-to-mdast'

/** What a handler of ours answers; the library's types know mdast's nodes only, and its `State` is untyped for others. */
export type Result = AnyNode | AnyNode[] | undefined
type MdastResult = Exclude<ReturnType<Handle>, void>

/** The one place where our nodes meet the library's types: it copies what handlers give without looking at it. */
export function handle(make: (state: State, element: Element) => Result): Handle {
  return (state, element) => make(state, element) as MdastResult
}

/** The converted children. */
export function all(state: State, element: Element): AnyNode[] {
  return state.all(element)
}

/**
 * A new node, with the element's place. It is written into the node: a literal that begins with a spread and adds an entry (`{ ...node, position }`)
 * gives each result a hidden class of its own (V8 of Node.js 20), which takes more memory than the node, and makes every later look at it slow.
 */
export function made(element: Element, node: AnyNode & Record<string, unknown>): AnyNode {
  if (element.position) node.position = element.position
  return node
}

export function text(element: Element, name: string): string | undefined {
  const value = element.properties[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** The identifier of a note and its calls. */
export function identifierOf(element: Element): { identifier: string; label: string } {
  const label = text(element, 'dataNote') ?? ''
  return { identifier: label.toLowerCase(), label }
}

export function number(element: Element, name: string): number | undefined {
  const value = Number(element.properties[name])
  return element.properties[name] !== undefined && Number.isFinite(value) && value > 0 ? value : undefined
}
