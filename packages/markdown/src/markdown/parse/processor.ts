import type { Root } from 'mdast'
import type { Extension as FromMarkdown } from 'mdast-util-from-markdown'
import type { Extension } from 'micromark-util-types'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { alternativeTextFromMarkdown } from '../../syntax/alternative-text.js'
import { type Syntax, syntaxes } from './syntaxes.js'

/** A syntax as remark-parse takes it: how micromark tokenizes it, and how the tokens become nodes. */
export interface SyntaxExtension {
  micromark: readonly Extension[]
  fromMarkdown: readonly FromMarkdown[]
}

/** The one place where a Markdown parser is made: remark-parse, CommonMark and these syntaxes. */
export function createProcessor(
  names: readonly Syntax[],
  more: readonly SyntaxExtension[] = [],
): Processor<Root> {
  const used = [...names.map((name) => syntaxes[name]), ...more]
  return unified()
    .use(remarkParse)
    .use(function (this: Processor) {
      const data = this.data()
      data.micromarkExtensions = used.flatMap(({ micromark }) => micromark)
      // Last, as it takes the place of what mdast-util-directive does at the end of a directive.
      data.fromMarkdownExtensions = [
        ...used.flatMap(({ fromMarkdown }) => fromMarkdown),
        alternativeTextFromMarkdown,
      ]
    })
    .freeze()
}
