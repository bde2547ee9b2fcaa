import type { Script } from './script.js'

/**
 * The script as JSON, an item a line, so that a change of one sentence is a change of one line. Its schema is
 * `@lectern/narration/script.schema.json`.
 */
export function scriptJson({ items, unspoken, ...head }: Script): string {
  const top = Object.entries(head).map(([name, value]) => `${JSON.stringify(name)}: ${JSON.stringify(value)}`)
  const fields = [...top, `"items": ${list(items)}`, `"unspoken": ${list(unspoken)}`]
  return `{\n  ${fields.join(',\n  ')}\n}\n`
}

function list(values: readonly unknown[]): string {
  if (values.length === 0) return '[]'
  return `[\n${values.map((value) => `    ${JSON.stringify(value)}`).join(',\n')}\n  ]`
}
