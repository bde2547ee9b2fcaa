import { type AnyNode, type AnyParent, is, parentsOf, type SourceText } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { rules } from '../rules.js'
import { wordsIn } from '../text/words.js'
import { isBacklink, type NotePair, notePairs, type Places, placesOf } from './pairs.js'

/** Notes of a page become notes of the article, which every edition numbers by itself. A call whose note is not there stays a link. */
export function markNotes(page: HastRoot, part: Element, context: SourceText): void {
  const places = placesOf(page)
  const pairs = notePairs(part, places)
  if (pairs.length === 0) return
  const callers = callersOf(pairs)
  for (const [note, calls] of callers) withoutBacklinks(note, calls, places)
  const names = new Map(pairs.map(({ note, name }) => [note, name] as const))
  for (const { call, note } of pairs) becomeCall(call, names.get(note) ?? '', places)
  for (const [note, name] of names) {
    note.tagName = 'note'
    note.properties = { dataNote: name }
    moveToEnd(note, places, part)
  }
  for (const parent of new Set([...names.keys()].map((note) => places.around.get(note))))
    withoutEmptied(parent, places, context)
}

function callersOf(pairs: readonly NotePair[]): Map<Element, Set<Element>> {
  const callers = new Map<Element, Set<Element>>()
  for (const { call, note } of pairs) callers.set(note, (callers.get(note) ?? new Set()).add(call))
  return callers
}

/** The number that a page prints is left to the editions. */
function becomeCall(call: Element, identifier: string, { around }: Places): void {
  call.tagName = 'noteref'
  call.properties = { dataNote: identifier }
  // Something to stand between spaces, which would be one without it; no edition shows it.
  call.children = [{ type: 'text', value: '*' }]
  const parent = around.get(call)
  if (is<Element>(parent, 'element') && parent.tagName === 'sup' && parent.children.length === 1) {
    parent.tagName = 'span'
    delete parent.properties.id
  }
}

/** The links that lead back go, and the brackets and signs that stood around them alone. */
function withoutBacklinks(note: Element, callers: ReadonlySet<Element>, places: Places): void {
  for (const parent of [...parentsOf(note)].reverse()) {
    const kept = parent.children.filter(
      (child) => !is<Element>(child, 'element') || !isBacklink(child, callers, places),
    )
    if (kept.length === parent.children.length) continue
    parent.children = kept
    for (
      let one = parent;
      one !== note &&
      /^(?:span|sup|b)$/.test(String((one as Element).tagName)) &&
      !/[\p{L}\p{N}]/u.test(wordsIn(one));
    ) {
      const outer = places.around.get(one)
      if (!outer) break
      const gone = one
      outer.children = outer.children.filter((child) => child !== gone)
      one = outer
    }
  }
}

/** Notes stand last, where every edition looks for them. */
function moveToEnd(note: Element, { around }: Places, part: Element): void {
  const parent = around.get(note)
  if (parent) parent.children = parent.children.filter((child) => child !== note)
  part.children.push(note)
}

/** What only held notes: the list, a rule above it, the heading that editions print by themselves. */
function withoutEmptied(start: AnyParent | undefined, { around }: Places, { report }: SourceText): void {
  let part = start
  while (part && is<Element>(part, 'element') && isEmptied(part)) {
    const heading = part.children.find((child) => isNamed(child, /^h[1-6]$/))
    if (heading)
      report(
        rules['html-simplified'],
        `The heading “${wordsIn(heading)}” of the notes is replaced by the heading of each edition`,
        { place: heading },
      )
    const parent = around.get(part)
    const gone: AnyNode = part
    if (parent) parent.children = parent.children.filter((child) => child !== gone)
    part = parent
  }
}

function isEmptied(part: Element): boolean {
  if (!/^(?:ol|ul|section|div|aside|footer)$/.test(part.tagName)) return false
  return part.children.every((child) => {
    if (child.type === 'text') return child.value.trim() === ''
    return child.type !== 'element' || isNamed(child, /^(?:br|hr|h[1-6])$/)
  })
}

const isNamed = (node: AnyNode, pattern: RegExp): boolean =>
  is<Element>(node, 'element') && pattern.test(node.tagName)
