import type { Node, Point, Position } from 'unist'
import type { VFileMessage } from 'vfile-message'
import { valuesIn } from '../../read/unread.js'
import type { Draft } from '../draft.js'
import { rules } from '../rules.js'
import { isParent, visit } from '../tree.js'

/** Drops the findings that are about nodes which were taken out, and those that quote words of theirs. */
export function dropFindings({ tree, file }: Draft, removed: readonly Node[]): void {
  const source = String(file.value ?? '')
  const words = wordsOf(removed.flatMap((node) => [...valuesIn(node), sourceOf(node, source)]))
  for (const word of wordsOf(valuesIn(tree))) words.delete(word)
  const places = removed.flatMap(placesOf)
  file.messages = file.messages.filter((message) => !isInside(message, places) && !quotes(message, words))
}

/** Its own, and those of its children: where paragraphs are counted, the place of a box is its first paragraph's. */
function placesOf(node: Node): Position[] {
  return [node, ...(isParent(node) ? node.children : [])].flatMap(({ position }) => position ?? [])
}

function sourceOf({ position }: Node, source: string): string {
  const [start, end] = [position?.start.offset, position?.end.offset]
  return start === undefined ? '' : source.slice(start, end)
}

function wordsOf(texts: readonly string[]): Set<string> {
  return new Set(
    texts
      .join('\n')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  )
}

function isInside({ place, line, column }: VFileMessage, places: readonly Position[]): boolean {
  const start = place && 'start' in place ? place.start : place
  const point = start ?? (line && column ? { line, column } : undefined)
  return (
    point !== undefined &&
    places.some((around) => !isBefore(point, around.start) && !isBefore(around.end, point))
  )
}

function isBefore(one: Point, other: Point): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column)
}

/** A finding may tell of several places at once, in the words of each. */
function quotes({ reason, note = '' }: VFileMessage, words: ReadonlySet<string>): boolean {
  const quoted = `${reason}\n${note}`.match(/“[^”]*”?|"[^"]*"?|\([^)]*\)?/g) ?? []
  return [...wordsOf(quoted)].some((word) => words.has(word))
}

/** Lines that a finding names, and marks that are told one by one. */
const most = 8

/** Says in one line what this copy does not have. */
export function reportLeftOut({ audiences, file, report }: Draft, parts: readonly Node[]): void {
  const { unit = 'line' } = file.data
  const starts = parts.flatMap((part) => (unit === 'line' ? placesOf(part).slice(0, 1) : placesOf(part)))
  const lines = [...new Set(starts.map(({ start }) => start.line))]
  const named = `${unit}${lines.length === 1 ? '' : 's'} ${lines.slice(0, most).join(', ')}${lines.length > most ? ' …' : ''}`
  const what = parts.length === 1 ? 'One part' : `${parts.length} parts`
  const whose = audiences.map((one) => `the ${one}`).join(' and ')
  report(
    rules['audience-parts'],
    `${what} for ${whose} ${parts.length === 1 ? 'is' : 'are'} not in this copy (${named})`,
    { hint: 'Make the teacher’s copy with --copy teacher, or both with --copy both.' },
  )
}

/** A mark for the teacher as authors write it, left among the words. */
const mark = /\{[^{}\n]*\.teacher(?![\w-])|:teacher(?=[[{])|^[ \t>]*:::+[ \t]*\{?\.?teacher(?![\w-])/gim

/** A mark that no reader took: what its author meant by it is in every copy, which somebody must be told. */
export function reportMarks({ tree, report }: Draft): void {
  const found: { node: Node; words: string }[] = []
  visit(tree, (node) => {
    if (node.type !== 'text' || !('value' in node)) return
    for (const [words] of String(node.value).matchAll(mark)) found.push({ node, words: words.trim() })
  })
  for (const { node, words } of found.slice(0, most))
    report(
      rules['audience-mark'],
      `“${words}” is not read as a mark for the teacher here; what it marks is in every copy`,
      { place: node, hint: 'Put :::teacher and ::: around blocks, and :teacher[…] around words.' },
    )
}
