import { type AnyNode, type AnyParent, is, parentsOf } from '@lectern/core/reading'
import type { Element, Root as HastRoot } from 'hast'
import { elementsIn } from '../elements.js'
import { wordsIn } from '../words-in.js'
import { mutualNotes, type SavedNote } from './mutual-notes.js'

/**
 * What Google Docs (`#ftnt1`), Word (`#_ftn1`, `#_edn1`), LibreOffice (`#sdfootnote1sym`), Substack (`#footnote-1`) and Easy Footnotes of WordPress
 * call their notes.
 */
const note =
  /^#(ftnt\d+|_(?:ftn|edn)\d+|sd(?:foot|end)note\d+sym|footnote-\d+|easy-footnote-bottom-\d+(?:-\d+)?)$/

/** What leads back from such a note. */
const back =
  /^#(?:(?:ftnt_ref|_(?:ftn|edn)ref)\d+|sd(?:foot|end)note\d+anc|footnote-anchor-\d+|easy-footnote-\d+(?:-\d+)?)$/

/** Notes without roles: a call leads to the number that begins the note. They get the roles of DPUB-ARIA here. */
export function findSavedNotes(page: HastRoot): void {
  const all = elementsIn(page)
  const targets = new Map<string, Element>()
  for (const element of all)
    for (const name of [element.properties.id, element.properties.name])
      if (name && !targets.has(String(name))) targets.set(String(name), element)
  const around = new Map(
    parentsOf(page).flatMap((parent) => parent.children.map((child) => [child, parent] as const)),
  )
  const named = namedCalls(all, targets)
  const known = new Set(named.map(({ call }) => call))
  const mutual = mutualNotes(all, targets, around).filter(({ call }) => !known.has(call))
  const calls = [...named, ...mutual]
  if (calls.length === 0) return
  const numbers = counted(new Set(mutual.map(({ back }) => back)))
  for (const { call, name, target, back } of calls) {
    const found = noteAround(target, pathOf(call, around), around, numbers)
    if (!found) continue
    if (back) withoutNumber(back, around)
    call.properties.role = 'doc-noteref'
    found.properties = { ...found.properties, id: name, role: 'doc-footnote' }
    if (target !== found) withoutNumber(target, around)
    if (target !== found) delete target.properties.id
    withoutLine(found, around)
  }
}

function namedCalls(all: readonly Element[], targets: ReadonlyMap<string, Element>): SavedNote[] {
  return all.flatMap((call) => {
    const name = call.tagName === 'a' ? note.exec(String(call.properties.href ?? ''))?.[1] : undefined
    const target = name ? targets.get(name) : undefined
    return name && target ? [{ call, name, target }] : []
  })
}

/** The block of a note: the division that holds nothing else, else its paragraph. */
function noteAround(
  target: Element,
  path: ReadonlySet<AnyNode>,
  around: ReadonlyMap<AnyNode, AnyParent>,
  numbers: (element: Element) => number,
): Element | undefined {
  let found: Element | undefined
  for (let one: AnyNode | undefined = target; is<Element>(one, 'element'); one = around.get(one)) {
    if (path.has(one)) break
    if (one.tagName === 'p' || one.tagName === 'li') found = one
    if (one.tagName === 'div' && numbers(one) <= 1 && !beginsWithLine(one)) found = one
    if (numbers(one) > 1 || one.tagName === 'body') break
  }
  return found
}

/** What a call stands in. */
function pathOf(call: Element, around: ReadonlyMap<AnyNode, AnyParent>): Set<AnyNode> {
  const path = new Set<AnyNode>()
  for (let one = around.get(call); one; one = around.get(one)) path.add(one)
  return path
}

/** The division around all notes, of which there may be one. */
function beginsWithLine({ children }: Element): boolean {
  const first = children.find((child) => is<Element>(child, 'element') && child.tagName !== 'br')
  return is<Element>(first, 'element') && first.tagName === 'hr'
}

/** How many notes begin in an element; each is counted once, since every note asks for those around it. */
function counted(mutual: ReadonlySet<AnyNode | undefined>): (element: Element) => number {
  const counts = new Map<Element, number>()
  return (element) => {
    const known = counts.get(element) ?? numbersIn(element, mutual)
    counts.set(element, known)
    return known
  }
}

function numbersIn(element: Element, mutual: ReadonlySet<AnyNode | undefined>): number {
  return elementsIn(element).filter(
    (node) => mutual.has(node) || back.test(String(node.properties.href ?? '')),
  ).length
}

/** The number leads back; editions number notes by themselves. */
function withoutNumber(number: Element, around: ReadonlyMap<AnyNode, AnyParent>): void {
  const parent = around.get(number)
  if (parent && !/^(?:p|li|div)$/.test(number.tagName) && !/\p{L}{3}/u.test(wordsIn(number)))
    parent.children = parent.children.filter((child) => child !== number)
}

/** The line above the first note. */
function withoutLine(found: Element, around: ReadonlyMap<AnyNode, AnyParent>): void {
  const parent = around.get(found)
  if (!parent) return
  const at = parent.children.indexOf(found)
  const before = parent.children
    .slice(0, at)
    .findLastIndex((child) => is<Element>(child, 'element') && child.tagName !== 'br')
  const line = parent.children[before]
  if (line && is<Element>(line, 'element') && line.tagName === 'hr') parent.children.splice(before, 1)
}
