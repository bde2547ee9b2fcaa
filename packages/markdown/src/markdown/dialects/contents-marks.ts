import type { LeftOut } from '../left-out.js'
import { isInCode } from './code-lines.js'

const mark =
  /^[ \t]{0,3}(?:(\[toc\]|\[\[_?toc_?\]\]|\[\[_tosp_\]\]|\$\{toc\}|\{\{toc(?::\d(?:-\d)?)?\}\})|(@\[toc\])(?:\(([^()\n]{0,200})\))?)[ \t]*$/i

/**
 * What stands for a table of contents becomes blank: `[TOC]` (Python-Markdown, Typora), `[[_TOC_]]` (GitLab, Azure DevOps), `[[_TOSP_]]` (the pages
 * below one, Azure DevOps), `[[toc]]` (markdown-it), `@[TOC](words)` (CSDN), `${toc}`, `{{TOC}}`
 * (MultiMarkdown). Each edition makes its own.
 */
export function withoutContentsMarks(source: string, leftOut: LeftOut): string {
  if (!/to(?:c|sp)/i.test(source) || /^[ ]{0,3}\[_?toc_?\]:/im.test(source)) return source
  const lines = source.split('\n')
  const isCode = isInCode(lines)
  return lines
    .map((line, index) => {
      const [whole, alone, withWords, words = ''] = isCode(index) ? [] : (mark.exec(line) ?? [])
      if (whole === undefined) return line
      leftOut.add('contents', alone ?? withWords ?? '', words, { line: index + 1, column: 1 })
      return ' '.repeat(line.length)
    })
    .join('\n')
}
