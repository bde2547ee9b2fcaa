import type { Node, Position } from 'unist'

/** A tree as text for human eyes: a node a line, its place, then its fields. */
export function printTree(node: Node): unknown {
  const { type, position, children, data, ...fields } = node as Node & { children?: Node[]; data?: object }
  const kept = Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  )
  return {
    type,
    at: position ? place(position) : 'nowhere',
    ...kept,
    ...(data && Object.keys(data).length > 0 ? { data } : {}),
    ...(children ? { children: children.map(printTree) } : {}),
  }
}

function place({ start, end }: Position): string {
  return `${start.line}:${start.column}-${end.line}:${end.column}`
}

/** JSON with short values on one line. */
export function toJson(value: unknown, indent = ''): string {
  const flat = JSON.stringify(value)
  if (flat.length + indent.length <= 110 || typeof value !== 'object' || value === null) return flat
  const inner = `${indent}  `
  if (Array.isArray(value))
    return `[\n${value.map((item) => inner + toJson(item, inner)).join(',\n')}\n${indent}]`
  const entries = Object.entries(value).map(
    ([key, item]) => `${inner}${JSON.stringify(key)}: ${toJson(item, inner)}`,
  )
  return `{\n${entries.join(',\n')}\n${indent}}`
}
