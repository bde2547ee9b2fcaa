import { directiveFromMarkdown } from 'mdast-util-directive'
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { mathFromMarkdown } from 'mdast-util-math'
import { directive } from 'micromark-extension-directive'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import type { Extension } from 'micromark-util-types'
import { attributeListFromMarkdown, attributeListSyntax } from '../../syntax/attribute-list.js'
import { htmlTag } from '../../syntax/html-tag.js'
import { mathFlow, mathFlowFromMarkdown } from '../../syntax/math-flow.js'
import { mathText } from '../../syntax/math-text.js'

import { isWeb } from './characters.js'

/** A set of syntaxes beside CommonMark, a bit each. */
export type Syntaxes = number

export const syntax = {
  autolinks: 1,
  footnotes: 2,
  deletions: 4,
  tables: 8,
  tasks: 16,
  frontMatter: 32,
  directives: 64,
  attributes: 128,
  maths: 256,
  tags: 512,
} as const satisfies Record<string, Syntaxes>

type Name = keyof typeof syntax

export const allSyntaxes: Syntaxes = Object.values<Syntaxes>(syntax).reduce((all, bit) => all | bit)

/** In this order, since of two that begin with the same character the later is tried first. */
const constructs: Readonly<Record<Name, Extension>> = {
  autolinks: gfmAutolinkLiteral(),
  footnotes: gfmFootnote(),
  deletions: gfmStrikethrough(),
  tables: gfmTable(),
  tasks: gfmTaskListItem(),
  frontMatter: frontmatter(['yaml']),
  directives: directive(),
  attributes: attributeListSyntax,
  maths: { flow: { 36: mathFlow }, text: { 36: mathText } },
  tags: { text: { 60: htmlTag } },
}

const handlers: Readonly<Record<Name, FromMarkdown[]>> = {
  autolinks: [gfmAutolinkLiteralFromMarkdown()],
  footnotes: [gfmFootnoteFromMarkdown()],
  deletions: [gfmStrikethroughFromMarkdown()],
  tables: [gfmTableFromMarkdown()],
  tasks: [gfmTaskListItemFromMarkdown()],
  frontMatter: [frontmatterFromMarkdown(['yaml'])],
  directives: [directiveFromMarkdown()],
  attributes: [attributeListFromMarkdown],
  maths: [mathFromMarkdown(), mathFlowFromMarkdown],
  tags: [],
}

interface Options {
  extensions: Extension[]
  mdastExtensions: FromMarkdown[]
}

/** What the parser needs to read these syntaxes. */
export function optionsFor(syntaxes: Syntaxes): Options {
  const names = (Object.keys(syntax) as Name[]).filter((name) => (syntaxes & syntax[name]) !== 0)
  return {
    extensions: names.map((name) => constructs[name]),
    mdastExtensions: names.flatMap((name) => handlers[name]),
  }
}

/** What each ASCII character may begin, or complete. */
const begins = new Uint16Array(128)
begins['@'.charCodeAt(0)] = syntax.autolinks
begins['['.charCodeAt(0)] = syntax.footnotes | syntax.tasks
begins['~'.charCodeAt(0)] = syntax.deletions
begins['|'.charCodeAt(0)] = syntax.tables
begins['{'.charCodeAt(0)] = syntax.attributes
begins['$'.charCodeAt(0)] = syntax.maths
begins['<'.charCodeAt(0)] = syntax.tags

const ampersand = 38
const backslash = 92
const colon = 58
const dot = 46

/**
 * The syntaxes that a stretch of source may use. Each begins with, or cannot do without, a character of its own, so where that
 * character is missing its constructs would be tried and fail: leaving them out changes nothing but the time, by half (the one for
 * addresses is tried at every letter). Addresses are also looked for in the finished text, where references and escapes are
 * resolved: `&#64;` and `www\.` count too. A table of one column may have colons for pipes (`:-`).
 */
export function syntaxesIn(source: string, start: number, end: number): Syntaxes {
  let found: Syntaxes = 0
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at)
    if (code < 128) found |= begins[code] ?? 0
    if (code === colon) found |= atColon(source, at)
    else if (code === ampersand) found |= syntax.autolinks
    else if (code === backslash && /[.:/]/.test(source.charAt(at + 1))) found |= syntax.autolinks
    else if (code === dot && isWeb(source, at)) found |= syntax.autolinks
  }
  return found
}

function atColon(source: string, at: number): Syntaxes {
  const next = source.charAt(at + 1)
  const directives = /\S/.test(next) ? syntax.directives : 0
  const addresses = next === '/' ? syntax.autolinks : 0
  const tables = next === '-' || source.charAt(at - 1) === '-' ? syntax.tables : 0
  return directives | addresses | tables
}
