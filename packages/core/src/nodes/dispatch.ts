import type { Node } from 'unist'

/**
 * Calls the handler of the node's type. Throws on a type outside the table: a prepared article holds known nodes
 * only, so that is a broken invariant, not an author's mistake.
 */
export function dispatch<State, Result>(
  handlers: Readonly<Record<string, (node: never, state: State) => Result>>,
  node: Node,
  state: State,
): Result {
  const handler = handlers[node.type]
  if (!handler) throw new Error(`No handler for node type "${node.type}"`)
  return handler(node as never, state)
}
