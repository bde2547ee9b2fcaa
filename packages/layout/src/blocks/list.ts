import { itemLabel, itemNumbers, tooltipOf } from '@lectern/core'
import type { List, ListItem, Paragraph, PhrasingContent } from 'mdast'
import { layoutArtifact } from '../flow/canvas.js'
import { append, type Box, gap } from '../flow/flow.js'
import { linesTogether } from '../flow/keep.js'
import { rules } from '../rules.js'
import type { Scope } from '../scope.js'
import { styleOf } from '../styled.js'
import { addTag, createTag, leafOf, type Tag, type TagAttributes } from '../tags/tag.js'
import { ownRun } from '../text/own-words.js'
import type { InlineObject } from '../text/run.js'
import { setParagraph } from '../text/set-paragraph.js'
import { blockAttributes, flowChildren } from './children.js'
import { hangLabel } from './label.js'
import { firstColumn, secondColumn } from './match.js'
import { indented } from './note.js'
import { trimmed } from './panel.js'
import { keepLeadIn } from './paragraph.js'
import { tickBox } from './tick-box.js'

const bullets = ['•', '◦', '▪'] as const
/** ISO 32000-2, table 382. */
const orderedNumberings = {
  decimal: 'Decimal',
  'lower-alpha': 'LowerAlpha',
  'upper-alpha': 'UpperAlpha',
  'lower-roman': 'LowerRoman',
  'upper-roman': 'UpperRoman',
} as const
const numberings = ['Disc', 'Circle', 'Square'] as const

export function list(node: List, around: Scope): void {
  if (node.match !== 'answers') keepLeadIn(around)
  const scope = withRoom(node, around)
  const { size } = scope.look
  const outer = scope.listDepth === 0 ? scope.space : isLoose(node) ? scope.space : size * 0.3
  const set = (place: Scope): void => items(node, place)
  if (node.match !== 'answers') scope.out.push(gap(outer))
  if (node.match === 'items') firstColumn(scope, set)
  else if (node.match === 'answers') secondColumn(scope, set)
  else set(scope)
  scope.out.push(gap(outer))
}

function items(node: List, scope: Scope): void {
  const tag = addTag(scope.tag, 'L', { ...blockAttributes(node), listNumbering: numberingOf(node, scope) })
  const { size } = scope.look
  const indent = indentOf(node, scope)
  const between = isLoose(node) ? scope.space : size * 0.3
  const marks = marksOf(node, scope)
  const inner: Scope = { ...scope, tag, space: between }
  const space = gap(between)
  node.children.forEach((item, index) => {
    if (index > 0) scope.out.push(space)
    const from = scope.out.length
    setItem(item, marks[index] ?? { text: '' }, indent, !isLoose(node), inner)
    if (index === 0 || index === node.children.length - 2)
      keepShort(scope, from, index < node.children.length - 1)
  })
}

/**
 * Lists nested so deep that no room is left begin at the margin again, below a line that names their level. In the tree
 * they stay where they are.
 */
function withRoom(node: List, scope: Scope): Scope {
  const { given, look, listDepth } = scope
  if (listDepth === 0) return { ...scope, home: { x: scope.x, width: scope.width } }
  const home = scope.home ?? { x: scope.x, width: scope.width }
  if (scope.width >= Math.min(home.width * 0.7, look.size * 16) || home.width - scope.width < look.size)
    return { ...scope, home }
  reportDeep(node, scope)
  const { messages } = given.words(look.lang)
  const again: Scope = { ...scope, ...home }
  const muted = { ...look, color: given.theme.color.muted }
  const run = {
    ...ownRun(messages.level(listDepth + 1), muted, scope, leafOf(createTag('Span'))),
    artifact: layoutArtifact,
  }
  append(
    scope.out,
    gap(look.size * 0.3),
    setParagraph([run], { ...again, main: false }, { tag: scope.tag, look: muted, keep: 'with-next' }),
  )
  return again
}

function reportDeep(node: List, { findings, listDepth }: Scope): void {
  if (!findings.isFirst('nesting-deep')) return
  findings.report(
    rules['nesting-deep'],
    `Lists are nested ${listDepth + 1} or more levels deep; the inner ones start at the margin again and show their level`,
    { place: node, block: node.data?.id, hint: 'Divide the list, or make headings of its outer levels.' },
  )
}

/** Loose in the source (CommonMark 0.31, 5.3), or because an item holds more than lines. */
function isLoose({ spread, children }: List): boolean {
  return spread === true || children.some((item) => item.spread === true)
}

/** A short item does not stand alone at the foot or the head of a page: two begin a list, and two end it. */
function keepShort({ out }: Scope, from: number, hasNext: boolean): void {
  // A page may end in an item with lines enough for both pages.
  const isShort = !hasBoxes(out, from, 2 * linesTogether)
  const at = out.findLastIndex(({ kind }) => kind === 'box')
  const last = out[at]
  if (hasNext && isShort && at >= from && last?.kind === 'box') out[at] = { ...last, keep: true }
}

function hasBoxes(out: Scope['out'], from: number, count: number): boolean {
  let left = count
  for (let at = from; at < out.length && left > 0; at += 1) if (out[at]?.kind === 'box') left -= 1
  return left === 0
}

interface Mark {
  text: string
  /** Attributes of the element, where the mark is a box to tick. */
  box?: TagAttributes
  /** Drawn in place of a sign of the font. */
  object?: InlineObject
}

/** Sets an item with its mark where its words begin. */
function setItem(node: ListItem, mark: Mark, indent: number, isTight: boolean, around: Scope): void {
  const scope = { ...around, dir: node.data?.dir ?? around.dir }
  const item = addTag(scope.tag, 'LI', blockAttributes(node))
  const label = addTag(item, 'Lbl')
  const alone = isTight ? wordsAlone(node, scope) : undefined
  const tag = addTag(item, 'LBody', alone && blockAttributes(alone))
  const inner = { ...scope, ...indented(scope, indent), listDepth: scope.listDepth + 1, tag, out: [] }
  flowChildren(node, inner)
  const body = trimmed(inner.out)
  hangLabel(body, labelBoxes(mark, mark.box ? addTag(label, 'Form', mark.box) : label, scope), scope, indent)
  append(scope.out, body)
}

/**
 * The words of an item that are no paragraph on the page either, since its list is tight: its body is their element (ISO 32000-1, 14.8.4.3.3).
 * What is numbered, or is a picture, has an element of its own.
 */
function wordsAlone({ children }: ListItem, { given }: Scope): Paragraph | undefined {
  const [only] = children
  if (children.length !== 1 || only?.type !== 'paragraph' || given.print.follow) return undefined
  const id = only.data?.id
  if (id === undefined || given.article.blocks.get(id)?.number !== undefined) return undefined
  return holdsPicture(only) ? undefined : only
}

function holdsPicture(node: Paragraph | PhrasingContent): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(holdsPicture))
}

function labelBoxes({ text, object }: Mark, tag: Tag, scope: Scope): Box[] {
  const run = ownRun(object ? '' : text, scope.look, scope, leafOf(tag))
  return setParagraph([object ? { ...run, object } : run], scope, { tag, look: scope.look })
}

function marksOf(node: List, { look, listDepth, given }: Scope): Mark[] {
  const labels = labelsOf(node)
  return node.children.map((item, index) => {
    if (typeof item.checked === 'boolean') return boxToTick(item, item.checked, node, { look, given })
    return { text: labels[index] ?? bullets[listDepth % 3] ?? '•' }
  })
}

/** A sign of the font, as in any list of tasks; drawn where one answer is chosen, or where a screen has a field there. */
function boxToTick(
  item: ListItem,
  checked: boolean,
  { choice }: List,
  { look, given }: Pick<Scope, 'look' | 'given'>,
): Mark {
  const { messages } = given.words(look.lang)
  const field = given.fields.get(item)
  const name = checked ? messages.done : messages.toDo
  const text = checked ? '☑' : '☐'
  const kind = choice === 'one' ? 'option' : 'box'
  const object = tickBox(look.size, given.theme.color.text, { kind, checked, field })
  if (field) return { text, box: { alt: tooltipOf(field) || name }, object }
  const box: TagAttributes = { alt: name, field: { role: kind, name, checked } }
  return kind === 'box' ? { text, box } : { text, box, object }
}

/** "3.", "c.", "iii."; none where items are not numbered. */
function labelsOf(node: List): string[] {
  return node.ordered ? itemNumbers(node).map((number) => `${itemLabel(number, node.numbering)}.`) : []
}

function numberingOf(node: List, { listDepth }: Scope): NonNullable<TagAttributes['listNumbering']> {
  if (node.ordered) return orderedNumberings[node.numbering ?? 'decimal']
  if (node.children.some(({ checked }) => typeof checked === 'boolean')) return 'None'
  return numberings[listDepth % 3] ?? 'Disc'
}

/** Wide enough for the widest label, so that labels hang. */
function indentOf(node: List, { look, width, given }: Scope): number {
  const widest = labelsOf(node).reduce((one, other) => (other.length > one.length ? other : one), '')
  const wide = node.ordered
    ? `${widest} `
    : node.children.some(({ checked }) => typeof checked === 'boolean')
      ? '☐  '
      : ''
  const label = styleOf(given, look).chain.shaped(wide, false).width * (look.size / 1000)
  return Math.min(width * 0.4, Math.max(label, Math.min(look.size * given.theme.space.indent, width * 0.1)))
}
