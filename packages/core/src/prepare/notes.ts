import type { FootnoteDefinition, FootnoteReference } from 'mdast'
import type { Node } from 'unist'
import { at, copyWith } from '../read/tree.js'
import type { Draft } from './draft.js'
import { unique } from './ids.js'
import { rules } from './rules.js'
import { rewrite, visit } from './tree.js'

/**
 * Numbers notes by their first call (a note called only inside a note comes after the one that calls it), gives every call an id, and moves
 * the definitions to the end in the order of their numbers. What nothing calls is printed with the others, and what it calls comes after it.
 */
export function notes(draft: Draft): void {
  const definitions = takeDefinitions(draft)
  const numbering = numberByCall(draft, definitions)
  numbering.follow(draft.tree)
  for (const definition of outermostFirst(definitions)) {
    if (definition.number !== undefined) continue
    draft.report(
      rules['note-unused'],
      `Nothing refers to the note "${definition.identifier}"; it is printed with the other notes`,
      {
        place: definition,
        hint: `Refer to it with [^${definition.identifier}], or remove it.`,
      },
    )
    numbering.add(definition)
    numbering.follow(definition)
  }
  draft.tree.children = draft.tree.children.concat(numbering.ordered)
}

/** Notes that no text calls; of them first those that no note calls either. */
function outermostFirst(definitions: ReadonlyMap<string, FootnoteDefinition>): FootnoteDefinition[] {
  const unused = [...definitions.values()].filter(({ number }) => number === undefined)
  const called = new Set<string>()
  for (const definition of unused)
    visit(definition, (node) => {
      if (node.type === 'footnoteReference') called.add(keyOf((node as FootnoteReference).identifier))
    })
  const isCalled = ({ identifier }: FootnoteDefinition): boolean => called.has(keyOf(identifier))
  return [...unused.filter((one) => !isCalled(one)), ...unused.filter(isCalled)]
}

/** Takes the definitions out of the flow; of two with one name the first counts and the other is kept as text. */
function takeDefinitions(draft: Draft): Map<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>()
  visit(draft.tree, (node) => {
    if (node.type !== 'footnoteDefinition') return
    const definition = node as FootnoteDefinition
    const key = keyOf(definition.identifier)
    if (!definitions.has(key)) definitions.set(key, definition)
  })
  const kept = new Set<Node>(definitions.values())
  if (kept.size === 0) return definitions
  rewrite(draft.tree, (node) => {
    if (node.type !== 'footnoteDefinition') return undefined
    return kept.has(node) ? [] : (node as FootnoteDefinition).children
  })
  return definitions
}

interface Numbering {
  /** Notes in the order of their numbers. */
  ordered: readonly FootnoteDefinition[]
  add(definition: FootnoteDefinition): void
  /** Numbers what is called here, then what is called there. */
  follow(root: Node): void
}

function numberByCall(draft: Draft, definitions: ReadonlyMap<string, FootnoteDefinition>): Numbering {
  const ordered: FootnoteDefinition[] = []
  const free = freeIds([draft.tree, ...definitions.values()])

  function add(definition: FootnoteDefinition): void {
    definition.number = ordered.push(definition)
    definition.callers = []
  }

  function called(call: FootnoteReference): FootnoteDefinition | undefined {
    const definition = definitions.get(keyOf(call.identifier))
    if (!definition) return undefined
    if (definition.number === undefined) add(definition)
    // One that nothing else calls may call itself.
    definition.data = copyWith(definition.data ?? {}, { id: definition.data?.id ?? free(nameOf(definition)) })
    return definition
  }

  return {
    ordered,
    add,
    follow(first) {
      let next = ordered.length
      for (let root: Node | undefined = first; root; root = ordered[next++])
        rewriteCalls(root, (call) => {
          const definition = called(call)
          if (!definition) return missing(draft, call)
          callFrom(call, definition, free)
          return undefined
        })
    },
  }
}

/** Gives ids that nothing else has: `[^a.b]` may stand beside `[^a-b]`, or beside an author's `{#note-a-b}`. */
function freeIds(roots: readonly Node[]): (wanted: string) => string {
  const taken = new Set<string>()
  const repeats = new Map<string, number>()
  for (const root of roots) visit(root, ({ data }) => data?.id && taken.add(data.id))
  return (wanted) => unique(wanted, taken, repeats)
}

function rewriteCalls(root: Node, change: (call: FootnoteReference) => readonly Node[] | undefined): void {
  const replaced = new Map<Node, readonly Node[]>()
  visit(root, (node) => {
    if (node.type !== 'footnoteReference') return
    const nodes = change(node as FootnoteReference)
    if (nodes) replaced.set(node, nodes)
  })
  if (replaced.size > 0) rewrite(root, (node) => replaced.get(node))
}

function callFrom(
  call: FootnoteReference,
  definition: FootnoteDefinition,
  free: (wanted: string) => string,
): void {
  const callers = definition.callers ?? []
  const id = free(`${definition.data?.id}-ref`)
  callers.push(id)
  definition.callers = callers
  if (definition.number !== undefined) call.number = definition.number
  call.data = copyWith(call.data ?? {}, { id })
}

function missing(draft: Draft, call: FootnoteReference): Node[] {
  draft.report(rules['note-missing'], `There is no note "${call.identifier}"`, {
    place: call,
    hint: `Add a line "[^${call.identifier}]: …".`,
  })
  const value = `[^${call.label ?? call.identifier}]`
  return [{ type: 'text', value, ...at(call) } as Node]
}

function keyOf(identifier: string): string {
  return identifier.toLowerCase()
}

/** The id of a note: from the author's name for it, else from its number. */
function nameOf({ identifier, number }: FootnoteDefinition): string {
  const name = identifier
    .normalize('NFC')
    .toLowerCase()
    // Most names are ASCII, and V8 takes a millisecond to compile a class of all letters.
    .replace(/[^\0-\x7f]/.test(identifier) ? /[^\p{L}\p{N}]+/gu : /[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
  return `note-${name || number}`
}
