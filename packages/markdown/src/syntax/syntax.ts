import { mathFromMarkdown } from 'mdast-util-math'
import type { Processor } from 'unified'
import { attributeListFromMarkdown, attributeListSyntax } from './attribute-list.js'
import { mathFlow, mathFlowFromMarkdown } from './math-flow.js'
import { mathText } from './math-text.js'

/** unified plugin: our own syntax, attribute lists and pandoc's dollars, beside the family's extensions. */
export function lecternSyntax(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions ??= []
  data.fromMarkdownExtensions ??= []
  data.micromarkExtensions.push(attributeListSyntax, { flow: { 36: mathFlow }, text: { 36: mathText } })
  data.fromMarkdownExtensions.push(attributeListFromMarkdown, mathFromMarkdown(), mathFlowFromMarkdown)
}
