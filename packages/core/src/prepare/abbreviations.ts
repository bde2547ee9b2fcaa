import type { Text } from 'mdast'
import type { Node } from 'unist'
import type { Abbreviation } from '../nodes/index.js'
import { at, copyWith } from '../read/tree.js'
import type { Draft } from './draft.js'
import { isParent } from './tree.js'

/** Marks the short forms of the front matter's `abbreviations` wherever they stand as whole words. */
export function abbreviations(draft: Draft): void {
  const long = draft.meta.abbreviations
  const shorts = Object.keys(long).sort((a, b) => b.length - a.length)
  if (shorts.length === 0) return
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${shorts.map(escapePattern).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  )
  mark(draft.tree)

  function mark(node: Node): void {
    if (node.type === 'abbreviation' || !isParent(node)) return
    node.children = node.children.flatMap((child) => {
      if (child.type === 'text') return split(child as Text)
      mark(child)
      return [child]
    })
  }

  function split(text: Text): Node[] {
    const parts: Node[] = []
    let done = 0
    for (const match of text.value.matchAll(pattern)) {
      if (match.index > done) parts.push(slice(text, done, match.index))
      const end = match.index + match[0].length
      parts.push(abbreviation(slice(text, match.index, end), long[match[0]] ?? ''))
      done = end
    }
    if (parts.length === 0) return [text]
    if (done < text.value.length) parts.push(slice(text, done, text.value.length))
    return parts
  }
}

function slice(text: Text, from: number, to: number): Text {
  return copyWith(text, { value: text.value.slice(from, to) })
}

function abbreviation(text: Text, title: string): Abbreviation {
  return {
    type: 'abbreviation',
    title,
    children: [text],
    ...at(text),
  }
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
