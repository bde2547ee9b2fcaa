import type { FootnoteDefinition, List, Root } from 'mdast'
import type { Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { Report } from '../diagnostics/report.js'
import { createPoints } from './points.js'
import { rules } from './rules.js'
import { type AnyNode, descendants, is, isParent, parentsOf, rewrite } from './tree.js'

/** A worksheet's two copies. The pupil's has no word of what is marked as the teacher's. */
export type Copy = 'pupil' | 'teacher'

/** Of the names of the teacher's copy: `worksheet-teacher.pdf`. */
export const teacherSuffix = '-teacher'

/** A part of the source that is for the teacher only. */
export interface TeacherPart {
  /** All of it, marks included. */
  position: Position
  /** It stands among words, not among blocks. */
  inline?: boolean
  /** What the pupil's copy has instead, as long as the part: a space for the `x` of an answer that is ticked. */
  instead?: string
}

/**
 * What a tree has for the teacher: what its reader told, the boxes of that kind, and the notes and addresses that nothing else refers to.
 * Each place once, in the order of the source.
 */
export function teacherPartsOf(tree: Root, told: readonly TeacherPart[] = []): TeacherPart[] {
  const parts = [...told]
  for (const node of parentsOf(tree)) {
    const isBox = node.type === 'aside' && 'kind' in node && node.kind === 'teacher'
    if (!isBox) continue
    // Where paragraphs are counted, the place of a box is its first one's.
    for (const { position } of [node, ...node.children]) if (position) parts.push({ position })
  }
  if (parts.length === 0) return []
  const marked = outermost(parts)
  return outermost([...marked, ...definitionsFor(tree, marked)])
}

/** Notes and addresses that the parts lead to, over other notes too, and the rest of the text does not. */
function definitionsFor(tree: Root, parts: readonly TeacherPart[]): TeacherPart[] {
  const homes = new Map<AnyNode, string>()
  const definitions: { key: string; position: Position }[] = []
  for (const node of descendants(tree)) {
    const key = definitionOf(node)
    if (!key || !node.position || isWithin(node, parts)) continue
    definitions.push({ key, position: node.position })
    if (isParent(node)) for (const inner of descendants(node)) homes.set(inner, key)
  }
  const led = new Map<string, string[]>()
  for (const node of descendants(tree)) {
    const key = referenceOf(node)
    if (!key) continue
    const home = homes.get(node) ?? (isWithin(node, parts) ? 'parts' : 'text')
    const keys = led.get(home)
    if (keys) keys.push(key)
    else led.set(home, [key])
  }
  const [pupils, teachers] = [reached('text', led), reached('parts', led)]
  return definitions.filter(({ key }) => teachers.has(key) && !pupils.has(key))
}

function reached(from: string, led: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [from]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const key of led.get(next) ?? []) {
      if (found.has(key)) continue
      found.add(key)
      waiting.push(key)
    }
  }
  return found
}

type Identified = AnyNode & Pick<FootnoteDefinition, 'identifier'>

function referenceOf(node: AnyNode): string | undefined {
  if (is<Identified>(node, 'footnoteReference')) return `note ${node.identifier}`
  const isAddress = is<Identified>(node, 'linkReference') || is<Identified>(node, 'imageReference')
  return isAddress ? `address ${node.identifier}` : undefined
}

function definitionOf(node: AnyNode): string | undefined {
  if (is<Identified>(node, 'footnoteDefinition')) return `note ${node.identifier}`
  return is<Identified>(node, 'definition') ? `address ${node.identifier}` : undefined
}

/** @param parts in the order of the source, of which no two overlap */
function isWithin({ position }: Pick<AnyNode, 'position'>, parts: readonly TeacherPart[]): boolean {
  if (!position) return false
  let [low, high] = [0, parts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const part = parts[middle]
    if (part && !isBefore(position.start, part.position.start)) low = middle + 1
    else high = middle
  }
  const part = parts[low - 1]
  return part !== undefined && holds(part.position, position)
}

function holds(outer: Position, inner: Position): boolean {
  return !isBefore(inner.start, outer.start) && !isBefore(outer.end, inner.end)
}

function isBefore(one: Point, other: Point): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column)
}

function outermost(parts: readonly TeacherPart[]): TeacherPart[] {
  const sorted = [...parts].sort(
    ({ position: a }, { position: b }) =>
      Number(isBefore(b.start, a.start)) - Number(isBefore(a.start, b.start)) ||
      Number(isBefore(a.end, b.end)) - Number(isBefore(b.end, a.end)),
  )
  const kept: TeacherPart[] = []
  for (const part of sorted) {
    const last = kept.at(-1)
    if (!last || !isBefore(part.position.start, last.position.end)) kept.push(part)
    // Two that overlap are one.
    else if (isBefore(last.position.end, part.position.end))
      kept[kept.length - 1] = { position: { start: last.position.start, end: part.position.end } }
  }
  return kept
}

/**
 * The source without these parts. Each is replaced by an empty comment (among words, by an empty element) with as many line ends, so that
 * every other word stays on its line, and lists and quotations around it stay whole.
 */
export function withoutParts(text: string, parts: readonly TeacherPart[]): string {
  let [result, from] = ['', 0]
  for (const { position, inline, instead } of parts) {
    const [start, end] = [position.start.offset ?? 0, position.end.offset ?? 0]
    const ends = text.slice(start, end).split('\n').length - 1
    const empty = inline ? emptyElement(ends) : emptyComment(ends, text, start)
    result += text.slice(from, start) + (instead ?? empty)
    from = end
  }
  return result + text.slice(from)
}

/** A comment would end a paragraph that it begins a line of (CommonMark 4.6, kind 2). */
function emptyElement(ends: number): string {
  return `<span${'\na'.repeat(ends)}></span>`
}

/** A line that is blank would end HTML around it; one that is not indented, the list around it. */
function emptyComment(ends: number, text: string, start: number): string {
  if (ends === 0) return '<!---->'
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  // No list is that deep; what is longer are words of a page.
  const indent = before.length > 400 ? '' : before.replace(/[^>\t]/g, ' ')
  return `<!--${`\n${indent}.`.repeat(ends - 1)}\n${indent}-->`
}

/** Takes the parts out of a tree whose source cannot be read again, with what was found about them. */
export function leaveOut(tree: Root, parts: readonly TeacherPart[], file: VFile): void {
  for (const node of descendants(tree))
    if (is<List & AnyNode>(node, 'list') && node.choice)
      for (const item of node.children) item.checked = false
  rewrite(tree, (node) => (isWithin(node, parts) ? [] : undefined))
  file.messages = file.messages.filter(({ place, line, column }) => {
    const start = place && 'start' in place ? place.start : place
    const point = start ?? (line && column ? { line, column } : undefined)
    return !point || !isWithin({ position: { start: point, end: point } }, parts)
  })
}

/** Items of lists of which nothing is left but the comment that stands for a part. */
export function withoutEmptied(tree: Root, text: string): void {
  for (const parent of [...parentsOf(tree)].reverse()) {
    parent.children = parent.children.filter((child) => !isEmptied(child, text))
  }
}

function isEmptied(node: AnyNode, text: string): boolean {
  if (!isParent(node) || node.children.length > 0) return false
  if (!['listItem', 'list', 'blockquote', 'paragraph'].includes(node.type)) return false
  return /<!--[\s.>]*-->|<span(?:\na)*><\/span>/.test(
    text.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0),
  )
}

/** Lines that a finding names, and marks that are told one by one. */
const most = 8

/** Says in one line what the pupil's copy does not have. */
export function reportLeftOut(
  parts: readonly TeacherPart[],
  unit: 'paragraph' | undefined,
  report: Report,
): void {
  const lines = [...new Set(parts.map(({ position }) => position.start.line))]
  const named = `${unit ?? 'line'}${lines.length === 1 ? '' : 's'} ${lines.slice(0, most).join(', ')}${lines.length > most ? ' …' : ''}`
  const what =
    parts.length === 1 ? 'One part for the teacher is' : `${parts.length} parts for the teacher are`
  report(rules['teacher-parts'], `${what} not in this copy, which is the pupil’s (${named})`, {
    hint: 'Make the teacher’s copy with --copy teacher, or both with --copy both.',
  })
}

/** What an author writes to mark a part, in any of the formats. */
const marks =
  /\{[^{}\n]*\.teacher(?![\w-])|:teacher(?=[[{])|^[ \t>]*:::+[ \t]*\{?\.?teacher(?![\w-])|(?:class|data-audience)=["']?teacher(?![\w-])/gim

/** A mark that no reader took: what its author meant by it is in the pupil's copy, which somebody must be told. */
export function reportUntaken(tree: Root, text: string, report: Report): void {
  if (!/teacher/i.test(text)) return
  const code = descendants(tree).filter(({ type }) => type === 'code' || type === 'inlineCode')
  const points = createPoints(text)
  let told = 0
  for (const { index, 0: mark } of text.matchAll(marks)) {
    const isQuoted = code.some(
      ({ position }) => (position?.start.offset ?? 0) <= index && index < (position?.end.offset ?? 0),
    )
    if (isQuoted || told++ >= most) continue
    report(
      rules['teacher-mark'],
      `“${mark.trim()}” is not read as a mark for the teacher here; what it marks is in the pupil’s copy`,
      {
        place: points.point(index),
        hint: 'Put :::teacher and ::: around blocks, and :teacher[…] around words; in HTML, write data-audience="teacher".',
      },
    )
  }
}
