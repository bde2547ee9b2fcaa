import type { Yaml } from 'mdast'
import { linesBetween } from './lines.js'

const fenced = /^---[ \t]*\n(?:([\s\S]*?)\n)?---[ \t]*(?=\n|$)/

/** Offset after the front matter's closing line, 0 without any. */
export function frontMatterEnd(source: string): number {
  const [whole] = fenced.exec(source) ?? []
  return whole === undefined ? 0 : Math.min(whole.length + 1, source.length)
}

/** As `mdast-util-frontmatter` makes it, of a source that has one. */
export function frontMatter(source: string): Yaml {
  const [whole = '', value = ''] = fenced.exec(source) ?? []
  const end = {
    line: 1 + linesBetween(whole, 0, whole.length),
    column: whole.length - whole.lastIndexOf('\n'),
    offset: whole.length,
  }
  return { type: 'yaml', value, position: { start: { line: 1, column: 1, offset: 0 }, end } }
}
