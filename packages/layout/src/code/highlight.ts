import type { Article } from '@lectern/core'
import type { ElementContent, RootContent } from 'hast'
import { visit } from '../visit.js'
import { kindOf, type Token, type TokenKind } from './tokens.js'

export type Highlight = (code: string, lang: string | null | undefined) => readonly Token[] | undefined

/** Grammars are loaded when an article has code that says its language. */
export async function loadHighlighter(article: Article): Promise<Highlight> {
  let hasCode = false
  visit(article.tree, (node) => {
    if (node.type === 'code' && 'lang' in node && node.lang) hasCode = true
  })
  if (!hasCode) return () => undefined
  const { common, createLowlight } = await import('lowlight')
  const lowlight = createLowlight(common)
  return (code, lang) => {
    if (!lang || !lowlight.registered(lang) || code.length > most) return undefined
    return lowlight.highlight(lang, code).children.flatMap((node) => tokens(node, undefined))
  }
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
