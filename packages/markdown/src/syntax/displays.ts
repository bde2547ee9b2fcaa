/*
 * Where displayed formulas begin and end, found before anything is parsed. micromark looks at one line at a time: a parser that takes `$$`
 * for an opening and finds no end has lost the lists and quotations that it passed, or swallows the rest of the article.
 */

const prefix = /^(?:[ \t>]|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))*/
const opening = /^\${2,}/
const isFence = /^(?:`{3,}|~{3,}|:{3,}\S|#{1,6}[ \t])/
const isMarked = /^(?:[-+*][ \t]|\d{1,9}[.)][ \t]|\||<[a-z/!])/i
/** Four words in a row that are no commands. */
const isProse = /(?:^|\s)\p{L}{2,}[,;:]?(?:\s\p{L}{2,}[,;:]?){3}/u
/** Lines that are looked at: longer than any formula that somebody writes. */
const longest = 300

/** What is a formula, by the lines of the source that open one, from 1. */
export function displaysIn(source: string): ReadonlySet<number> {
  const openings = new Set<number>()
  if (!source.includes('$$')) return openings
  const lines = source.split('\n')
  lines.forEach((line, index) => {
    if (line.includes('$$') && closingLine(lines, index) >= 0) openings.add(index + 1)
  })
  return openings
}

/** Offset of the end of the formula that the line at `start` opens, or -1. */
export function displayEnd(source: string, start: number): number {
  const lines: string[] = []
  let end = start
  for (let count = 0; count < longest && end < source.length; count++) {
    const at = source.indexOf('\n', end)
    const next = at < 0 ? source.length : at
    lines.push(source.slice(end, next))
    end = next + 1
  }
  const closing = closingLine(lines, 0)
  return closing < 0 ? -1 : start + lines.slice(0, closing + 1).join('\n').length
}

/**
 * The index of the line that closes the formula which the line at `index` opens, or -1: a line that ends with as many dollars. Beyond a
 * blank line nothing may stand in a formula that is none: a heading, a list, a quotation, a table, a fence, prose.
 */
export function closingLine(lines: readonly string[], index: number): number {
  const first = lines[index] ?? ''
  const [before = ''] = prefix.exec(first) ?? []
  const words = first.slice(before.length)
  const size = opening.exec(words)?.[0].length ?? 0
  if (size < 2) return -1
  const rest = words.slice(size)
  if (rest.includes('$$') || (rest.trim().startsWith('{') && closes(rest, size))) return -1
  return closingBelow(lines, index, size, before.includes('>'))
}

function closingBelow(lines: readonly string[], index: number, size: number, isQuoted: boolean): number {
  let afterBlank = false
  for (let at = index + 1; at < Math.min(lines.length, index + longest); at++) {
    const line = lines[at] ?? ''
    const words = line.replace(isQuoted ? /^(?:[ \t]*>)+[ \t]?/ : /^/, '').trim()
    if (isQuoted && !/^[ \t]*>/.test(line)) return -1
    if (words === '') afterBlank = true
    else if (isFence.test(words) || (afterBlank && isOther(words))) return -1
    else if (closes(words, size)) return at
    else if (words.includes('$$')) return -1
  }
  return -1
}

/** Whether a line ends a formula that as many dollars opened; an attribute list or a label of MyST's, `(a-label)`, may follow. */
export function closes(line: string, size: number): boolean {
  const end = /(?<![\\$])(\${2,})[ \t]*(?:\{[^$]*|\([\w:.-]{1,100}\))?$/.exec(line)
  return end?.[1] !== undefined && end[1].length >= size
}

function isOther(words: string): boolean {
  return isMarked.test(words) || isProse.test(words.replace(/\\\w+\{[^{}]*\}/g, ''))
}
