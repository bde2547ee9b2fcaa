import type { Code } from 'mdast'
import { fenceOf } from './fences.js'
import { mathBlock } from './formulas.js'
import { linesBetween } from './lines.js'
import type { Words } from './slice.js'

const opening = /(```([\w+-]*)|\$\$)\n/y

/** Code or a formula between fences at the margin that are alike, with at most a language behind the first. */
export function readFenced(source: string, start: number, line: number): Words | undefined {
  opening.lastIndex = start
  const [all, mark, lang] = opening.exec(source) ?? []
  if (all === undefined || mark === undefined) return undefined
  const from = start + all.length
  const fence = mark.slice(0, lang === undefined ? 2 : 3)
  const closing = fenceOf(fence)
  closing.lastIndex = from
  const match = closing.exec(source)
  if (match?.[0] !== fence) return undefined
  const value = source.slice(from, Math.max(from, match.index - 1))
  const node = lang === undefined ? mathBlock(value) : codeOf(lang, value)
  const end = match.index + fence.length
  const last = { line: line + linesBetween(source, start, end), column: fence.length + 1, offset: end }
  node.position = { start: { line, column: 1, offset: start }, end: last }
  return { node, end, notes: [] }
}

function codeOf(lang: string, value: string): Code {
  return { type: 'code', lang: lang || null, meta: null, value }
}
