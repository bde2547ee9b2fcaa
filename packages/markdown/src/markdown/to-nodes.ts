import { attributions } from '@lectern/core/reading'
import { embeddedHtml } from '@lectern/web'
import type { Root } from 'mdast'
import type { Context } from '../context.js'
import { directives } from '../directives/directives.js'
import { joinTexts, parentsOf } from '../tree.js'
import { alerts } from './alerts.js'
import { attributeLists, looseAttributeLists } from './attribute-lists.js'
import { codeBlocks } from './code.js'
import { definitionLists } from './definition-lists.js'
import { formulas } from './formulas.js'
import { emoji } from './marks/emoji.js'
import { scripts } from './marks/scripts.js'
import { spans } from './marks/spans.js'
import { tableCaptions } from './table-captions.js'

/** From what the parser makes to Lectern's nodes, in place. Each line is one file; the order matters. */
export async function toNodes(tree: Root, context: Context): Promise<void> {
  await embeddedHtml(tree, context) // first, so that an attribute list may follow an <img>
  attributeLists(tree, context)
  spans(tree, context, false)
  looseAttributeLists(tree)
  codeBlocks(tree, context)
  formulas(tree, context)
  alerts(tree)
  attributions(tree)
  definitionLists(tree)
  tableCaptions(tree)
  directives(tree, context)
  emoji(tree)
  scripts(tree, context)
  for (const parent of parentsOf(tree)) parent.children = joinTexts(parent.children)
}
