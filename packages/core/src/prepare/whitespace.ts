import type { Node, Parent, Position } from 'unist'
import type { Draft } from './draft.js'
import { rules } from './rules.js'
import { isParent, visit } from './tree.js'

/** Characters that XML 1.0 forbids (production 2, Char), lone surrogates, and those that are no characters (Unicode 23.7; HTML forbids them). */
const forbidden = /[\0-\x08\x0b\x0c\x0e-\x1f]|\p{Noncharacter_Code_Point}|\p{Surrogate}/gu

/** Any of those, and whole surrogate pairs: a set of single characters is found several times faster than the pattern above. */
const suspicious = /[\0-\x08\x0b\x0c\x0e-\x1f\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff]/

/** The text as every edition can carry it. */
export function withoutForbidden(text: string): string {
  return suspicious.test(text) ? text.replace(forbidden, '\ufffd') : text
}

/** Scripts that are written without spaces: a soft line break between two such characters is nothing. */
export const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}\u3000-\u303f\uff00-\uffef]/u

/** Soft line breaks become spaces, as many spaces in a row as there are become one (CSS Text 3, 4.1.1), forbidden characters U+FFFD, and paragraphs without anything go. */
export function whitespace(draft: Draft): void {
  const parents: Parent[] = []
  visit(draft.tree, (node) => {
    cleanFields(node, draft)
    if (isParent(node)) parents.push(node)
    if (node.type === 'text' || node.type === 'inlineCode') {
      const literal = node as Node & { value: string }
      if (literal.value.includes('\n')) literal.value = literal.value.replace(/[ \t]*\r?\n[ \t]*/g, joint)
      if (node.type === 'text' && /[ \t]{2}|\t/.test(literal.value))
        literal.value = literal.value.replace(/[ \t]+/g, ' ')
    }
  })
  // After the texts are cleaned: a form feed is a space until it is U+FFFD.
  for (const parent of parents) dropEmptyParagraphs(parent)
}

function joint(match: string, at: number, whole: string): string {
  const before = whole.charAt(at - 1)
  const after = whole.charAt(at + match.length)
  return spaceless.test(before) && spaceless.test(after) ? '' : ' '
}

const fields = ['value', 'alt', 'title', 'label', 'annotation'] as const
const valueOnly = ['value'] as const

function cleanFields(node: Node, draft: Draft): void {
  const record = node as Node & Partial<Record<(typeof fields)[number], unknown>>
  for (const field of node.type === 'text' ? valueOnly : fields) {
    const value = record[field]
    if (typeof value !== 'string') continue
    const kept = withoutForbidden(value)
    if (kept === value) continue
    record[field] = kept
    reportForbidden(draft, node)
  }
}

export function reportForbidden(draft: Draft, place: Node | Position | undefined): void {
  draft.report(rules['forbidden-character'], 'A character that XML does not allow was replaced by U+FFFD', {
    place,
    hint: 'Remove control characters that were copied from another program.',
  })
}

function dropEmptyParagraphs(parent: Parent): void {
  const isNothing = (child: Node) => child.type === 'paragraph' && isEmpty(child as Parent)
  if (parent.children.some(isNothing)) parent.children = parent.children.filter((child) => !isNothing(child))
}

function isEmpty(paragraph: Parent): boolean {
  return paragraph.children.every(
    (child) => child.type === 'text' && !(child as { value: string } & Node).value.trim(),
  )
}
