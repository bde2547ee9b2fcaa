import type { Reading, VFile } from '@lectern/core'
import type { Node } from 'unist'

/** What was read, as text for human eyes: metadata, a node a line, findings. */
export function printed({ tree, front }: Reading, file: VFile): string {
  const meta = Object.entries(front?.values ?? {}).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  const findings = file.messages.map(
    ({ line, ruleId, reason, fatal }) =>
      `paragraph ${line}, ${fatal ? 'error' : fatal === false ? 'warning' : 'info'} ${ruleId}: ${reason}`,
  )
  return `${[...meta, ...lines(tree, ''), ...findings].join('\n')}\n`
}

function* lines(node: Node, indent: string): Generator<string> {
  const {
    type,
    position,
    children = [],
    value,
    ...fields
  } = node as Node & { children?: Node[]; value?: unknown }
  const shown = Object.entries(fields).filter(
    ([, one]) => one !== null && one !== undefined && String(one) !== 'false',
  )
  const said = [
    type,
    ...(value === undefined ? [] : [JSON.stringify(value)]),
    ...shown.map(([key, one]) => `${key}=${JSON.stringify(one)}`),
  ]
  yield `${indent}${said.join(' ')}${indent.length === 2 ? ` (paragraph ${position?.start.line})` : ''}`
  for (const child of children) yield* lines(child, `${indent}  `)
}
