import type { Heading, List } from 'mdast'
import type { Node, Parent } from 'unist'
import { isTextBlock } from '../../nodes/kinds.js'
import { joinAllTexts } from '../../read/tree.js'
import type { Draft } from '../draft.js'
import { rewrite, visit } from '../tree.js'
import { dropFindings, reportLeftOut, reportMarks } from './findings.js'
import { onlyUsedIn } from './references.js'

/** Whose the ticked answers of a question are, and the boxes of that kind. */
const teacher = 'teacher'

/**
 * Takes out what is for another audience than this copy's: marked nodes (`data.audience`), a marked heading with its section, the notes and
 * addresses that only they use, and the findings about them. It comes before the other passes, so that no edition, id or record has a word of them.
 */
export function audience(draft: Draft): void {
  const { tree, options } = draft
  const audiences = new Set<string>()
  const removed = new Set<Node>()
  const parts: Node[] = []
  const take = (node: Node, whose: string, nodes: readonly Node[]): void => {
    audiences.add(whose)
    if (whose === options.audience) return
    parts.push(node)
    for (const one of nodes) removed.add(one)
  }
  visit(tree, (node, parent) => {
    const whose = audienceOf(node)
    if (whose) take(node, whose, node.type === 'heading' ? sectionOf(node as Heading, parent) : [node])
    for (const item of answersIn(node)) {
      take(item, teacher, [])
      if (options.audience !== teacher) item.checked = false
    }
  })
  reportMarks(draft)
  draft.audiences = [...audiences]
  if (parts.length === 0) return
  for (const node of onlyUsedIn(removed, tree)) removed.add(node)
  removeAll(tree, removed)
  dropFindings(draft, [...removed])
  reportLeftOut(draft, parts)
}

/** `rivers-teacher`, where the copy has parts that others do not have. */
export function nameOfCopy(name: string, draft: Pick<Draft, 'audiences' | 'options'>): string {
  const audience = ownAudience(draft)
  return audience ? `${name}-${audience}` : name
}

/** Whose copy it is, where it has parts that others do not have. */
export function ownAudience({
  audiences,
  options,
}: Pick<Draft, 'audiences' | 'options'>): string | undefined {
  return audiences.find((one) => one === options.audience)
}

function audienceOf(node: Node): string | undefined {
  if (node.data?.audience) return node.data.audience
  return node.type === 'aside' && 'kind' in node && node.kind === teacher ? teacher : undefined
}

/** A heading and what stands below it, up to the next one of its level. */
function sectionOf(heading: Heading, parent: Parent | undefined): readonly Node[] {
  const siblings = parent?.children ?? []
  const begin = siblings.indexOf(heading)
  const next = siblings.findIndex(
    (node, index) => index > begin && node.type === 'heading' && (node as Heading).depth <= heading.depth,
  )
  return siblings.slice(begin, next < 0 ? undefined : next)
}

/** The ticked items of a question, which are the key to it. */
function answersIn(node: Node): List['children'] {
  const list = node.type === 'list' ? (node as List) : undefined
  return list?.choice ? list.children.filter(({ checked }) => checked) : []
}

/** Blocks that would be an empty line or bullet once all that they held is taken out. */
const emptied = /^(?:paragraph|listItem|list|blockquote)$/

function removeAll(tree: Parent, removed: ReadonlySet<Node>): void {
  const shrunk = new Set<Parent>()
  rewrite(tree, (node, parent) => {
    const isEmptied =
      emptied.test(node.type) && shrunk.has(node as Parent) && (node as Parent).children.length === 0
    if (!removed.has(node) && !isEmptied) return undefined
    shrunk.add(parent)
    return []
  })
  joinAllTexts(tree)
  for (const parent of shrunk) if (isTextBlock(parent)) trimEnd(parent)
}

/** Removes the space before words that were taken out at the end of a paragraph. */
function trimEnd({ children }: Parent): void {
  const last = children.at(-1)
  if (last?.type === 'text' && 'value' in last) last.value = String(last.value).trimEnd()
}
