import { type AnyNode, is, isParent } from '@lectern/core/reading'
import type { Text } from 'mdast'
import type { Draft } from '../draft.js'
import { shortened } from '../findings/place.js'
import { made } from '../nodes.js'
import type { Entry } from './entry.js'

/** Numbers and bullets that somebody typed. */
const number = /^\(?(\d{1,3})[.)]\s+(?=\S)/
const bullet = /^[•·▪◦‣●○■□–—*-]\s+(?=\S)/
const letter = /^\(?([a-z])[.)]\s+(?=\S)/

/** Tells of structure that was typed. Where it is certain and asked for, it is made real. */
export function mended(entries: readonly Entry[], draft: Draft): Entry[] {
  const result = entries.map((entry) => ({ ...entry }))
  for (let index = 0; index < result.length; index++) {
    const entry = result[index] as Entry
    if (!isPlain(entry)) continue
    const run = runAt(result, index)
    if (run.length > 1) {
      list(run, draft)
      index += run.length - 1
    } else if (isTable(entry) && result[index + 1] && isTable(result[index + 1] as Entry)) {
      index += table(result.slice(index), draft) - 1
    } else if (isHeading(entry, result[index + 1])) heading(entry, draft)
  }
  return result
}

function isPlain({ role, item, typed, node }: Entry): boolean {
  return (
    typed !== undefined &&
    !item &&
    node.type === 'paragraph' &&
    (role === 'paragraph' || role === 'continued')
  )
}

type Marker = 'number' | 'bullet' | 'letter'

function markerOf(text: string): { kind: Marker; value: number } | undefined {
  const count = number.exec(text)?.[1]
  if (count) return { kind: 'number', value: Number(count) }
  if (bullet.test(text)) return { kind: 'bullet', value: 0 }
  const one = letter.exec(text)?.[1]
  return one ? { kind: 'letter', value: one.charCodeAt(0) - 96 } : undefined
}

/** Paragraphs one after the other whose typed numbers count on, or that begin with the same bullet. */
function runAt(entries: readonly Entry[], from: number): Entry[] {
  const run: Entry[] = []
  let expected: { kind: Marker; value: number } | undefined
  for (let index = from; index < entries.length; index++) {
    const entry = entries[index] as Entry
    const marker = isPlain(entry) ? markerOf(entry.typed?.text ?? '') : undefined
    if (!marker || (expected && (marker.kind !== expected.kind || marker.value !== expected.value))) break
    run.push(entry)
    expected = { kind: marker.kind, value: marker.kind === 'bullet' ? 0 : marker.value + 1 }
  }
  return run
}

function list(run: readonly Entry[], draft: Draft): void {
  const [first] = run
  const marker = markerOf(first?.typed?.text ?? '')
  if (!first || !marker) return
  const what = marker.kind === 'bullet' ? 'bullets' : marker.kind === 'number' ? 'numbers' : 'letters'
  draft.findings.tell(
    draft.format.rule('fake-list'),
    `These ${run.length} paragraphs have typed ${what}, which no list has${draft.mend ? '; they are made a list' : ''}`,
    first.place,
    `Take the typed ones away and use ${draft.format.program}’s own list.`,
  )
  if (!draft.mend) return
  const key = `typed ${first.place.paragraph}`
  run.forEach((entry, index) => {
    withoutMarker(entry.node)
    const ordered = marker.kind !== 'bullet'
    const numbering =
      marker.kind === 'letter'
        ? ({ numbering: 'lower-alpha' } as const)
        : marker.kind === 'number'
          ? ({ numbering: 'decimal' } as const)
          : {}
    entry.item = {
      key,
      level: 0,
      ordered,
      ...numbering,
      value: marker.value + index,
      label: '',
      isOther: false,
      isText: false,
    }
  })
}

/** Takes the typed marker off the first words. */
function withoutMarker(node: AnyNode): void {
  if (is<Text>(node, 'text'))
    node.value = node.value.replace(number, '').replace(bullet, '').replace(letter, '')
  else if (isParent(node) && node.children[0]) withoutMarker(node.children[0])
}

function isTable(entry: Entry): boolean {
  return isPlain(entry) && (entry.typed?.gaps ?? 0) >= 2
}

function table(entries: readonly Entry[], draft: Draft): number {
  const end = entries.findIndex((entry) => !isTable(entry))
  const count = end < 0 ? entries.length : end
  const [first] = entries
  if (first) {
    draft.findings.tell(
      draft.format.rule('fake-table'),
      `These ${count} paragraphs are set in columns with tabs or spaces; they are read line by line`,
      first.place,
      `Make a table of them (${draft.format.textToTable}).`,
    )
  }
  return count
}

/** A short paragraph that is bold as a whole, ends without a full stop, and has text below it. */
function isHeading({ typed, role }: Entry, next: Entry | undefined): boolean {
  if (!typed?.isBold || role !== 'paragraph' || typed.text.length > 120 || typed.gaps > 0) return false
  if (
    /[.,;:!…]$|^\p{N}+$/u.test(typed.text) ||
    typed.text.split(/\s+/).length > 14 ||
    !/\p{L}/u.test(typed.text)
  )
    return false
  return (
    next !== undefined && !(next.typed?.isBold ?? next.role.startsWith('heading-')) && next.role !== 'title'
  )
}

function heading(entry: Entry, draft: Draft): void {
  if (draft.inCell) return
  const { place, typed, node } = entry
  draft.findings.tell(
    draft.format.rule('fake-heading'),
    `“${shortened(typed?.text ?? '')}” looks like a heading, and is a bold paragraph${draft.mend ? '; it is made one' : ''}`,
    place,
    'Give it the style Heading 1, 2 or 3.',
  )
  if (!draft.mend || !isParent(node)) return
  const depth = Math.min((place.headings.at(-1)?.level ?? 0) + 1, 6)
  const [only] = node.children
  const children =
    node.children.length === 1 && only?.type === 'strong' && isParent(only) ? only.children : node.children
  const saved = draft.place
  draft.place = place
  entry.node = made(draft, { type: 'heading', depth, children })
  draft.bookmarks.move(node, entry.node)
  entry.role = `heading-${depth as 1 | 2 | 3 | 4 | 5 | 6}`
  draft.place = saved
}
