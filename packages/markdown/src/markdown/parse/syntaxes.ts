import { directiveFromMarkdown } from 'mdast-util-directive'
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { mathFromMarkdown } from 'mdast-util-math'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import { admonitionFromMarkdown, admonitionSyntax } from '../../syntax/admonition.js'
import { attributeListFromMarkdown, attributeListSyntax } from '../../syntax/attribute-list.js'
import { colonCodeFromMarkdown } from '../../syntax/colon-code.js'
import { commentFromMarkdown, mystComments, obsidianComments } from '../../syntax/comments.js'
import { definitionListFromMarkdown, definitionListSyntax } from '../../syntax/definition-list.js'
import { exampleLists, fancyListFromMarkdown, fancyLists } from '../../syntax/fancy-list.js'
import { boxSyntax, fencedBoxFromMarkdown } from '../../syntax/fenced-box.js'
import { htmlTag } from '../../syntax/html-tag.js'
import { mathText } from '../../syntax/math-text.js'
import { texDelimiters, texDelimitersFromMarkdown } from '../../syntax/tex-delimiters.js'
import { directiveSyntax } from '../../syntax/text-directive.js'
import type { SyntaxExtension } from './processor.js'

/** What is read beside CommonMark. In this order, since of two that begin with the same character the later is tried first. */
export const syntaxes = {
  autolinks: { micromark: [gfmAutolinkLiteral()], fromMarkdown: [gfmAutolinkLiteralFromMarkdown()] },
  footnotes: { micromark: [gfmFootnote()], fromMarkdown: [gfmFootnoteFromMarkdown()] },
  deletions: { micromark: [gfmStrikethrough()], fromMarkdown: [gfmStrikethroughFromMarkdown()] },
  tables: { micromark: [gfmTable()], fromMarkdown: [gfmTableFromMarkdown()] },
  tasks: { micromark: [gfmTaskListItem()], fromMarkdown: [gfmTaskListItemFromMarkdown()] },
  directives: {
    micromark: [directiveSyntax(), boxSyntax(false)],
    fromMarkdown: [directiveFromMarkdown(), fencedBoxFromMarkdown, colonCodeFromMarkdown],
  },
  divs: { micromark: [boxSyntax(true)], fromMarkdown: [] }, // the same boxes, by pandoc's rules
  mystComments: { micromark: [mystComments], fromMarkdown: [commentFromMarkdown] },
  obsidianComments: { micromark: [obsidianComments], fromMarkdown: [commentFromMarkdown] },
  definitionLists: { micromark: [definitionListSyntax], fromMarkdown: [definitionListFromMarkdown] },
  exampleLists: { micromark: [exampleLists], fromMarkdown: [fancyListFromMarkdown] },
  fancyLists: { micromark: [fancyLists], fromMarkdown: [fancyListFromMarkdown] },
  admonitions: { micromark: [admonitionSyntax], fromMarkdown: [admonitionFromMarkdown] },
  drawnTables: { micromark: [], fromMarkdown: [] }, // `drawnTable` brings those that were found
  attributes: { micromark: [attributeListSyntax], fromMarkdown: [attributeListFromMarkdown] },
  maths: {
    micromark: [{ text: { 36: mathText } }], // `display` brings those between lines of dollars
    fromMarkdown: [mathFromMarkdown()],
  },
  texDelimiters: {
    micromark: [texDelimiters],
    fromMarkdown: [mathFromMarkdown(), texDelimitersFromMarkdown],
  },
  tags: { micromark: [{ text: { 60: htmlTag } }], fromMarkdown: [] },
  // `**注意：**文字`: beside Chinese, Japanese and Korean letters, punctuation ends emphasis as it does beside spaces. Emoji
  // are signs in it, as CommonMark 0.31 has them, and micromark has not.
  emphasis: { micromark: [cjkFriendlyExtension()], fromMarkdown: [] },
} as const satisfies Record<string, SyntaxExtension>

export type Syntax = keyof typeof syntaxes

/** What one dialect alone reads. */
const ofOne: ReadonlySet<Syntax> = new Set(['divs', 'fancyLists', 'mystComments', 'obsidianComments'])

export const allSyntaxes = (Object.keys(syntaxes) as Syntax[]).filter((name) => !ofOne.has(name))

/**
 * What each syntax cannot do without. Addresses are also looked for in the finished text, where references and escapes are resolved:
 * `&#64;` and `www\.` count too. A table of one column may have colons for pipes (`:-`).
 */
const signs: Readonly<Record<Syntax, RegExp>> = {
  autolinks: /@|&|:\/|www\.|\\[.:/]/i,
  footnotes: /\[\^/,
  deletions: /~/,
  tables: /\||:-|-:/,
  tasks: /\[[ \t\nxX]\]/,
  directives: /:[\S\t]|(?:`{3}|~{3})\{/, // micromark takes a tab for the beginning of a name
  divs: /:::/,
  mystComments: /^[ \t>]*(?:%|\+\+\+)/m,
  obsidianComments: /%%/,
  definitionLists: /^[ \t>]*[:~][ \t]/m,
  exampleLists: /\(@|#\./,
  fancyLists: /^[ \t>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)*\(?\w{1,8}[.)][ \t]/m,
  admonitions: /^(?:[ \t>]|[-*+][ \t]|\d+[.)][ \t])*(?:!!!|\?\?\?|===[!+]? ")/m,
  drawnTables: /-[-:| ]|\+[-=:]/,
  attributes: /\{/,
  maths: /\$/,
  texDelimiters: /\\[([]/,
  tags: /</,
  emphasis: /[\u1100-\u11ff\u20a9\u2e80-\ud7ff\ud800-\udbff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef]/,
}

/**
 * The syntaxes that a stretch of source may use. Where its characters are missing a syntax would be tried and fail: leaving it out
 * changes nothing but the time, by half (the one for addresses is tried at every letter).
 */
export function syntaxesIn(source: string, of: readonly Syntax[] = allSyntaxes): readonly Syntax[] {
  return of.filter((name) => signs[name].test(source))
}
