import { mathFromMarkdown } from 'mdast-util-math'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { attributeListFromMarkdown, attributeListSyntax } from '../../src/syntax/attribute-list.js'
import { htmlTag } from '../../src/syntax/html-tag.js'
import { mathFlow, mathFlowFromMarkdown } from '../../src/syntax/math-flow.js'
import { mathText } from '../../src/syntax/math-text.js'

/** The plugins that everybody uses, over the whole document: what is cut must agree with them to the last offset. */
export const remark = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(function (this: Processor) {
    const data = this.data()
    const ours = { flow: { 36: mathFlow }, text: { 36: mathText, 60: htmlTag } }
    data.micromarkExtensions?.push(attributeListSyntax, ours)
    data.fromMarkdownExtensions?.push(attributeListFromMarkdown, mathFromMarkdown(), mathFlowFromMarkdown)
  })
  .freeze()
