/** A node of retext's syntax (nlcst). */
export type Token =
  | { type: 'WhiteSpaceNode' | 'PunctuationNode' | 'SymbolNode'; value: string }
  | { type: 'WordNode'; children: { type: 'TextNode'; value: string }[] }

/** A block's text as one sentence. */
export interface Sentence {
  type: 'RootNode'
  children: { type: 'SentenceNode'; children: Token[] }[]
}

/** A straight quotation mark of a block's text, and what it becomes. */
export interface Quote {
  /** Offset in the text. */
  at: number
  sign: '"' | "'"
  /** The mark's node in the tree that the library changes. */
  node: { value: string }
}

/**
 * A block's text as retext knows it: one sentence of words, signs and white space. Words hold their apostrophes, and
 * the marks of Hebrew abbreviations.
 */
export function sentenceOf(text: string): { root: Sentence; quotes: Quote[] } {
  const quotes: Quote[] = []
  const children: Token[] = []
  for (const { 0: value, index } of text.matchAll(tokens)) {
    const node = nodeOf(value)
    children.push(node)
    if (node.type === 'PunctuationNode' && (value === '"' || value === "'"))
      quotes.push({ at: index, sign: value, node })
  }
  return { root: { type: 'RootNode', children: [{ type: 'SentenceNode', children }] }, quotes }
}

const tokens = /\s+|[\p{L}\p{M}\p{N}]+(?:['"’][\p{L}\p{M}]+)*|\.+|./gsu

function nodeOf(value: string): Token {
  if (/^\s/.test(value)) return { type: 'WhiteSpaceNode', value }
  if (/^[\p{L}\p{M}\p{N}]/u.test(value)) return { type: 'WordNode', children: [{ type: 'TextNode', value }] }
  return { type: /^\p{P}/u.test(value) ? 'PunctuationNode' : 'SymbolNode', value }
}
