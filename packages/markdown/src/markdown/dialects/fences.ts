import { boxKinds, kindsOfTitle } from '../../directives/box-kinds.js'
import { containers } from '../../directives/myst.js'
import { deepestBox } from '../../syntax/boxes.js'
import { isInHtml, markdownTags } from './markdown-tags.js'
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

interface Around {
  /** Whether a bare `:::name` is a div with a class: in pandoc's dialects each is that is no directive. */
  isClass?: (name: string) => boolean
  /** Markdown is read in all HTML, or in that of pandoc. */
  isMdx?: boolean
  isPandoc?: boolean
}

export function fencesAsDirectives(source: string, around: Around = {}): string {
  const { isClass = () => false, isMdx = false, isPandoc = false } = around
  if (!/^[ \t>]*(?::{3,}[ \t]*[{\w]|`{3,}(?:\{|smart\b|warn\b)|~{3,}\{)/m.test(source)) return source
  const lines = source.split('\n')
  const open: Open[] = []
  let optionsEnd = 0
  const isHtml = source.includes('<') ? isInHtml(lines, markdownTags(source, isMdx, isPandoc)) : () => false
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
  const made = isDeep(open)
    ? undefined
    : ((mark === ':' ? div(rest, isClass) : lessonBox(marks + rest, rest.length)) ?? box(rest))
  open.push({ mark, size: marks.length, isCode: mark !== ':' && made === undefined })
  return made
}

/** A box in so many others is printed as it was written. */
function isDeep(open: readonly Open[]): boolean {
  return open.length >= deepestBox && open.filter(({ isCode }) => !isCode).length >= deepestBox
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
  const title = words.slice(name.length).replace(tabsId, '').trim()
  if (!name || /^[[{:]/.test(title) || (title && !Object.hasOwn(boxKinds, name.toLowerCase())))
    return undefined
  const label = Object.hasOwn(kindsOfTitle, title) ? '' : title
  return title || /^[ \t]|#/.test(rest) || isClass(name) ? named(label, rest.length) : undefined
}

/** VuePress gives it to tabs that change together: `::: code-tabs#shell`. */
export const tabsId = /^#[\w-]+/

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

/** The boxes of The Modern JavaScript Tutorial, which are Markdown between grave accents: ```` ```smart header="A title" ````. */
export function lessonBoxOn(line: string): { kind: string; title: string } | undefined {
  const [, name, double, single] =
    /^[ \t>]*`{3,}(smart|warn)(?:[ \t]+header=(?:"(.*)"|'(.*)'))?[ \t]*$/.exec(line) ?? []
  return name ? { kind: name === 'warn' ? 'warning' : 'note', title: double ?? single ?? '' } : undefined
}

function lessonBox(line: string, length: number): string | undefined {
  const found = lessonBoxOn(line)
  return found && named(found.title, length)
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
