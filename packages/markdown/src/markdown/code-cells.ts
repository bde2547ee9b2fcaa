import type { Code } from 'mdast'
import type { Context } from '../context.js'
import type { Attributes } from '../syntax/attributes.js'

/** What stands behind the fence of a code block: the language and more, and attributes. */
export interface Info {
  rest: string
  attributes: Attributes
}

/**
 * A piece of code that knitr and Quarto run: `{r, fig.cap="words"}` and lines of `#| key: value` above it are options. Its label is the id, and
 * its caption the caption; the others are told, with their words: nobody runs the code.
 */
export function chunk(info: string, node: Code, { leftOut }: Context): Info | undefined {
  const [, language, header = ''] = /^\{([a-zA-Z][\w+-]*)(?:[ ,]([^{}]*))?\}$/.exec(info) ?? []
  if (language === undefined) return undefined
  const { options, rest } = cellOptions(node.value)
  node.value = rest
  // knitr takes the first word for the label.
  let id = /^[ \t]*([A-Za-z][\w.-]*)[ \t]*(?:,|$)/.exec(header)?.[1]
  let caption: string | undefined
  for (const [key, value] of [...headerOptions(header), ...options]) {
    if (key === 'label') id = value
    else if (captions.has(key)) caption ??= value
    else leftOut.add('option', key, value, node)
  }
  return { rest: language, attributes: { ...(id ? { id } : {}), ...(caption ? { caption } : {}) } }
}

const captions: ReadonlySet<string> = new Set([
  'fig-cap',
  'tbl-cap',
  'lst-cap',
  'fig.cap',
  'tab.cap',
  'tbl.cap',
])

type Options = readonly (readonly [key: string, value: string])[]

function headerOptions(header: string): Options {
  const pairs = header.matchAll(/(?:^|[\s,])([\w.-]+)[ \t]*=[ \t]*(?:"([^"]*)"|'([^']*)'|([^,]*))/g)
  return [...pairs].map(([, key = '', double, single, bare = '']) => [key, double ?? single ?? bare.trim()])
}

/** Also with the marks of comments of other languages. */
const marked = /^(?:#|\/\/|%%|--)\|(.*)$/

/** Options of R: `echo = FALSE, fig.cap = "Words",`. */
const isOfR = /^ ?[A-Za-z][\w.-]*[ \t]*=/

/** Keys at the margin; lines that are indented go on with a value, or are its list. */
function cellOptions(value: string): { options: Options; rest: string } {
  const lines = value.split('\n')
  const options: [string, string][] = []
  let count = 0
  for (let match = marked.exec(lines[0] ?? ''); match; match = marked.exec(lines[++count] ?? '')) {
    const line = match[1] ?? ''
    const [, key, words = ''] = /^ ?([\w.-]+)[ \t]*:(?:[ \t]+(.*)|[ \t]*)$/.exec(line) ?? []
    const last = options.at(-1)
    const inR = key === undefined && isOfR.test(line) ? headerOptions(line) : []
    for (const [name, given] of inR) options.push([name, given])
    if (inR.length > 0) continue
    if (key !== undefined) options.push([key, /^[|>][+-]?$/.test(words.trim()) ? '' : unquoted(words)])
    else if (last) last[1] = `${last[1]} ${line.trim().replace(/^-[ \t]+/, '')}`.trim()
  }
  return { options, rest: count > 0 ? lines.slice(count).join('\n').replace(/^\n+/, '') : value }
}

function unquoted(words: string): string {
  return words.trim().replace(/^(["'])(.*)\1$/, '$2')
}
