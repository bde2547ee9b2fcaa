import type { LeftOut } from '../left-out.js'
import { isInAccents, isInCode } from './code-lines.js'
import { bracesEnd } from './jsx.js'

/** Whether a text is MDX, by its name or by what only MDX has: imports and exports outside of code. */
export function isMdx(source: string, from: number, path = ''): boolean {
  if (/\.mdx$/i.test(path)) return true
  if (!/^(?:import|export)\b/m.test(source)) return false
  const isCode = isInCode(source.split('\n'))
  return [...statements(source, from)].some(({ line }) => !isCode(line))
}

/**
 * Imports, exports and comments of MDX become blank, and every position stays: they are program text, which nobody reads. What they said is told.
 *
 * @param from offset of the first character after the front matter
 */
export function withoutPrograms(source: string, from: number, leftOut: LeftOut): string {
  const lines = source.split('\n')
  const isCode = isInCode(lines)
  const gone = [...statements(source, from), ...comments(source, from)].filter(({ start, line }) => {
    return !isCode(line) && !isInAccents(source, start)
  })
  let [kept, at] = ['', 0]
  for (const { start, end, line, name } of gone.sort((one, other) => one.start - other.start)) {
    if (start < at) continue
    const words = source.slice(start, end)
    kept += source.slice(at, start) + words.replace(/[^\n]/g, ' ')
    at = end
    const place = { start: { line: line + 1, column: 1 }, end: { line: line + 1 + count(words), column: 1 } }
    leftOut.add(name, name === 'comment' ? '{/*' : name, inside(words), place)
  }
  return kept + source.slice(at)
}

interface Gone {
  start: number
  end: number
  /** From 0. */
  line: number
  name: 'import' | 'export' | 'comment'
}

const statement = /^(import|export)(?=[\s{*'"])[^\n]*/gm

/** From a line that begins with the word, after a blank one or another statement, to the next blank line; its braces are closed before. */
function* statements(source: string, from: number): Generator<Gone> {
  let [line, counted, last] = [0, 0, from]
  for (const { 0: words, 1: name, index: start } of source.matchAll(statement)) {
    if (start < last || !isProgram(words)) continue
    line += count(source.slice(counted, start))
    counted = start
    if (start - last > 1 && !/\n[ \t]*\n$/.test(source.slice(Math.max(0, start - 200), start))) continue
    const end = statementEnd(source, start)
    yield { start, end, line, name: name as 'import' | 'export' }
    last = end
  }
}

/** `import` and `export` begin sentences, too. */
function isProgram(words: string): boolean {
  return (
    /^export (?:const|let|var|default|function|async|class)\b|^(?:import|export) ?[{*]/.test(words) ||
    /^import (?:[\w$]+(?:, ?[{*][^'"]*)? from ?)?['"]/.test(words)
  )
}

/** More than any statement has. */
const longest = 5_000

function statementEnd(source: string, start: number): number {
  const text = source.slice(start, start + longest)
  let blank = text.search(/\n[ \t]*\n/)
  if (blank < 0) blank = text.length
  const brace = text.indexOf('{')
  const closed = brace < 0 || brace > blank ? 0 : (bracesEnd(text, brace) ?? 0)
  if (closed <= blank) return start + blank
  const rest = text.indexOf('\n', closed)
  return start + (rest < 0 ? text.length : rest)
}

function* comments(source: string, from: number): Generator<Gone> {
  let [line, counted] = [0, 0]
  for (let start = source.indexOf('{/*', from); start >= 0; start = source.indexOf('{/*', start)) {
    const end = source.indexOf('*/}', start)
    if (end < 0) return
    line += count(source.slice(counted, start))
    counted = start
    yield { start, end: end + 3, line, name: 'comment' }
    start = end + 3
  }
}

const inside = (words: string): string => words.replace(/^\{\/\*|\*\/\}$/g, '').trim()

const count = (text: string): number => text.split('\n').length - 1
