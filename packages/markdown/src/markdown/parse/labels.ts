import type { Root, RootContent } from 'mdast'
import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types'
import { directivesUpTo } from '../../syntax/boxes.js'
import { displaysIn } from '../../syntax/displays.js'
import { display } from '../../syntax/math-flow.js'
import { createProcessor, type SyntaxExtension } from './processor.js'
import { allSyntaxes, type Syntax } from './syntaxes.js'

/** Labels that the document defines, as micromark keeps them: a reference to any other is text. */
export interface Labels {
  links: LabelList
  notes: LabelList
}

/** A list that is asked at every bracket: micromark's own takes time that grows with the square of the notes. */
class LabelList extends Array<string> {
  readonly #known = new Set<string>()

  override includes(label: string): boolean {
    return this.#known.has(label)
  }

  override push(...labels: string[]): number {
    for (const label of labels) this.#known.add(label)
    return super.push(...labels)
  }
}

/** Whether the document defines all of them. What is read with a label too many has references that lead nowhere. */
export function areDefined({ links, notes }: Labels, root: Root): boolean {
  if (links.length + notes.length === 0) return true
  const defined = { definition: new Set<string>(), footnoteDefinition: new Set<string>() }
  const open: RootContent[] = [...root.children]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'definition' || node.type === 'footnoteDefinition')
      defined[node.type].add(node.identifier)
    if (holdsBlocks(node)) for (const child of node.children) open.push(child)
  }
  const isIn = (known: ReadonlySet<string>) => (label: string) => known.has(label.toLowerCase())
  return links.every(isIn(defined.definition)) && notes.every(isIn(defined.footnoteDefinition))
}

const holdsBlocks = (node: RootContent): node is RootContent & { children: RootContent[] } =>
  'children' in node && node.type !== 'paragraph' && node.type !== 'heading'

/** Keeps a slice that is indented from going on with a note before it. */
const divider = 'x\n\n'

/** UTF-16 units that are looked at once, at least: micromark keeps some 10 KB for each note until a text ends. */
const usualLength = 16_000

/**
 * Definitions hold in the whole document, so their labels are collected before anything that may refer to them is read: also
 * those in directives, which micromark reads after the text before them. What defines depends on no label. Of the text only its
 * blocks are looked at.
 */
export function labelsIn(definers: readonly string[], syntaxes: readonly Syntax[] = allSyntaxes): Labels {
  const known = holders.filter((name) => syntaxes.includes(name))
  const labels: Labels = { links: new LabelList(), notes: new LabelList() }
  let text = ''
  for (const definer of definers) {
    const rest = behindPlainNotes(definer, labels)
    if (!rest.includes(']:')) continue
    text += `${text && divider}${rest}`
    if (text.length < usualLength) continue
    collect(`\n${text}`, labels, known)
    text = ''
  }
  if (text !== '') collect(`\n${text}`, labels, known)
  return labels
}

/**
 * A note that defines nothing beside itself, of one line before another note, or the last. Its name is one that micromark knows by its capitals
 * alone. So most of the thousands look that a long document may have, and need no parser.
 */
const plainNote = /\[\^([\w-]{1,999})\]:(?:(?!.*\]:).*[\r\n]+(?=\[\^[\w-]{1,999}\]:)|(?![\s\S]*\]:)[\s\S]*)/gy

function behindPlainNotes(text: string, { notes }: Labels): string {
  let end = 0
  for (const { 0: note, 1: name = '', index } of text.matchAll(plainNote)) {
    notes.push(name.toUpperCase())
    end = index + note.length
  }
  return text.slice(end)
}

/** What may hold definitions, or hide them. */
const holders: readonly Syntax[] = [
  'footnotes',
  'tables',
  'directives',
  'definitionLists',
  'admonitions',
  'maths',
]

function collect(text: string, labels: Labels, known: readonly Syntax[]): void {
  const displays = displaysIn(text)
  const blocksOnly = { micromark: [withoutInlines], fromMarkdown: [] }
  const blocks = [display((line) => displays.has(line)), directivesUpTo()]
  const more = [blocksOnly, sharing(labels), ...blocks]
  createProcessor(known, more).parse(text)
}

/** Brackets as well: what micromark does with those that belong to nothing grows with the square of their number. */
const withoutInlines: Extension = {
  disable: {
    null: [
      'attention',
      'autolink',
      'codeText',
      'dollarMath',
      'gfmFootnoteCall',
      'gfmPotentialFootnoteCall',
      'hardBreakEscape',
      'htmlText',
      'labelEnd',
      'labelStartImage',
      'labelStartLink',
    ],
  },
}

/**
 * One list of labels for all documents that are read with this syntax, those found in one and those known from another. It hooks on
 * the characters that definitions and references begin with, and matches nothing.
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
