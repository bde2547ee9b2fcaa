import type { PluggableList } from 'unified'
import type { Context, Reading } from '../context.js'
import { reportOtherMarkup } from '../other-markups.js'
import { reportUnevenTables } from '../tables/pipe.js'
import { reportAlternativeLinks } from './alternative-texts.js'
import { type Dialect, detectDialect, isDialect, syntaxesOf } from './dialects/dialect.js'
import { takeFrontMatter } from './front-matter/take.js'
import { parseMarkdown } from './parse/parse.js'
import { pluginsOf } from './plugins.js'
import { toNodes } from './to-nodes.js'
import { reportUnread } from './unread.js'
import { reportUnusedDefinitions } from './unused-definitions.js'

export interface MarkdownReading extends Reading {
  dialect: Dialect
}

/** How the text is cut; the same nodes either way. */
export interface MarkdownSettings {
  /** Reads in one piece instead of piece by piece, in more time and memory. */
  whole?: boolean
  /** Plugins of unified that run on mdast as remark-parse makes it, before Lectern's own passes; each a plugin, or `[plugin, options]`. */
  remarkPlugins?: PluggableList
}

/** Markdown → typed nodes and front matter. */
export async function readMarkdown(
  given: Context,
  { whole = false, remarkPlugins = [] }: MarkdownSettings = {},
): Promise<MarkdownReading> {
  const { context, said } = listening(given)
  const asked = isDialect(context.dialect) ? context.dialect : undefined
  const dialect = asked ?? detectDialect(context.source, context.path)
  const { front, end } = await takeFrontMatter(context)
  const isPlain = asked === 'commonmark' || asked === 'gfm'
  const { source } = context
  const plugins = remarkPlugins.length > 0 ? pluginsOf(remarkPlugins) : undefined
  const syntaxes = syntaxesOf(asked, dialect)
  const parsed = parseMarkdown(source, { from: end, syntaxes, whole, more: plugins?.syntax })
  const tree = plugins ? await plugins.run(parsed, context) : parsed
  reportUnevenTables(tree, context)
  reportAlternativeLinks(tree, source, context)
  reportUnusedDefinitions(tree, context)
  await toNodes(tree, context, { dialect, asked })
  if (!isPlain) reportOtherMarkup(context, end)
  reportUnread(tree, context, { from: end, isMyst: dialect === 'myst', said })
  return { tree, front, dialect }
}

/** The same, and the words of every finding. */
function listening(context: Context): { context: Context; said: string[] } {
  const said: string[] = []
  const report: Context['report'] = (rule, reason, detail) => {
    said.push(reason)
    context.report(rule, reason, detail)
  }
  return { context: { ...context, report }, said }
}
