import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types'
import type { Slice } from './slice.js'
import { allSyntaxes, optionsFor } from './syntaxes.js'

/** Labels that the document defines, as micromark keeps them: a reference to any other is text. */
export interface Labels {
  links: string[]
  notes: string[]
}

/**
 * Definitions hold in the whole document, so their labels are collected before anything that may refer to them is read. What stands in
 * a definition depends on no label, and where there is no `]:` there is none. A document in one piece needs it for definitions in
 * directives alone, which micromark reads after the text before them.
 */
export function labelsOf(source: string, slices: readonly Slice[]): Labels {
  const labels: Labels = { links: [], notes: [] }
  if (!source.includes(']:') || (slices[0]?.kind === 'whole' && !source.includes(':::'))) return labels
  const definers = slices
    .filter(({ kind }) => kind === 'blocks' || kind === 'whole')
    .map(({ start, end }) => source.slice(start, end))
    .filter((text) => text.includes(']:'))
  const { extensions, mdastExtensions } = optionsFor(allSyntaxes)
  fromMarkdown(definers.join('\n'), { extensions: [...extensions, sharing(labels)], mdastExtensions })
  return labels
}

/**
 * micromark extension: one list of labels for all documents that are read with it, those found in one and those known from another.
 * It hooks on the characters that definitions and references begin with, and matches nothing.
 */
export function sharing({ links, notes }: Labels): Extension {
  function tokenize(this: TokenizeContext, _effects: unknown, _ok: State, nok: State): State {
    this.parser.defined = links
    this.parser.gfmFootnotes = notes
    return (code: Code) => nok(code)
  }
  const construct: Construct = { name: 'sharedLabels', tokenize }
  return {
    document: { 91: construct },
    contentInitial: { 91: construct },
    text: { 33: construct, 91: construct },
  }
}
