import { type AnyNode, type AnyParent, is, parentsOf, type SourceText } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { classesOf, elements, elementsIn } from './elements.js'
import { rules } from './rules.js'
import { wordsIn } from './words-in.js'

/**
 * Notes that a page marks as such become notes of the article: calls by `role="doc-noteref"` (DPUB-ARIA 1.1), EPUB's
 * `noteref`, and what pandoc, GitHub and MediaWiki write. A call whose note is not there stays a link.
 */
export function markNotes(page: HastRoot, part: Element, context: SourceText): void {
  markBlockEditor(part)
  const calls = elementsIn(part).filter(isCall)
  if (calls.length === 0) return
  const byId = new Map(
    elementsIn(page).flatMap((element) => idOf(element).map((id) => [id, element] as const)),
  )
  const around = parentMap(page)
  const notes = new Set<Element>()
  const callers = new Set<string>()
  for (const call of calls) {
    const note = noteFor(call, byId, around)
    if (!note) continue
    notes.add(note)
    for (const id of [...idOf(call), ...idOf(around.get(call))]) callers.add(id)
    becomeCall(call, String(note.properties.id), around)
  }
  for (const note of notes) becomeNote(note, callers)
  for (const note of notes) gather(note, around, part)
  for (const parent of new Set([...notes].map((note) => around.get(note))))
    withoutRest(parent, around, context)
}

/** WordPress's block editor marks what stands around the call. */
function markBlockEditor(part: Element): void {
  for (const mark of elementsIn(part))
    if (mark.properties.dataFn !== undefined)
      for (const link of elementsIn(mark)) if (link.tagName === 'a') link.properties.role = 'doc-noteref'
}

/** The number that a page prints is left to the editions, which count by themselves. */
function becomeCall(call: Element, identifier: string, around: ReadonlyMap<AnyNode, AnyParent>): void {
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

function becomeNote(note: Element, callers: ReadonlySet<string>): void {
  for (const parent of parentsOf(note))
    parent.children = parent.children.filter((child) => !isBacklink(child, callers))
  note.tagName = 'note'
  note.properties = { dataNote: String(note.properties.id) }
}

/** Notes stand last, where every edition looks for them. */
function gather(note: Element, around: ReadonlyMap<AnyNode, AnyParent>, part: Element): void {
  const parent = around.get(note)
  if (parent) parent.children = parent.children.filter((child) => child !== note)
  part.children.push(note)
}

/** What only held notes: the list, a rule above it, the heading that editions print by themselves. */
function withoutRest(
  start: AnyParent | undefined,
  around: ReadonlyMap<AnyNode, AnyParent>,
  { report }: SourceText,
): void {
  let part = start
  while (part && is<Element>(part, 'element') && isEmptied(part)) {
    const heading = part.children.find(
      (child) => is<Element>(child, 'element') && /^h[1-6]$/.test(child.tagName),
    )
    if (heading) {
      report(
        rules['html-simplified'],
        `The heading “${wordsIn(heading)}” of the notes is replaced by the heading of each edition`,
        {
          place: heading,
        },
      )
    }
    const parent = around.get(part)
    const gone: AnyNode = part
    if (parent) parent.children = parent.children.filter((child) => child !== gone)
    part = parent
  }
}

function isEmptied(part: Element): boolean {
  if (!/^(?:ol|ul|section|div|aside|footer)$/.test(part.tagName)) return false
  const isNotes = isNotesPart(part)
  return part.children.every((child) => {
    if (child.type === 'text') return child.value.trim() === ''
    if (child.type !== 'element') return true
    return isNotes && (child.tagName === 'hr' || /^h[1-6]$/.test(child.tagName))
  })
}

function isCall(element: Element): boolean {
  if (element.tagName !== 'a' || !fragmentOf(element)) return false
  if (rolesOf(element).includes('doc-noteref')) return true
  if (element.properties.dataFootnoteRef !== undefined) return true
  return classesOf(element).includes('footnote-ref') || fragmentOf(element)?.startsWith('cite_note') === true
}

function noteFor(
  call: Element,
  byId: ReadonlyMap<string, Element>,
  around: ReadonlyMap<AnyNode, AnyParent>,
): Element | undefined {
  const note = byId.get(fragmentOf(call) ?? '')
  if (!note || !/^(?:li|aside|div|p|section|note)$/.test(note.tagName)) return undefined
  const roles = rolesOf(note)
  const isNote = note.tagName === 'note' || roles.includes('doc-footnote') || roles.includes('doc-endnote')
  return isNote || isInNotes(note, around) ? note : undefined
}

function isInNotes(note: Element, around: ReadonlyMap<AnyNode, AnyParent>): boolean {
  for (let part = around.get(note); part; part = around.get(part)) {
    if (is<Element>(part, 'element') && isNotesPart(part)) return true
  }
  return false
}

function isNotesPart(part: Element): boolean {
  const roles = rolesOf(part)
  return (
    roles.includes('doc-endnotes') ||
    roles.includes('doc-footnotes') ||
    part.properties.dataFootnotes !== undefined ||
    classesOf(part).some((name) => /^(?:footnotes|endnotes|references|wp-block-footnotes)$/.test(name))
  )
}

function isBacklink(node: AnyNode, callers: ReadonlySet<string>): boolean {
  if (!is<Element>(node, 'element')) return false
  // The latter are brackets around a number that leads back (Sphinx).
  if (classesOf(node).some((name) => name === 'mw-cite-backlink' || name === 'fn-bracket')) return true
  if (node.tagName !== 'a') return false
  const target = fragmentOf(node)
  const isMarked = rolesOf(node).includes('doc-backlink') || node.properties.dataFootnoteBackref !== undefined
  if (isMarked) return true
  if (target === undefined || elements(node, 'img').length > 0) return false
  const words = wordsIn(node)
  return words === '' || (callers.has(target) && !/\p{L}/u.test(words))
}

function fragmentOf({ properties: { href } }: Element): string | undefined {
  return typeof href === 'string' && href.startsWith('#') ? decoded(href.slice(1)) : undefined
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function rolesOf({ properties }: Element): string[] {
  const epub = String(properties['epub:type'] ?? properties.epubType ?? '')
  const named = epub.split(/\s+/).map((type) => `doc-${type}`)
  return [...String(properties.role ?? '').split(/\s+/), ...named]
}

function idOf(node: AnyNode | undefined): string[] {
  return is<Element>(node, 'element') && node.properties.id ? [String(node.properties.id)] : []
}

function parentMap(root: AnyNode): Map<AnyNode, AnyParent> {
  return new Map(
    parentsOf(root).flatMap((parent) => parent.children.map((child) => [child, parent] as const)),
  )
}
