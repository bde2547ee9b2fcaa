import { attributions } from '@lectern/core/reading'
import type { Root } from 'mdast'
import type { Context } from '../context.js'
import { directives } from '../directives/directives.js'
import { joinAllTexts, typesIn } from '../tree.js'
import { admonitions } from './admonitions.js'
import { alerts } from './alerts.js'
import { attributeLists, looseAttributeLists } from './attribute-lists.js'
import { codeBlocks } from './code.js'
import { crossReferences } from './cross-references.js'
import { definitionLists } from './definition-lists.js'
import type { Dialect } from './dialects/dialect.js'
import { doubtfulFormulas } from './doubtful-formulas.js'
import { fancyLists } from './fancy-lists.js'
import { formulas } from './formulas.js'
import { leaveOutComments } from './leave-out-comments.js'
import { reportLeftovers } from './leftovers.js'
import { lineBlocks } from './line-blocks.js'
import { linksWithoutWords } from './links-without-words.js'
import { emoji } from './marks/emoji.js'
import { highlights } from './marks/highlights.js'
import { obsidianMarks } from './marks/obsidian.js'
import { mystRoles } from './marks/roles.js'
import { scripts } from './marks/scripts.js'
import { spans } from './marks/spans.js'
import { wikiLinks } from './marks/wiki-links.js'
import { placeParts } from './places.js'
import { tableCaptions } from './table-captions.js'
import { type Aliases, targets } from './targets.js'

/** From what the parser makes to Lectern's nodes, in place. Each line is one file; the order matters. */
export async function toNodes(
  tree: Root,
  context: Context,
  { dialect, asked }: Reading = usual,
): Promise<void> {
  placeParts(tree, context)
  if (dialect === 'myst' || dialect === 'obsidian') leaveOutComments(tree, context)
  if (typesIn(tree).has('html')) await html(tree, context) // first, so that an attribute list may follow an <img>
  attributeLists(tree, context)
  if (dialect !== 'commonmark') await marks(tree, context, dialect, asked)
  fancyLists(tree)
  typed(tree, context, dialect)
  joinAllTexts(tree)
  if (asked !== 'commonmark' && asked !== 'gfm') {
    if (mayHold(context, '|')) lineBlocks(tree, context)
    crossReferences(tree, context, aliasesIn(tree, context, dialect), dialect)
  }
  if (asked !== 'commonmark') await linksWithoutWords(tree, context)
  reportLeftovers(tree, context, dialect)
}

async function html(tree: Root, context: Context): Promise<void> {
  const { embeddedHtml } = await import('@lectern/web')
  await embeddedHtml(tree, context)
}

/** What nodes of some types become; a long article is not walked for types that it does not have. */
function typed(tree: Root, context: Context, dialect: Dialect): void {
  const types = typesIn(tree)
  const has = (...names: string[]): boolean => names.some((name) => types.has(name))
  if (has('attributeList')) looseAttributeLists(tree)
  if (has('code')) codeBlocks(tree, context, dialect)
  if (has('inlineMath')) doubtfulFormulas(tree, context)
  if (has('math', 'inlineMath') || mayHold(context, '$', '\\')) formulas(tree, context)
  if (has('blockquote')) alerts(tree, dialect)
  if (has('admonition')) admonitions(tree, context)
  if (has('blockquote')) attributions(tree)
  if (has('definitionDescription')) definitionLists(tree)
  if (has('table')) tableCaptions(tree)
  if (has('textDirective', 'leafDirective', 'containerDirective') || context.source.includes(':::'))
    directives(tree, context)
}

/** Whether one of the characters may stand in the words of the article: as it is, or as a reference (`&equals;`). */
function mayHold({ source }: Context, ...characters: string[]): boolean {
  return [...characters, '&'].some((one) => source.includes(one))
}

function aliasesIn(tree: Root, context: Context, dialect: Dialect): Aliases {
  const isObsidian = dialect === 'obsidian'
  return isObsidian || mayHold(context, '=') ? targets(tree, isObsidian) : new Map()
}

/** How the text is read. */
export interface Reading {
  /** Asked for, or told from the text. */
  dialect: Dialect
  asked?: Dialect | undefined
}

const usual: Reading = { dialect: 'gfm' }

/** What stands in words. A long article is not walked for marks whose characters it does not have. */
async function marks(
  tree: Root,
  context: Context,
  dialect: Dialect,
  asked: Dialect | undefined,
): Promise<void> {
  const has = (...characters: string[]): boolean => characters.some((one) => context.source.includes(one))
  if (dialect === 'obsidian') obsidianMarks(tree, context)
  if (asked !== 'gfm') {
    if (has('`')) mystRoles(tree)
    if (has('[[')) wikiLinks(tree, context)
    if (has('==')) highlights(tree)
  }
  if (has('[')) spans(tree, context, dialect === 'pandoc' || dialect === 'quarto')
  if (/:[a-z\d_+-]+:/.test(context.source)) await emoji(tree)
  if (has('^', '~')) scripts(tree, context)
}
