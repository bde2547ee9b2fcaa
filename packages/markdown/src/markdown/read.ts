import type { Context, Reading } from '../context.js'
import { limitDepth } from './depth.js'
import { type Dialect, detectDialect, isDialect, syntaxesOf } from './dialects/dialect.js'
import { fencesAsDirectives } from './dialects/fences.js'
import { takeFrontMatter } from './front-matter/take.js'
import { limitReport } from './limits.js'
import { parseMarkdown } from './parse/parse.js'
import { toNodes } from './to-nodes.js'

export interface MarkdownReading extends Reading {
  dialect: Dialect
}

/** Markdown → typed nodes and front matter. */
export async function readMarkdown(context: Context, whole = false): Promise<MarkdownReading> {
  const asked = isDialect(context.dialect) ? context.dialect : undefined
  const dialect = asked ?? detectDialect(context.source)
  const { front, end } = await takeFrontMatter(context)
  const bounded = limitDepth(context)
  const isPlain = asked === 'commonmark' || asked === 'gfm'
  const source = isPlain ? bounded : fencesAsDirectives(bounded)
  const exceeded = limitReport(context)
  const tree = parseMarkdown(source, { from: end, whole, syntaxes: syntaxesOf(asked), exceeded })
  await toNodes(tree, context, dialect)
  return { tree, front, dialect }
}
