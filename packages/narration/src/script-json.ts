import type { Script } from './script.js'

/**
 * The script as JSON, an item a line, so that a change of one sentence is a change of one line. Its schema is
 * `@lectern/narration/script.schema.json`.
 */
export function scriptJson(script: Script): string {
  return [...scriptJsonPieces(script)].join('')
}

/** The same piece by piece. */
export function* scriptJsonPieces({ items, unspoken, ...head }: Script): Generator<string> {
  yield '{\n  '
  for (const [name, value] of Object.entries(head)) {
    yield `${JSON.stringify(name)}: ${JSON.stringify(value)},\n  `
  }
  yield '"items": '
  yield* list(items)
  yield ',\n  "unspoken": '
  yield* list(unspoken)
  yield '\n}\n'
}

function* list(values: readonly unknown[]): Generator<string> {
  if (values.length === 0) return yield '[]'
  for (const [index, value] of values.entries())
    yield `${index === 0 ? '[' : ','}\n    ${JSON.stringify(value)}`
  yield '\n  ]'
}
