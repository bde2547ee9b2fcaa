import type { ElementContent, RootContent } from 'hast'
import type { Node } from 'unist'
import { lazyGrammars } from './grammars.js'
import { holdsProgram } from './programs.js'
import { kindOf, type Token, type TokenKind } from './tokens.js'

/**
 * The parts of a program of the article in order; together they are its text. Undefined where the language is not said or not
 * known: then the program has one colour.
 */
export type Highlight = (code: string, lang: string | null | undefined) => readonly Token[] | undefined

const loaded = new WeakMap<Node, Promise<Highlight>>()

/** Grammars are loaded when an article has code that says its language, and only then; once for all its editions. */
export function loadHighlighter({ tree }: { tree: Node }): Promise<Highlight> {
  const before = loaded.get(tree)
  if (before) return before
  const highlight = holdsProgram(tree) ? loadGrammars() : Promise.resolve(() => undefined)
  loaded.set(tree, highlight)
  return highlight
}

async function loadGrammars(): Promise<Highlight> {
  const { common, createLowlight } = await import('#carried/lowlight')
  const grammars = lazyGrammars(createLowlight(), common)
  return (code, lang) => {
    if (!lang || code.length > most || code.includes(gap) || !grammars.has(lang)) return undefined
    return grammars.highlight(lang, code).children.flatMap((node) => tokens(node, undefined))
  }
}

/** A longer program is printed in one colour: grammars take long on it. UTF-16 units. */
const most = 200_000

/** With more spaces in a row, too: the grammars' pattern for words in a comment takes the square of their number. */
const gap = ' '.repeat(1000)

function tokens(node: RootContent | ElementContent, around: TokenKind | undefined): Token[] {
  if (node.type === 'text') return [{ text: node.value, ...(around ? { kind: around } : {}) }]
  if (node.type !== 'element') return []
  const kind =
    classesOf(node.properties.className)
      .map(kindOf)
      .find((found) => found !== undefined) ?? around
  return node.children.flatMap((child) => tokens(child, kind))
}

const classesOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.map((name) => String(name).replace(/^hljs-/, '')) : []
