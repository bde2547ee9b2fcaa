import type { Reader } from '@lectern/core'
import { readText } from '@lectern/core/reading'
import type { PartOptions } from './main/main-part.js'

/** The reader of whole pages and fragments of HTML. */
export function htmlReader(options: PartOptions = {}): Reader {
  return {
    name: 'html',
    extensions: ['html', 'htm', 'xhtml'],
    mediaTypes: ['text/html', 'application/xhtml+xml'],
    hints: { 'table-headers': 'Use <th> for its header cells.' },
    sniff: (head) => /^\s*(?:<!doctype html|<html)[\s>]/i.test(new TextDecoder().decode(head)),
    async read(source, { report, signal }) {
      signal?.throwIfAborted()
      const text = await readText(source, report)
      return (await import('./read.js')).readHtml(text, options)
    },
  }
}
