import type { DefinitionDescription, DefinitionList, DefinitionTerm } from '@lectern/core'
import type { Paragraph, PhrasingContent, Root, Text } from 'mdast'
import { type AnyNode, at, is, parentsOf, span } from '../tree.js'

/**
 * A line, and below it lines that begin with a colon and a space: a term and what it means, as PHP Markdown Extra, pandoc and MyST
 * write them. Lists that follow each other are one.
 */
export function definitionLists(tree: Root): void {
  for (const parent of parentsOf(tree)) {
    if (!parent.children.some((child) => is<Paragraph>(child, 'paragraph') && isList(child))) continue
    const children: AnyNode[] = []
    for (const child of parent.children) {
      const list = is<Paragraph>(child, 'paragraph') ? listOf(child) : undefined
      const last = children.at(-1)
      if (list && is<DefinitionList>(last, 'definitionList')) {
        last.children.push(...list.children)
        Object.assign(last, span([last, list]))
      } else children.push(list ?? child)
    }
    parent.children = children
  }
}

const start = /\n:[ \t]+(?=\S)/

function isList({ children }: Paragraph): boolean {
  return children.some((child) => child.type === 'text' && start.test(child.value))
}

/** Undefined where more than one line stands before the first colon: then it is a paragraph with a colon in it. */
function listOf(paragraph: Paragraph): DefinitionList | undefined {
  if (!isList(paragraph)) return undefined
  const [term = [], ...meanings] = parts(paragraph.children)
  if (
    term.length === 0 ||
    term.some((node) => node.type === 'break' || (node.type === 'text' && node.value.includes('\n')))
  )
    return undefined
  const said: DefinitionTerm = { type: 'definitionTerm', children: term, ...span(term) }
  return { type: 'definitionList', children: [said, ...meanings.map(meaning)], ...at(paragraph) }
}

function meaning(children: PhrasingContent[]): DefinitionDescription {
  const words: Paragraph = { type: 'paragraph', children, ...span(children) }
  return { type: 'definitionDescription', children: [words], ...span(children) }
}

/** The words before, between and after the colons that begin a line. */
function parts(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const found: PhrasingContent[][] = [[]]
  for (const child of children) {
    const pieces = child.type === 'text' ? child.value.split(start) : []
    if (pieces.length < 2) found.at(-1)?.push(child)
    pieces.forEach((value, index) => {
      if (pieces.length < 2) return
      if (index > 0) found.push([])
      const text: Text = { type: 'text', value, ...at(child) }
      if (value) found.at(-1)?.push(text)
    })
  }
  return found
}
