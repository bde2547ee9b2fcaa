import type { Article, ReadOptions } from '@lectern/core'
import type { Root } from 'mdast'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import { parse } from './parse.js'

declare module 'vfile' {
  interface DataMap {
    /** The prepared article, for the emitters' plugins. */
    article: Article
  }
}

/**
 * unified plugin: reads the file, prepares the article, and puts it on `file.data.article`, where the emitters'
 * plugins find it. It brings its own parser; a parser that is there already is replaced, since the syntax is part
 * of the format. Findings are the file's messages.
 */
export function articlePlugin(this: Processor, options: ReadOptions = {}) {
  this.parser = () => ({ type: 'root', children: [] }) satisfies Root
  return async (_tree: Root, file: VFile): Promise<Root> => {
    const value = typeof file.value === 'string' || file.value instanceof Uint8Array ? file.value : ''
    const article = await parse({ value, ...(file.path ? { path: file.path } : {}) }, options)
    for (const finding of article.findings) addMessage(file, finding)
    file.data.article = article
    return article.tree
  }
}

function addMessage(file: VFile, finding: Article['findings'][number]): void {
  const { place, rule, source, severity } = finding
  const message = file.message(finding.message, { ...(place ? { place } : {}), ruleId: rule, source })
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
  if (finding.hint) message.note = finding.hint
  message.finding = finding
}
