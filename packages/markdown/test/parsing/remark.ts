import { mathFromMarkdown } from 'mdast-util-math'
import { cjkFriendlyExtension } from 'micromark-extension-cjk-friendly'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { admonitionFromMarkdown, admonitionSyntax } from '../../src/syntax/admonition.js'
import { alternativeTextFromMarkdown } from '../../src/syntax/alternative-text.js'
import { attributeListFromMarkdown, attributeListSyntax } from '../../src/syntax/attribute-list.js'
import { colonCodeFromMarkdown } from '../../src/syntax/colon-code.js'
import { definitionListFromMarkdown, definitionListSyntax } from '../../src/syntax/definition-list.js'
import { displaysIn } from '../../src/syntax/displays.js'
import { drawnTable } from '../../src/syntax/drawn-table.js'
import { exampleLists, fancyListFromMarkdown } from '../../src/syntax/fancy-list.js'
import { boxSyntax, fencedBoxFromMarkdown } from '../../src/syntax/fenced-box.js'
import { htmlTag } from '../../src/syntax/html-tag.js'
import { display } from '../../src/syntax/math-flow.js'
import { mathText } from '../../src/syntax/math-text.js'
import { texDelimiters, texDelimitersFromMarkdown } from '../../src/syntax/tex-delimiters.js'
import { textDirective } from '../../src/syntax/text-directive.js'
import { fillTables } from '../../src/tables/fill.js'
import { findTables } from '../../src/tables/find.js'

/** The plugins that everybody uses, over the whole document: what is cut must agree with them to the last offset. */
export const remark = {
  parse(source: string) {
    const root = processorFor(source).parse(source)
    fillTables(root, source, findTables(source), (text) => processorFor(text).parse(text).children)
    return root
  },
}

const colon = 58

function processorFor(source: string) {
  const displays = displaysIn(source)
  const { micromark, fromMarkdown } = display((line) => displays.has(line))
  const tables = findTables(source)
  const drawn = drawnTable((line) => tables.atLine(line))
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkDirective)
    .use(function (this: Processor) {
      const data = this.data()
      // a note or link behind a colon is no directive
      const { text } = data.micromarkExtensions?.at(-1) ?? {}
      if (text) text[colon] = [text[colon] ?? []].flat().map(textDirective)
      const ours = { text: { 36: mathText, 60: htmlTag } }
      data.micromarkExtensions?.push(
        definitionListSyntax,
        admonitionSyntax,
        attributeListSyntax,
        exampleLists,
        boxSyntax(false),
        texDelimiters,
        ours,
        cjkFriendlyExtension(),
        ...micromark,
        ...drawn.micromark,
      )
      data.fromMarkdownExtensions?.push(
        definitionListFromMarkdown,
        admonitionFromMarkdown,
        attributeListFromMarkdown,
        fencedBoxFromMarkdown,
        colonCodeFromMarkdown,
        fancyListFromMarkdown,
        texDelimitersFromMarkdown,
        alternativeTextFromMarkdown,
      )
      data.fromMarkdownExtensions?.push(mathFromMarkdown(), ...fromMarkdown, ...drawn.fromMarkdown)
    })
    .freeze()
}
