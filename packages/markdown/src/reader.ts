import type { Reader } from '@lectern/core'
import { readText } from '@lectern/core/reading'
import { createContext } from './context.js'
import { dialects } from './markdown/dialects/dialect.js'
import type { MarkdownSettings } from './markdown/read.js'

export type { MarkdownSettings }

/** The reader of Markdown: CommonMark with GFM, front matter, maths, directives and attribute lists. */
export function markdownReader(settings: MarkdownSettings = {}): Reader {
  return {
    name: 'markdown',
    extensions: ['md', 'markdown', 'mdown', 'mkd', 'mdx', 'qmd', 'rmd'],
    mediaTypes: ['text/markdown', 'text/x-markdown'],
    dialects,
    hints: { 'table-headers': 'Set `header-rows` or `header-columns` on a :::table around it.' },
    async read(source, { report, options, signal }) {
      signal?.throwIfAborted()
      const context = createContext(await readText(source, report), options, source.path)
      const { readMarkdown } = await import('./markdown/read.js')
      return { ...(await readMarkdown(context, settings)), text: context.source }
    },
  }
}

/** The reader of plain text, in which nothing is Markdown. */
export function textReader(): Reader {
  return {
    name: 'text',
    extensions: ['txt', 'text'],
    mediaTypes: ['text/plain'],
    async read(source, { report, options, signal }) {
      signal?.throwIfAborted()
      const context = createContext(await readText(source, report), options)
      const { readPlainText } = await import('./text/read.js')
      return { ...readPlainText(context), text: context.source }
    },
  }
}
