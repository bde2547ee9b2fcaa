import { attributions } from '@lectern/core/reading'
import { embeddedHtml } from '@lectern/web'
import type { Root } from 'mdast'
import type { Context } from '../context.js'
import { directives } from '../directives/directives.js'
import { joinTexts, parentsOf } from '../tree.js'
import { admonitions } from './admonitions.js'
import { alerts } from './alerts.js'
import { attributeLists, looseAttributeLists } from './attribute-lists.js'
import { codeBlocks } from './code.js'
import { definitionLists } from './definition-lists.js'
import type { Dialect } from './dialects/dialect.js'
import { formulas } from './formulas.js'
import { reportLeftovers } from './leftovers.js'
import { emoji } from './marks/emoji.js'
import { mystRoles } from './marks/roles.js'
import { scripts } from './marks/scripts.js'
import { spans } from './marks/spans.js'
import { wikiLinks } from './marks/wiki-links.js'
import { tableCaptions } from './table-captions.js'

/** From what the parser makes to Lectern's nodes, in place. Each line is one file; the order matters. */
export async function toNodes(tree: Root, context: Context, dialect: Dialect = 'gfm'): Promise<void> {
  await embeddedHtml(tree, context) // first, so that an attribute list may follow an <img>
  attributeLists(tree, context)
  if (dialect !== 'commonmark') marks(tree, context, dialect)
  looseAttributeLists(tree)
  codeBlocks(tree, context)
  formulas(tree, context)
  alerts(tree)
  admonitions(tree, context)
  attributions(tree)
  definitionLists(tree)
  tableCaptions(tree)
  directives(tree, context)
  for (const parent of parentsOf(tree)) parent.children = joinTexts(parent.children)
  reportLeftovers(tree, context)
}

/** What stands in words. */
function marks(tree: Root, context: Context, dialect: Dialect): void {
  mystRoles(tree)
  wikiLinks(tree, context)
  spans(tree, context, dialect === 'pandoc' || dialect === 'quarto')
  emoji(tree)
  scripts(tree, context)
}
