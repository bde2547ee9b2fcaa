import { fromMarkdown } from 'mdast-util-from-markdown'
import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types'
import { optionsFor, syntax } from './syntaxes.js'

/** Labels that the document defines, as micromark keeps them: a reference to any other is text. */
export interface Labels {
  links: string[]
  notes: string[]
}

/** Keeps a slice that is indented from going on with a note before it. */
const divider = 'x\n\n'

/**
 * Definitions hold in the whole document, so their labels are collected before anything that may refer to them is read. What defines
 * depends on no label, and where there is no `]:` nothing does. Of the text only its blocks are looked at.
 */
export function labelsIn(definers: readonly string[]): Labels {
  const labels: Labels = { links: [], notes: [] }
  const text = definers.filter((definer) => definer.includes(']:')).join(divider)
  if (!text) return labels
  const { extensions, mdastExtensions } = optionsFor(blockSyntaxes)
  fromMarkdown(`\n${text}`, { extensions: [...extensions, withoutInlines, sharing(labels)], mdastExtensions })
  return labels
}

const blockSyntaxes = syntax.footnotes | syntax.tables | syntax.directives | syntax.maths

const withoutInlines: Extension = {
  disable: {
    null: ['attention', 'autolink', 'codeText', 'hardBreakEscape', 'htmlText', 'labelEnd', 'dollarMath'],
  },
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
