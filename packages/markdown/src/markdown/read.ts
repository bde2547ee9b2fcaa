import type { Executor, FrontMatter } from '@lectern/core'
import type { Context, Reading } from '../context.js'
import { isDirectiveName } from '../directives/directives.js'
import { reportOtherMarkup } from '../other-markups/report.js'
import { reportUnread } from '../unread/unread.js'
import { alternativeTexts, reportAlternativeLinks } from './alternative-texts.js'
import { limitDepth } from './depth.js'
import { takeAbbreviations } from './dialects/abbreviations.js'
import { takeAttributeLines } from './dialects/attribute-lines.js'
import { filler } from './dialects/blank.js'
import { colonCode } from './dialects/colon-code.js'
import { withoutComments } from './dialects/comments.js'
import { componentsAsDirectives } from './dialects/components.js'
import { withoutContentsMarks } from './dialects/contents-marks.js'
import { d2lbookMarks } from './dialects/d2lbook.js'
import { withoutDefinitionAttributes } from './dialects/definition-attributes.js'
import { type Dialect, detectDialect, isDialect, syntaxesOf } from './dialects/dialect.js'
import { numberExamples } from './dialects/examples.js'
import { fancyLists } from './dialects/fancy-lists.js'
import { fencesAsDirectives } from './dialects/fences.js'
import { headingComments } from './dialects/heading-comments.js'
import { withoutBlockEnds, withoutExtensions } from './dialects/kramdown.js'
import { learnMarks } from './dialects/learn.js'
import { withoutLiquidMarks } from './dialects/liquid.js'
import { markuaMarks } from './dialects/markua.js'
import { withoutMystComments } from './dialects/myst-comments.js'
import { withoutProperties } from './dialects/outliner-properties.js'
import { withoutPictureSizes } from './dialects/picture-sizes.js'
import { isMdx, withoutPrograms } from './dialects/programs.js'
import { projectMarks } from './dialects/project-marks.js'
import { markSubstitutions } from './dialects/substitutions.js'
import { tabTitles } from './dialects/tabs.js'
import { withoutExpressions } from './dialects/tag-expressions.js'
import { templateTags } from './dialects/template-tags.js'
import { withoutTexCommands } from './dialects/tex-commands.js'
import { withTexDelimiters } from './dialects/tex-delimiters.js'
import { withWrittenLines } from './dialects/written-lines.js'
import { withoutFiller } from './examples.js'
import { takeFrontMatter } from './front-matter/take.js'
import { limitReport } from './limits.js'
import { parseInHalves } from './parse/halves.js'
import { withNestedFences } from './parse/nested-fences.js'
import { parseMarkdown } from './parse/parse.js'
import type { Syntax } from './parse/syntaxes.js'
import { printedMetadata } from './printed-metadata.js'
import { templateAddresses } from './template-addresses.js'
import { toNodes } from './to-nodes.js'
import { reportUnusedDefinitions } from './unused-definitions.js'

export interface MarkdownReading extends Reading {
  dialect: Dialect
}

/** How the text is cut; the same nodes either way. */
export interface MarkdownSettings {
  /** Reads in one piece instead of piece by piece, in more time and memory. */
  whole?: boolean
  /** Reads the second half of a long text on another core; `workerPool` of `@lectern/node` is one. */
  executor?: Executor
}

/** Markdown → typed nodes and front matter. */
export async function readMarkdown(
  given: Context,
  { whole = false, executor }: MarkdownSettings = {},
): Promise<MarkdownReading> {
  const { context, said } = listening(given)
  const asked = isDialect(context.dialect) ? context.dialect : undefined
  const dialect = asked ?? detectDialect(context.source, context.path)
  const { front: written, end } = await takeFrontMatter(context)
  const isPlain = asked === 'commonmark' || asked === 'gfm'
  const limited = limitDepth(context)
  const ids = isPlain
    ? { source: limited, found: false }
    : headingComments(projectMarks(limited, context.leftOut), end)
  const bounded = isPlain
    ? limited
    : withoutProperties(
        withoutExpressions(markSubstitutions(colonCode(ids.source)), end, context.leftOut),
        end,
        context.leftOut,
      )
  const hasComponents = !isPlain && (ids.found || isMdx(bounded, end, context.path))
  const isPandoc = dialect === 'pandoc' || dialect === 'quarto'
  const uncommented =
    dialect === 'obsidian'
      ? withoutComments(bounded, context.leftOut)
      : dialect === 'myst'
        ? withoutMystComments(bounded, end, context.leftOut)
        : hasComponents
          ? componentsAsDirectives(withoutPrograms(bounded, end, context.leftOut))
          : isPandoc
            ? withoutTexCommands(bounded, context.leftOut)
            : bounded
  const isClass = (name: string) => isPandoc && !isDirectiveName(name, context)
  const { source: long, abbreviations } = isPlain
    ? { source: bounded, abbreviations: {} }
    : takeAbbreviations(uncommented, end, context.leftOut)
  const front = withAbbreviations(written, abbreviations, said)
  const { source: lined, lists } = isPlain
    ? { source: bounded, lists: [] }
    : takeAttributeLines(withoutMarks(long, dialect, context))
  const { source: counted, examples: numbers } = isPlain
    ? { source: bounded, examples: new Map() }
    : numberExamples(
        fencesAsDirectives(tabTitles(templateTags(templateAddresses(learnMarks(lined, context.leftOut)))), {
          isClass,
          isMdx: hasComponents,
          isPandoc,
        }),
      )
  const { source, numberings } = isPandoc ? fancyLists(counted) : { source: counted, numberings: new Map() }
  const exceeded = limitReport(context)
  const syntaxes: readonly Syntax[] = [
    ...syntaxesOf(asked),
    ...(hasComponents ? (['indents'] as const) : []),
    ...(isPandoc ? (['markdownDivs'] as const) : []),
  ]
  const options = { from: end, syntaxes, exceeded }
  const fences = isPandoc ? withNestedFences(source, end) : undefined
  const text = fences?.text ?? source
  const tree = whole
    ? parseMarkdown(text, { ...options, whole })
    : await parseInHalves(text, options, executor)
  fences?.restore(tree)
  if (!isPlain) withWrittenLines(tree, context.source, source)
  if (source.includes(filler)) withoutFiller(tree)
  if (!isPlain) alternativeTexts(tree, source, (name) => isDirectiveName(name, context))
  reportAlternativeLinks(tree, source, context)
  reportUnusedDefinitions(tree, context)
  await toNodes(tree, context, { dialect, asked, numbers, numberings, lists })
  const unprinted = isPlain ? front : printedMetadata(tree, front, context)
  if (!isPlain) reportOtherMarkup(context, end)
  reportUnread(tree, context, { from: end, isMyst: dialect === 'myst', said })
  return { tree, front: unprinted, dialect, teacherParts: context.teacherParts }
}

/**
 * With what the text defines; what the front matter says wins.
 *
 * @param said gets the words that are in the metadata, and so are read
 */
function withAbbreviations(
  front: FrontMatter,
  abbreviations: Readonly<Record<string, string>>,
  said: string[],
): FrontMatter {
  const { abbreviations: known = {} } = front.values
  if (Object.keys(abbreviations).length === 0 || known === null || typeof known !== 'object') return front
  for (const [short, long] of Object.entries(abbreviations))
    if (!Object.hasOwn(known, short)) said.push(`${short} ${long}`)
  return { ...front, values: { ...front.values, abbreviations: { ...abbreviations, ...known } } }
}

/** What no reader sees, or only a program reads. */
function withoutMarks(source: string, dialect: Dialect, { leftOut }: Context): string {
  const listed = dialect === 'obsidian' ? source : withoutContentsMarks(source, leftOut)
  const unended = withoutBlockEnds(withoutDefinitionAttributes(listed, leftOut), leftOut)
  const bare = withoutExtensions(withoutLiquidMarks(unended, leftOut), leftOut)
  return withTexDelimiters(withoutPictureSizes(d2lbookMarks(markuaMarks(bare, leftOut))))
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
