import { boxKinds } from '../../directives/foreign.js'

/*
 * Other dialects' fences as directives, before anything is parsed: `::: {.callout-note}` of pandoc and Quarto, `::: tip Title` of
 * VitePress, `:::{note} Title` and "```{note} Title" of MyST all become a directive named `d` with the title in brackets. Every line
 * keeps its length, so that all positions stay those of the source; `foreign.ts` reads there what was meant.
 */

/** Directives of MyST between backticks that hold Markdown. What is not among them is code, or more than a box. */
const boxes = new Set(
  'note tip hint important warning caution attention danger error seealso admonition dropdown margin sidebar topic epigraph pull-quote card tab-set tab-item grid grid-item grid-item-card aside'.split(
    ' ',
  ),
)

interface Open {
  mark: string
  size: number
  /** Code: nothing in it is looked at. */
  isCode: boolean
}

const fence = /^([ \t>]*)(`{3,}|~{3,}|:{3,})(.*)$/

export function fencesAsDirectives(source: string): string {
  if (!/^[ \t>]*(?::{3,}[ \t]*[{\w]|`{3,}\{|~{3,}\{)/m.test(source)) return source
  const open: Open[] = []
  let inOptions = false
  const rewritten = (line: string): string => {
    const [, indent = '', marks = '', rest = ''] = fence.exec(line) ?? []
    if (!marks) {
      inOptions &&= /^[ \t>]*:[\w-]+:/.test(line)
      return inOptions ? line.replace(/[^ \t>].*$/, (words) => ' '.repeat(words.length)) : line
    }
    const last = open.at(-1)
    const mark = marks.charAt(0)
    inOptions = false
    if (last && rest.trim() === '' && closes(mark, marks.length, last)) {
      open.pop()
      return last.isCode ? line : indent + ':'.repeat(marks.length) + rest
    }
    if (last?.isCode || rest.trim() === '') {
      if (!last?.isCode && mark !== ':') open.push({ mark, size: marks.length, isCode: true })
      return line
    }
    const made = mark === ':' ? (div(rest) ?? box(rest)) : box(rest)
    open.push({ mark, size: marks.length, isCode: mark !== ':' && made === undefined })
    inOptions = made !== undefined && /^\{[a-z]/i.test(rest)
    return made === undefined ? line : indent + ':'.repeat(marks.length) + made
  }
  return source.split('\n').map(rewritten).join('\n')
}

function closes(mark: string, size: number, { mark: opening, size: least }: Open): boolean {
  return mark === opening && (mark === ':' || size >= least)
}

/**
 * After colons: attributes in braces, or a word, and a title where the word is the name of a box. A directive that stands as it is,
 * `:::note[Title]{#id}`, stays.
 */
function div(rest: string): string | undefined {
  const words = withoutColons(rest.trim())
  const [name = ''] = /^\{?[a-z][\w-]*/i.exec(words) ?? []
  const isNamed = name.startsWith('{') && words.charAt(name.length) === '}'
  if (words.startsWith('{')) return words.endsWith('}') && !isNamed ? 'd'.padEnd(rest.length) : undefined
  const title = words.slice(name.length).trim()
  if (!name || /^[[{:]/.test(title) || (title && !Object.hasOwn(boxKinds, name.toLowerCase())))
    return undefined
  return title || /^[ \t]/.test(rest) ? named(title, rest.length) : undefined
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
  return boxes.has(name.toLowerCase()) ? named(words.slice(whole.length).trim(), rest.length) : undefined
}

function named(title: string, length: number): string {
  const label = title && !/[[\]]/.test(title) ? `[${title}]` : ''
  return `d${label}`.padEnd(length)
}
