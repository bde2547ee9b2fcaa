import type { Paragraph, Root, Text } from 'mdast'
import { asId } from '../directives/myst.js'
import { type AnyNode, is, parentsOf, withData } from '../tree.js'

/** What a label leads to, where that had an id already. */
export type Aliases = Map<string, string>

/**
 * `(a-label)=` of MyST names the block that follows, and ` ^label` of Obsidian the one that it ends. What is in front of nothing is words.
 */
export function targets(tree: Root, isObsidian: boolean): Aliases {
  const aliases: Aliases = new Map()
  for (const parent of parentsOf(tree)) {
    if (parent.children.some((child) => is<Paragraph>(child, 'paragraph')))
      parent.children = withTargets(parent.children, aliases)
  }
  if (isObsidian) blockIds(tree, aliases)
  return aliases
}

const target = /^\(([^()\n]{1,200})\)=[ \t]*(?:\n|$)/

function withTargets(children: readonly AnyNode[], aliases: Aliases): AnyNode[] {
  const made: AnyNode[] = []
  let waiting: string[] = []
  children.forEach((child, index) => {
    const labels = takeLabels(child)
    const isGone = labels.length > 0 && is<Paragraph>(child, 'paragraph') && child.children.length === 0
    if (isGone && index < children.length - 1) {
      for (const label of labels) waiting.push(label)
      return
    }
    for (const label of [...waiting, ...labels]) name(child, label, aliases)
    waiting = []
    if (isGone)
      (child as Paragraph).children = [
        { type: 'text', value: labels.map((label) => `(${label})=`).join(' ') },
      ]
    made.push(child)
  })
  return made
}

/** Takes them off the beginning of a paragraph. */
function takeLabels(node: AnyNode): string[] {
  const first = is<Paragraph>(node, 'paragraph') ? node.children[0] : undefined
  if (!is<Paragraph>(node, 'paragraph') || !is<Text>(first, 'text')) return []
  const labels: string[] = []
  for (let match = target.exec(first.value); match; match = target.exec(first.value)) {
    labels.push(match[1] ?? '')
    first.value = first.value.slice(match[0].length)
  }
  if (labels.length > 0 && first.value === '') node.children = node.children.slice(1)
  return labels
}

function name(node: AnyNode, label: string, aliases: Aliases): void {
  const id = asId(label)
  if (node.data?.id && node.data.id !== id) aliases.set(id, node.data.id)
  else withData(node, { id })
}

/** At the end of a paragraph, or in one of its own behind the block that it names. */
function blockIds(tree: Root, aliases: Aliases): void {
  for (const parent of parentsOf(tree)) {
    parent.children = parent.children.filter((child, index) => {
      const last = is<Paragraph>(child, 'paragraph') ? child.children.at(-1) : undefined
      const match = is<Text>(last, 'text') ? /(?:^|[ \t\n])\^([A-Za-z0-9-]{1,100})$/.exec(last.value) : null
      if (!match || !is<Text>(last, 'text') || !is<Paragraph>(child, 'paragraph')) return true
      const before = parent.children[index - 1]
      const isAlone = child.children.length === 1 && match.index === 0
      if (isAlone && !before) return true
      name(isAlone && before ? before : child, match[1] ?? '', aliases)
      last.value = last.value.slice(0, match.index)
      return !isAlone
    })
  }
}
