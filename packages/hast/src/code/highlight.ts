import type { OptionalWork } from '@lectern/core'
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

/**
 * Grammars are loaded when an article has code that says its language, and only then; once for all its editions.
 *
 * @param work how long it may take: patterns of grammars can take the cube of a program's length
 */
export function loadHighlighter({ tree }: { tree: Node }, work?: OptionalWork): Promise<Highlight> {
  const before = loaded.get(tree)
  if (before) return before
  const highlight = holdsProgram(tree) ? loadGrammars(work) : Promise.resolve(() => undefined)
  loaded.set(tree, highlight)
  return highlight
}

async function loadGrammars(work: OptionalWork | undefined): Promise<Highlight> {
  const { common, createLowlight } = await import('lowlight')
  const grammars = lazyGrammars(createLowlight(), common)
  return (code, lang) => {
    if (!lang || !grammars.has(lang)) return undefined
    const colour = () => tokensOf(grammars, lang, code)
    return work ? work.run('colours of programs', colour) : colour()
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
