import { type Finding, prepare, VFile } from '@lectern/core'
import { type NarrateOptions, narrate, type Script } from '@lectern/narration'
import type { PhrasingContent, Root, RootContent } from 'mdast'

export const text = (value: string): PhrasingContent => ({ type: 'text', value })
export const p = (...children: (PhrasingContent | string)[]): RootContent & { type: 'paragraph' } => ({
  type: 'paragraph',
  children: children.map((child) => (typeof child === 'string' ? text(child) : child)),
})
export const cells = (...rows: string[][]): RootContent => ({
  type: 'table',
  children: rows.map((row) => ({
    type: 'tableRow',
    children: row.map((cell) => ({ type: 'tableCell', children: cell ? [text(cell)] : [] })),
  })),
})

/** An article with these blocks under a title. */
export function article(blocks: readonly RootContent[], front: Record<string, unknown> = {}) {
  const tree: Root = { type: 'root', children: structuredClone([...blocks]) }
  const values = { title: 'Title', lang: 'en', ...front }
  return prepare(tree, new VFile({ path: 'a.md' }), { front: { values, positions: {} } })
}

export async function script(
  blocks: readonly RootContent[],
  options: NarrateOptions = {},
  front: Record<string, unknown> = {},
): Promise<Script> {
  return narrate(await article(blocks, front), { frame: false, ...options })
}

/** What is said after the title, a line an item. */
export async function told(
  blocks: readonly RootContent[],
  options: NarrateOptions = {},
  front: Record<string, unknown> = {},
): Promise<string[]> {
  const { items } = await script(blocks, options, front)
  return items.flatMap((item) => (item.type === 'speech' ? [item.spoken] : [])).slice(1)
}

export function collect(): {
  report: NonNullable<NarrateOptions['report']>
  found: Pick<Finding, 'rule' | 'message'>[]
} {
  const found: Pick<Finding, 'rule' | 'message'>[] = []
  return { found, report: (rule, message) => void found.push({ rule: rule.id, message }) }
}
