import type { Paragraph, Root } from 'mdast'
import type { Context } from '../context.js'
import { isForTeacher, shared } from '../directives/attributes.js'
import { boxKinds } from '../directives/box-kinds.js'
import { type AnyNode, type AnyParent, at, copyWith, is, isParent, textNode, withData } from '../tree.js'
import { noteSections } from './attribute-lists.js'
import type { AttributeLine } from './dialects/attribute-lines.js'

/** Gives each attribute list of kramdown to its block: an id, a language, or the kind of a box. What has no effect is told. */
export function blockAttributes(tree: Root, lists: readonly AttributeLine[], context: Context): void {
  if (lists.length === 0) return
  const blocks = blocksByLine(tree)
  const around = linesAround(lists)
  for (const [index, list] of lists.entries()) {
    const found = blockBeside(blocks, list.column, around[index])
    if (found) withData(found.node, shared(list.attributes))
    const isUsed = found !== undefined && setApart(found, list, context)
    const isTitled = found !== undefined && !isUsed && titled(found, list)
    tellUnused(list, { isSet: found !== undefined, isBox: isUsed, isTitled }, context)
  }
}

/** Whether the classes make a box of the block, or keep it for the teacher's copy. */
function setApart({ node, parent, index }: Place, list: AttributeLine, context: Context): boolean {
  const isTeachers = isForTeacher(list.attributes)
  if (isTeachers && node.type === 'heading') {
    noteSections(parent, new Set([node]), context)
    return true
  }
  const kind = isTeachers ? 'teacher' : boxOf(list.attributes.class)
  if (!kind) return false
  const [start, end] = [node.position?.start.offset ?? list.offset, node.position?.end.offset ?? list.end]
  // With the list's line: in a pupil's copy it would go to the block above.
  const position = context.points.position(Math.min(start, list.offset), Math.max(end, list.end))
  parent.children[index] = copyWith(boxed(node, kind), { position })
  return true
}

/** Code or a table with a title is a figure with that caption (kramdown-rfc; elsewhere only a pointer would show it). */
function titled({ node, parent, index }: Place, { attributes: { title } }: AttributeLine): boolean {
  if (!title || parent.type === 'figure' || (node.type !== 'code' && node.type !== 'table')) return false
  const { data } = node
  // An id on both would be a double, and neither would keep it.
  delete node.data
  const caption = { type: 'caption', children: [textNode(title, node)], ...at(node) }
  const children = node.type === 'table' ? [caption, node] : [node, caption]
  parent.children[index] = { type: 'figure', children, ...at(node), ...(data ? { data } : {}) } as AnyNode
  return true
}

function tellUnused(
  { line, column, attributes }: AttributeLine,
  { isSet, isBox, isTitled }: { isSet: boolean; isBox: boolean; isTitled: boolean },
  { leftOut }: Context,
): void {
  const { id, lang, dir, class: classes = '', title, ...rest } = attributes
  const others = title !== undefined && !isTitled ? { title, ...rest } : rest
  const names = isBox ? [] : classes.split(' ').filter(Boolean)
  for (const name of names) leftOut.add('attributes', `.${name}`, '', { line, column })
  const unset = isSet ? {} : { ...(id ? { id } : {}), ...(lang ? { lang } : {}), ...(dir ? { dir } : {}) }
  for (const [key, value] of Object.entries({ ...unset, ...others }))
    leftOut.add('attributes', key, value, { line, column })
}

interface Place {
  node: AnyNode
  parent: AnyParent
  index: number
}

/** Blocks by a line, the outermost first. */
type Lines = ReadonlyMap<number, readonly Place[]>

/** The blocks that begin and that end on each line. */
function blocksByLine(tree: Root): { starts: Lines; ends: Lines } {
  const starts = new Map<number, Place[]>()
  const ends = new Map<number, Place[]>()
  const add = (lines: Map<number, Place[]>, line: number, place: Place) => {
    const found = lines.get(line)
    if (found) found.push(place)
    else lines.set(line, [place])
  }
  const parents: AnyParent[] = [tree]
  for (let parent = parents.pop(); parent; parent = parents.pop())
    for (const [index, node] of parent.children.entries()) {
      const { position } = node
      if (!position) continue
      add(starts, position.start.line, { node, parent, index })
      add(ends, position.end.line, { node, parent, index })
      if (isParent(node) && !hasWords.has(node.type)) parents.push(node)
    }
  return { starts, ends }
}

const hasWords = new Set(['paragraph', 'heading', 'table'])

interface Around {
  above: number
  below: number
}

/** The lines above and below each list; those that stand together are passed. */
function linesAround(lists: readonly AttributeLine[]): Around[] {
  const around = lists.map(({ line }) => ({ above: line - 1, below: line + 1 }))
  around.forEach((one, index) => {
    const before = around[index - 1]
    if (before && lists[index - 1]?.line === one.above) one.above = before.above
  })
  for (let index = around.length - 2; index >= 0; index--) {
    const [one, after] = [around[index], around[index + 1]]
    if (one && after && lists[index + 1]?.line === one.below) one.below = after.below
  }
  return around
}

/** The outermost block that ends above the list, or else begins below it, at the same column. */
function blockBeside(
  { starts, ends }: ReturnType<typeof blocksByLine>,
  column: number,
  around: Around | undefined,
): Place | undefined {
  const fits = ({ node }: Place): boolean => node.position?.start.column === column
  return ends.get(around?.above ?? 0)?.find(fits) ?? starts.get(around?.below ?? 0)?.find(fits)
}

/** Just the Docs' `note` and Wiki.js' `is-info` are boxes, and the box of `note-title` has a title first. */
function boxOf(classes = ''): string | undefined {
  return classes
    .toLowerCase()
    .split(' ')
    .map((name) => name.replace(/^is-/, ''))
    .find((name) => Object.hasOwn(boxKinds, name.replace(/-title$/, '')))
}

/** A box in place of a quotation, whose marks only hold it together, or around another block. */
function boxed(node: AnyNode, name: string): AnyNode {
  const { data } = node
  // An id on both would be a double, and neither would keep it.
  delete node.data
  const kind = boxKinds[name.replace(/-title$/, '')]
  const content = node.type === 'blockquote' && isParent(node) ? (node.children as AnyNode[]) : [node]
  const [first, ...rest] = content
  const children =
    name.endsWith('-title') && is<Paragraph>(first, 'paragraph')
      ? [{ ...first, type: 'caption' } as AnyNode, ...rest]
      : content
  const box = kind === 'details' ? { type: 'details', children } : { type: 'aside', kind, children }
  return copyWith(box, data ? { data } : {}) as AnyNode
}
