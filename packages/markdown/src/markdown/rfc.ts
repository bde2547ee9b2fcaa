import type { Heading, Paragraph, Root } from 'mdast'
import type { Context } from '../context.js'
import { rules } from '../rules.js'
import { type AnyNode, at, descendants, is, textNode } from '../tree.js'
import { labelsIn, linkTo, slugsIn } from './cross-references.js'
import { replaceTexts } from './marks/texts.js'

/*
 * Drafts for the IETF, in the Markdown of kramdown-rfc: lines of `---` and a word part them, and references stand in double braces.
 */

const part = /^--- (abstract|middle|back|fluff|note_[^\s]{1,80})$/

/** Whether it is such a draft: in other texts double braces are places to be filled in. */
export function isDraft(source: string): boolean {
  return /^--- (?:abstract|middle)[ \t]*$/m.test(source)
}

/** `--- abstract` and `--- note_To_Readers` are headings; `--- middle` and `--- back` say nothing to readers. */
export function draftParts(tree: Root, { leftOut }: Context): void {
  tree.children = tree.children.flatMap((node) => {
    const [first, ...others] = is<Paragraph>(node, 'paragraph') ? node.children : []
    const name = first && is(first, 'text') && others.length === 0 ? part.exec(textIn(first))?.[1] : undefined
    if (name === undefined) return [node]
    if (name === 'abstract') return [headingOf('Abstract', node)]
    if (name.startsWith('note_')) return [headingOf(name.slice('note_'.length).replaceAll('_', ' '), node)]
    leftOut.add('draft', `--- ${name}`, '', node)
    return []
  })
}

const textIn = (node: AnyNode): string => ('value' in node ? String(node.value).trim() : '')

function headingOf(words: string, node: AnyNode): Heading {
  return { type: 'heading', depth: 1, children: [textNode(words, node)], ...at(node) } as Heading
}

/** The marks before it say whether the document is normative, and `HPACK=RFC7541` gives it a name. */
const reference =
  /\{\{(Sections?\s[^{}]{1,60}\sof\s)?(?:<<|[!?])?([\p{L}\p{N}_][\p{L}\p{N}_.:-]{0,80})(?:=([\p{L}\p{N}_.:-]{1,80}))?\}\}(?:\{:[^{}\n]{0,80}\})?/u

/** `{{tides}}` leads to the part with that label, and `{{!RFC2119}}` names another document, as "[RFC2119]". */
export function draftReferences(tree: Root, { report }: Context): void {
  const words = new Map([...slugsIn(tree), ...labelsIn(descendants(tree))])
  let count = 0
  let first: AnyNode | undefined
  replaceTexts(tree, reference, ([, section = '', label = '', document = ''], text) => {
    const shown = words.get(label)
    if (shown !== undefined && !section)
      return [linkTo({ id: label, shown: shown || label, isBare: false }, text)]
    count++
    first ??= text
    return [textNode(`${section}[${document ? `${label}, ${document}` : label}]`, text)]
  })
  if (count === 0) return
  report(
    rules['dialect-unknown'],
    `References to other documents (kramdown-rfc) are printed in brackets, without links (the first of ${count} places)`,
    { place: first, hint: 'The documents stand in the list at the end where the metadata names them.' },
  )
}
