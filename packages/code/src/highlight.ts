import type { Article } from '@lectern/core'
import type { ElementContent, RootContent } from 'hast'
import type { Node, Parent } from 'unist'
import { lazyGrammars } from './grammars.js'
import { kindOf, type Token, type TokenKind } from './tokens.js'

/**
 * The parts of a program in order; together they are its text. Undefined where the language is not said or not known: then the
 * program has one colour.
 */
export type Highlight = (code: string, lang: string | null | undefined) => readonly Token[] | undefined

/** Grammars are loaded when an article has code that says its language, and only then. */
export async function loadHighlighter(article: Article): Promise<Highlight> {
  if (!hasCode(article)) return () => undefined
  const { common, createLowlight } = await import('lowlight')
  const grammars = lazyGrammars(createLowlight(), common)
  return (code, lang) => {
    if (!lang || code.length > most || !grammars.has(lang)) return undefined
    return grammars.highlight(lang, code).children.flatMap((node) => tokens(node, undefined))
  }
}

function hasCode({ tree }: Article): boolean {
  const isProgram = (node: Node): boolean =>
    (node.type === 'code' && 'lang' in node && Boolean(node.lang)) ||
    ('children' in node && (node as Parent).children.some(isProgram))
  return isProgram(tree)
}

/** A longer program is printed in one colour: grammars take long on it. UTF-16 units. */
const most = 200_000

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
