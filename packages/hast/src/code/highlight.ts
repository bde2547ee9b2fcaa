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
  const { common, createLowlight } = await import('lowlight')
  const grammars = lazyGrammars(createLowlight(), common)
  return (code, lang) => {
    if (!lang || !isAffordable(code) || !grammars.has(lang)) return undefined
    return tokensOf(grammars, lang, code)
  }
}

/** Undefined where parts stand in parts deeper than the stack allows: `${` or `/*` by the thousand. */
function tokensOf(
  grammars: ReturnType<typeof lazyGrammars>,
  lang: string,
  code: string,
): Token[] | undefined {
  try {
    return grammars.highlight(lang, code).children.flatMap((node) => tokens(node, undefined))
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** A longer program has one colour. UTF-16 units, some 1,500 lines. */
const most = 50_000

/** A program with a longer stretch of spaces, or of characters without a sign that programs are built of, also has one colour. */
const longestStretch = 1_000

/**
 * Patterns of many grammars look from each character as far as words go on, and so take the square of that length: 40,000 letters, words or
 * blank lines take them 2 to 10 s.
 */
function isAffordable(code: string): boolean {
  if (code.length > most) return false
  const stretches = [...(code.match(/[^,;:(){}<>=/#]+/g) ?? []), ...(code.match(/\s+/g) ?? [])]
  return stretches.every(({ length }) => length <= longestStretch)
}

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
