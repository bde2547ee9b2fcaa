import type { Root } from 'mdast'
import type { Point } from 'unist'
import type { Report } from '../diagnostics/report.js'
import type { FrontMatter } from '../prepare/draft.js'
import { rules } from './rules.js'
import { type AnyNode, isParent } from './tree.js'

/** LRO and RLO turn letters around, so that "cod.exe" reads "exe.doc" (UAX 9, 2.2; UTR 36, 2.1). Nothing needs them. */
const override = /[\u202d\u202e]/
/** Also embeddings and isolates: right in prose of two directions, never in code (CVE-2021-42574). */
const steering = /[\u202a-\u202e\u2066-\u2069]/g

const shown = (char: string): string => `[U+${char.charCodeAt(0).toString(16).toUpperCase()}]`

/** Whether a source may hold such characters, as they are or as references. */
export function mayOverrideDirection(source: string): boolean {
  return /[\u202a-\u202e\u2066-\u2069]|&#/.test(source)
}

/**
 * Makes characters visible that would show the letters in another order than they have, with a finding for each place.
 *
 * @returns the front matter, cleaned in the same way
 */
export function showDirectionOverrides(tree: Root, front: FrontMatter, report: Report): FrontMatter {
  for (const node of textsOf(tree)) {
    const found = new Set<string>()
    for (const field of fields) clean(node, field, found)
    if (found.size > 0) say(found, node, report)
  }
  const found = new Set<string>()
  const values = cleanValues(front.values, found)
  if (found.size === 0) return front
  say(found, { line: 1, column: 1 }, report)
  return { ...front, values: values as FrontMatter['values'] }
}

const fields = ['value', 'alt', 'title', 'annotation'] as const
type Texts = AnyNode & Partial<Record<(typeof fields)[number], unknown>>

function* textsOf(root: AnyNode): Generator<Texts> {
  const stack: AnyNode[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    yield node
    if (isParent(node)) for (const child of node.children.toReversed()) stack.push(child)
  }
}

function clean(node: Texts, field: (typeof fields)[number], found: Set<string>): void {
  const text = node[field]
  if (typeof text !== 'string') return
  const isCode = node.type === 'code' || node.type === 'inlineCode'
  const cleaned = isCode ? showAll(text, found) : showOverrides(text, found)
  if (cleaned !== text) node[field] = cleaned
}

function showAll(text: string, found: Set<string>): string {
  return text.replace(steering, (char) => {
    found.add(char)
    return shown(char)
  })
}

/** The end of an override goes with it; embeddings keep theirs. */
function showOverrides(text: string, found: Set<string>): string {
  if (!override.test(text)) return text
  const open: string[] = []
  return text.replace(/[\u202a-\u202e]/g, (char) => {
    if (char === '\u202c') return override.test(open.pop() ?? char) ? '' : char
    open.push(char)
    if (!override.test(char)) return char
    found.add(char)
    return shown(char)
  })
}

function cleanValues(value: unknown, found: Set<string>): unknown {
  if (typeof value === 'string') return showOverrides(value, found)
  if (Array.isArray(value)) return value.map((item) => cleanValues(item, found))
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanValues(item, found)]))
}

function say(chars: ReadonlySet<string>, place: AnyNode | Point, report: Report): void {
  const names = [...chars].map((char) => shown(char).slice(1, -1)).join(', ')
  report(
    rules['direction-override'],
    `A character that changes the text direction is made visible (${names})`,
    {
      place,
      hint: 'Use dir="rtl" or dir="ltr" for text in the other direction.',
    },
  )
}
