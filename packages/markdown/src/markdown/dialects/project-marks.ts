import type { LeftOut } from '../left-out.js'
import { closingsOf, headerOf } from './project-lines.js'

/*
 * What the projects of the Raspberry Pi Foundation write between dashes: `--- code ---` … `--- /code ---` is code, in the language that its header
 * names; `--- collapse ---` is folded text, with the title of its header; of all others (`task`, `hint`, `challenge`) what stands in them is kept.
 * Lines and the length of each part stay as they were, so that what follows stays where it is.
 */

/** Boxes in boxes: the outer ones have more colons. */
const mostColons = 7
const leastColons = 3

interface Part {
  /** Of its mark, from 0. */
  line: number
  /** Behind its header. */
  end: number
  indent: string
  name: string
  header: ReadonlyMap<string, string>
}

export function projectMarks(source: string, leftOut: LeftOut): string {
  if (!/^[ \t]*--- \/[a-z][a-z-]* ---[ \t]*$/m.test(source)) return source
  const lines = source.split('\n')
  const closings = closingsOf(lines)
  const open: number[] = []
  for (let line = 0; line < lines.length; line += 1) {
    while ((open.at(-1) ?? line) < line) open.pop()
    const closing = closings.get(line)
    if (!closing) continue
    const header = headerOf(lines, line + 1)
    const part: Part = { line, ...closing, ...header }
    tell(part, leftOut)
    const isFolded = part.name === 'collapse' && part.header.has('title')
    if (part.name === 'code') code(lines, part, closing.last)
    else if (isFolded) folded(lines, part, closing.last, open.length)
    else plain(lines, part, closing.last)
    if (isFolded) open.push(closing.last)
    line = part.name === 'code' ? closing.last : part.end - 1
  }
  return lines.join('\n')
}

function code(lines: string[], part: Part, last: number): void {
  const inside = lines.slice(part.end, last)
  const fence = inside.some((line) => line.trimStart().startsWith('```')) ? '~~~' : '```'
  const language = /^[\w+#.-]{1,20}$/.exec(part.header.get('language') ?? '')?.[0] ?? ''
  replace(lines, part, part.indent + fence + language, 'last')
  close(lines, last, part.indent + fence)
}

function folded(lines: string[], part: Part, last: number, depth: number): void {
  const colons = ':'.repeat(Math.max(leastColons, mostColons - depth))
  const title = (part.header.get('title') ?? '').replace(/[[\]]/g, '\\$&')
  replace(lines, part, `${part.indent}${colons}details[${title}]`, 'first')
  close(lines, last, part.indent + colons)
}

/** Of a header only titles are words. */
function plain(lines: string[], part: Part, last: number): void {
  const words = part.header.get('title') ?? part.header.get('legend')
  replace(lines, part, words ? `${part.indent}**${words}**` : '', 'last')
  close(lines, last, '')
}

/** One line in place of a mark and its header, which stay as many characters. */
function replace(lines: string[], { line, end }: Part, made: string, at: 'first' | 'last'): void {
  const length = lines.slice(line, end).reduce((sum, one) => sum + one.length, 0)
  for (let index = line; index < end; index += 1) lines[index] = ''
  const spaces = ' '.repeat(Math.max(0, length - made.length))
  if (line === end - 1) lines[line] = made + spaces
  else if (at === 'first') {
    lines[line] = made
    lines[end - 1] = spaces
  } else {
    lines[line] = spaces
    lines[end - 1] = made
  }
}

function close(lines: string[], last: number, made: string): void {
  lines[last] = made.padEnd(lines[last]?.length ?? 0)
}

function tell({ line, name, header }: Part, leftOut: LeftOut): void {
  const place = { line: line + 1, column: 1 }
  leftOut.add('project', name, '', place)
  for (const [key, value] of header)
    if (key !== 'title' && key !== 'legend' && !(name === 'code' && key === 'language'))
      leftOut.add('project', `${name} ${key}`, value, place)
}
