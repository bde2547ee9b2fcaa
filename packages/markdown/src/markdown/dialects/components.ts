import { kindOf } from '../../directives/component-kinds.js'
import { isInCode } from './code-lines.js'
import { type Component, componentAt } from './jsx.js'
import { filled, pairsOf, type Tag } from './tag-pairs.js'

/*
 * Components of MDX that stand alone on their lines become directives as long as the lines, as in `fences.ts`, so that what stands in them is read
 * as Markdown; `component.ts` reads there what was meant. A box, `<Note>` … `</Note>`, becomes a container; of what only stands around other
 * blocks, `<Tab title="npm">`, the opening becomes a leaf, whose words come before them, and the end becomes blank. What has no end stays HTML.
 */

interface Opening extends Tag {
  /** Of the opening tag, which may take several. */
  lastLine: number
  isBox: boolean
}

export function componentsAsDirectives(source: string): string {
  if (!/^[ \t>]*<[A-Z]/m.test(source)) return source
  const lines = source.split('\n')
  const isCode = isInCode(lines)
  const tags: Opening[] = []
  let [offset, lastLine] = [0, -1]
  lines.forEach((text, line) => {
    const start = offset + (/^[ \t>]*/.exec(text)?.[0].length ?? 0)
    offset += text.length + 1
    if (isCode(line) || line <= lastLine || source[start] !== '<') return
    const tag = componentAt(source, start)
    if (!tag) return
    lastLine = line + source.slice(start, tag.end).split('\n').length - 1
    const rest = source.slice(tag.end, lineEnd(source, tag.end))
    const isAlone = rest.trim() === ''
    const found = { line, lastLine, name: tag.name, isEnd: tag.isEnd, isBox: kindOf(tag) !== undefined }
    if (isAlone && tag.isEmpty) asLeaf(lines, found)
    else if (isAlone) tags.push(found)
    else if (lastLine === line && !tag.isEmpty) lines[line] = inOneLine(text, tag, tag.end - start, rest)
  })
  const least = source.includes(':::') ? 4 : 3
  const pairs = [
    ...pairsOf(tags.filter(({ isBox }) => isBox)),
    ...pairsOf(tags.filter(({ isBox }) => !isBox)),
  ]
  for (const { begin, end, depth } of pairs) rewrite(lines, begin, end, ':'.repeat(least + depth))
  return lines.join('\n')
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf('\n', from)
  return end < 0 ? source.length : end
}

/** A box whose tags are too short for so many colons is none. */
function rewrite(lines: string[], begin: Opening, end: Tag, colons: string): void {
  const [first, last] = [lines[begin.line] ?? '', lines[end.line] ?? '']
  const isLong = Math.min(wordsOf(first).length, wordsOf(last).length) > colons.length
  asLeaf(lines, begin)
  if (begin.isBox && isLong) lines[begin.line] = filled(first, `${colons}d`)
  lines[end.line] = filled(last, begin.isBox && isLong ? colons : '')
}

function asLeaf(lines: string[], { line, lastLine }: Opening): void {
  lines[line] = filled(lines[line] ?? '', '::d')
  for (let at = line + 1; at <= lastLine; at++) lines[at] = ' '.repeat(lines[at]?.length ?? 0)
}

const wordsOf = (line: string): string => line.replace(/^[ \t>]+/, '').trimEnd()

/** `<Tip>Words</Tip>` as `::dd[Words]`, in which each word keeps its place; other lines stay. */
function inOneLine(line: string, { name, isEnd }: Component, length: number, rest: string): string {
  const close = `</${name}>`
  const words = rest.trimEnd()
  const inside = words.slice(0, -close.length)
  if (isEnd || !words.endsWith(close) || length < '::d['.length || !isPlain(inside)) return line
  return filled(line, `${'::'.padEnd(length - 1, 'd')}[${inside}]`)
}

/** Whether words can stand between brackets: theirs are balanced, and no tag of the same kind stands among them. */
function isPlain(words: string): boolean {
  let depth = 0
  for (const [mark] of words.matchAll(/[[\]]/g)) {
    depth += mark === '[' ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0 && words.trim() !== '' && !/\\[[\]\\]|<\/?[A-Z]/.test(words)
}
