import type {
  Definition,
  FootnoteDefinition,
  FootnoteReference,
  ImageReference,
  LinkReference,
  Root,
} from 'mdast'
import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types'
import { type AnyNode, descendants, is } from '../../tree.js'
import type { SyntaxExtension } from './processor.js'

/** Labels that the document defines, as micromark keeps them: a reference to any other is text. */
export interface Labels {
  links: string[]
  notes: string[]
}

const definition = /\\[\s\S]|\[((?:[^[\]\\]|\\[\s\S]){1,999})\]:/g

/** What looks like a definition. It may stand in code, where it is none, so the tree is asked when it is read: see `definedIn`. */
export function labelsIn(source: string): Labels {
  const labels: Labels = { links: [], notes: [] }
  for (const [, label] of source.matchAll(definition)) {
    if (label === undefined) continue
    if (/^\^\S+$/.test(label)) labels.notes.push(normalized(label.slice(1)))
    else labels.links.push(normalized(label))
  }
  return labels
}

/** As micromark tells labels apart. */
function normalized(label: string): string {
  return label
    .replace(/[\t\n\r ]+/g, ' ')
    .replace(/^ | $/g, '')
    .toLowerCase()
    .toUpperCase()
}

/**
 * What a tree defines, if it was read with other labels than it should: one that it refers to and does not define, or one that it defines and was not
 * known. What defines depends on no label.
 */
export function misread(root: Root, known: Labels): Labels | undefined {
  const [links, notes, calls] = [new Set<string>(), new Set<string>(), [] as [Set<string>, string][]]
  for (const node of descendants(root)) {
    if (is<Definition>(node, 'definition')) links.add(normalized(node.identifier))
    else if (is<FootnoteDefinition>(node, 'footnoteDefinition')) notes.add(normalized(node.identifier))
    else if (is<FootnoteReference>(node, 'footnoteReference'))
      calls.push([notes, normalized(node.identifier)])
    else if (isReference(node)) calls.push([links, normalized(node.identifier)])
  }
  const isRight =
    calls.every(([defined, label]) => defined.has(label)) &&
    areIn(links, known.links) &&
    areIn(notes, known.notes)
  return isRight ? undefined : { links: [...links], notes: [...notes] }
}

const isReference = (node: AnyNode): node is LinkReference | ImageReference =>
  node.type === 'linkReference' || node.type === 'imageReference'

function areIn(defined: ReadonlySet<string>, known: readonly string[]): boolean {
  const all = new Set(known)
  return [...defined].every((label) => all.has(label))
}

/**
 * One list of labels for all pieces of a document that are read with this syntax. It hooks on the characters that definitions and references begin
 * with, and matches nothing.
 */
export function sharing({ links, notes }: Labels): SyntaxExtension {
  function tokenize(this: TokenizeContext, _effects: unknown, _ok: State, nok: State): State {
    this.parser.defined = links
    this.parser.gfmFootnotes = notes
    return (code: Code) => nok(code)
  }
  const construct: Construct = { name: 'sharedLabels', tokenize }
  const micromark: Extension = {
    document: { 91: construct },
    contentInitial: { 91: construct },
    text: { 33: construct, 91: construct },
  }
  return { micromark: [micromark], fromMarkdown: [] }
}
