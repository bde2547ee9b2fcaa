import { boxKinds } from '../../directives/box-kinds.js'
import { containers } from '../../directives/myst.js'
import { isInCode } from './code-lines.js'
import { optionsIn } from './options.js'

/*
 * Other dialects' fences as directives, before anything is parsed: `::: {.callout-note}` of pandoc and Quarto, `::: tip Title` of
 * VitePress, `:::{note} Title` and "```{note} Title" of MyST all become a directive named `d` with the title in brackets. Every line
 * keeps its length, so that all positions stay those of the source; `foreign.ts` and `myst.ts` read there what was meant.
 */

interface Open {
  mark: string
  size: number
  /** Code: nothing in it is looked at. */
  isCode: boolean
}

const fence = /^([ \t>]*)(`{3,}|~{3,}|:{3,})(.*)$/

/** @param isClass whether a bare `:::name` is a div with a class: in pandoc's dialects each is that is no directive */
export function fencesAsDirectives(source: string, isClass: (name: string) => boolean): string {
  if (!/^[ \t>]*(?::{3,}[ \t]*[{\w]|`{3,}\{|~{3,}\{)/m.test(source)) return source
  const lines = source.split('\n')
  const open: Open[] = []
  let optionsEnd = 0
  const isHtml = source.includes('<') ? isInHtml(lines) : () => false
  return lines
    .map((line, index) => {
      if (index < optionsEnd) return blank(line)
      const [, indent = '', marks = '', rest = ''] = fence.exec(line) ?? []
      if (!marks || isHtml(index)) return line
      const made = rewritten(marks, rest, open, isClass)
      if (made === undefined) return line
      if (/^\{[a-z]/i.test(rest)) optionsEnd = index + 1 + optionsIn((at) => lines[index + 1 + at]).count
      return indent + ':'.repeat(marks.length) + made
    })
    .join('\n')
}

/** Options are read from the source. The marks of quotations stay. */
function blank(line: string): string {
  return line.replace(/[^ \t>].*$/, (words) => ' '.repeat(words.length))
}

/** What stands behind the colons; undefined where the line stays as it is. */
function rewritten(
  marks: string,
  rest: string,
  open: Open[],
  isClass: (name: string) => boolean,
): string | undefined {
  const last = open.at(-1)
  const mark = marks.charAt(0)
  const isBare = rest.trim() === ''
  if (last && isBare && closes(mark, marks.length, last)) {
    open.pop()
    return last.isCode ? undefined : rest
  }
  if (last?.isCode) return undefined
  if (isBare) {
    if (mark !== ':') open.push({ mark, size: marks.length, isCode: true })
    return undefined
  }
  const made = (mark === ':' ? div(rest, isClass) : undefined) ?? box(rest)
  open.push({ mark, size: marks.length, isCode: mark !== ':' && made === undefined })
  return made
}

function closes(mark: string, size: number, { mark: opening, size: least }: Open): boolean {
  return mark === opening && (mark === ':' || size >= least)
}

/**
 * After colons: attributes in braces, or a word, and a title where the word is the name of a box. A directive that stands as it is,
 * `:::note[Title]{#id}`, stays.
 */
function div(rest: string, isClass: (name: string) => boolean): string | undefined {
  const words = withoutColons(rest.trim())
  const [name = ''] = /^\{?[a-z][\w-]*/i.exec(words) ?? []
  const isNamed = name.startsWith('{') && words.charAt(name.length) === '}'
  if (words.startsWith('{')) return words.endsWith('}') && !isNamed ? 'd'.padEnd(rest.length) : undefined
  const title = words.slice(name.length).trim()
  if (!name || /^[[{:]/.test(title) || (title && !Object.hasOwn(boxKinds, name.toLowerCase())))
    return undefined
  return title || /^[ \t]|#/.test(rest) || isClass(name) ? named(title, rest.length) : undefined
}

/** Some close a heading of colons with colons. */
function withoutColons(words: string): string {
  let end = words.length
  while (words.charAt(end - 1) === ':') end--
  return words.slice(0, end).trimEnd()
}

/** `{note} Title`. */
function box(rest: string): string | undefined {
  const words = rest.trim()
  const [whole = '', name = ''] = /^\{([a-z][\w-]*)\}/i.exec(words) ?? []
  const kind = Object.hasOwn(containers, name.toLowerCase()) ? containers[name.toLowerCase()] : undefined
  if (!kind) return undefined
  return named(kind === 'titled' ? words.slice(whole.length).trim() : '', rest.length)
}

function named(title: string, length: number): string {
  const label = title && isBalanced(title) ? `[${title}]` : ''
  return `d${label}`.padEnd(length)
}

/** Whether a title can stand between brackets; one that cannot is read from the source. */
function isBalanced(title: string): boolean {
  let depth = 0
  for (const [mark] of title.matchAll(/[[\]]/g)) {
    depth += mark === '[' ? 1 : -1
    if (depth < 0) return false
  }
  return depth === 0 && !title.includes('\\')
}

const block =
  /^[ \t>]*<\/?(?:address|article|aside|blockquote|center|d[dlt]|details|dialog|div|fieldset|fig(?:caption|ure)|footer|form|h[1-6r]|header|legend|li|main|menu|nav|ol|p|section|summary|t(?:able|body|d|foot|h|head|r)|ul)(?=[ \t/>]|$)/i

/** Which lines CommonMark reads as HTML up to the next blank line (4.6, kind 6): what looks like Markdown there is none. */
function isInHtml(lines: readonly string[]): (index: number) => boolean {
  const html = new Set<number>()
  const isCode = isInCode(lines)
  let isOpen = false
  lines.forEach((text, line) => {
    if (isOpen || (block.test(text) && !isCode(line))) html.add(line)
    isOpen = html.has(line) && /[^ \t>]/.test(text)
  })
  return (index) => html.has(index)
}
