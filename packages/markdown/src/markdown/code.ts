import type { Caption, Figure } from '@lectern/core'
import type { Code, Root } from 'mdast'
import type { Math as MathBlock } from 'mdast-util-math'
import type { Context } from '../context.js'
import { reportUnknown, shared } from '../directives/attributes.js'
import { rules } from '../rules.js'
import { type Attributes, splitInfo } from '../syntax/attributes.js'
import { type AnyNode, at, is, rewrite, textNode, withData } from '../tree.js'
import { chunk, type Info } from './code-cells.js'
import type { Dialect } from './dialects/dialect.js'
import { optionsIn } from './dialects/options.js'
import { hasTwoWords } from './left-out.js'

/** Info strings with attributes, captions, ```` ```math ````, and fences that nobody closed. */
export function codeBlocks(tree: Root, context: Context, dialect: Dialect): void {
  rewrite(tree, (node) => {
    if (!is<Code>(node, 'code')) return undefined
    reportUnclosed(node, context)
    const info = [node.lang, node.meta].filter(Boolean).join(' ')
    const { rest, attributes } = inBraces(info, node, context, dialect) ?? titled(splitInfo(info))
    if (isEmptyCell(info, node, attributes)) return []
    setInfo(node, rest, attributes)
    if (node.meta && isWords(node.meta) && node.lang !== 'math')
      context.leftOut.add('option', node.meta, '', node)
    if (node.lang === 'math') return [formula(node, attributes, context)]
    const own = withCaption(attributes)
    reportUnknown('code block', own, ['caption'], node, context)
    return [captioned(node, own)]
  })
}

/** A listing's caption, or else the name of its file, is its caption. */
function withCaption({ 'lst-cap': listing, filename, ...others }: Attributes): Attributes {
  const caption = others.caption ?? listing ?? filename
  if (!caption) return others
  return { ...others, caption, ...(filename && filename !== caption ? { filename } : {}) }
}

/** Two words, or one with a capital: `run` and `showLineNumbers` are settings. */
const isWords = (meta: string): boolean => hasTwoWords(meta) || /(?:^|\s)\p{Lu}/u.test(meta)

/** knitr and Quarto print nothing of a cell without code, as a set-up often is. */
function isEmptyCell(info: string, { value }: Code, { caption }: Attributes): boolean {
  return /^\{[a-zA-Z]/.test(info) && value.trim() === '' && caption === undefined
}

/**
 * `{python}`, `{r, echo=FALSE}` and `{code-cell} python`, as Quarto, knitr and MyST write code that they run, and what else MyST and
 * pandoc write in braces. Undefined for attributes.
 */
function inBraces(info: string, node: Code, context: Context, dialect: Dialect): Info | undefined {
  const [whole, name = '', argument = ''] = /^\{([a-z][\w:+.-]*)\}(?:[ \t](.*))?$/i.exec(info) ?? []
  if (whole === undefined) return raw(info, node, context) ?? chunk(info, node, context)
  if (/^(?:code|code-block|code-cell|sourcecode|code-example)$/.test(name))
    return mystInfo(argument, node, context)
  if (name === 'math') return mystInfo('math', node, context)
  if (argument === '' && dialect !== 'myst' && (isPandoc(dialect) || isLanguage(name)))
    return chunk(info, node, context)
  context.report(
    rules['dialect-unknown'],
    `The directive "${name}" of MyST is not read; it is printed as it stands`,
    {
      place: node,
      hint: 'Write the text that it stands for.',
    },
  )
  node.value = [`{${name}} ${argument}`.trim(), node.value].filter(Boolean).join('\n')
  return { rest: '', attributes: {} }
}

const isPandoc = (dialect: Dialect): boolean => dialect === 'pandoc' || dialect === 'quarto'

/** Languages of code cells. Where nothing says that the text is Quarto's or knitr's, any other name is a directive of MyST. */
const isLanguage = (name: string): boolean =>
  /^(?:r|python|julia|ojs|mermaid|dot|bash|sh|zsh|sql|js|css|html|stan|rcpp|octave|perl|ruby|go|c|cpp|fortran|sas|stata|scala|tikz|typst|awk)$/i.test(
    name,
  )

/** A directive of MyST: a name, a caption and the name of a file count; other options are told. */
function mystInfo(language: string, node: Code, { leftOut }: Context): Info {
  const lines = node.value.split('\n')
  const { values, count } = optionsIn((at) => lines[at])
  node.value = lines.slice(count).join('\n').replace(/^\n+/, '')
  const { caption, filename, name, label, ...others } = { ...figureIn(lines.slice(0, count)), ...values }
  const id = name ?? label
  for (const [key, value] of Object.entries(others)) leftOut.add('option', key, value, node)
  const given = Object.entries({ id, caption, filename }).filter(([, value]) => value)
  return { rest: language, attributes: Object.fromEntries(given) as Attributes }
}

/** MyST-NB's `mystnb:`, `figure:` and below them `caption:` and `name:`, which are those of the code where nobody runs it. */
function figureIn(lines: readonly string[]): Attributes {
  const values: Record<string, string> = {}
  for (const line of lines) {
    const [, key = '', value = ''] = /^[ \t]{2,}(caption|name):[ \t]*(\S.*)$/.exec(line) ?? []
    if (key) values[key] = value.trim().replace(/^(["'])(.*)\1$/, '$2')
  }
  return values
}

/** pandoc's `{=latex}`: what only one format takes. */
function raw(info: string, node: Code, { report }: Context): Info | undefined {
  const format = /^\{=([\w-]+)\}$/.exec(info)?.[1]
  if (format === undefined) return undefined
  report(rules['dialect-unknown'], `What is meant for ${format} only is printed as code`, {
    place: node,
    hint: 'Remove it, or write it in Markdown.',
  })
  return { rest: format, attributes: {} }
}

const settings = /[ \t](?:title|caption|filename)=(?:"([^"]+)"|'([^']+)'|([^\s"'{}]+))/

/** The name of a file above the code, as Quarto, Docusaurus, MkDocs and others write it: ` ```js title="main.js" `. */
function titled({ rest, attributes }: Info): Info {
  const [whole = '', ...titles] = settings.exec(rest) ?? []
  const title = titles.find((one) => one !== undefined)
  if (title === undefined) return { rest, attributes }
  return { rest: rest.replace(whole, ''), attributes: { caption: title, ...attributes } }
}

function setInfo(node: Code, rest: string, attributes: Attributes): void {
  const [language, ...meta] = rest.split(/\s+/).filter(Boolean)
  node.lang = language ?? attributes.class?.split(' ').find((name) => name !== 'teacher') ?? null
  node.meta = meta.join(' ') || null
}

function formula(node: Code, attributes: Attributes, context: Context): AnyNode {
  reportUnknown('formula', attributes, ['alt'], node, context)
  const alt = attributes.alt ? { alt: attributes.alt } : {}
  const formula: MathBlock = { type: 'math', value: node.value, ...alt, ...at(node) }
  return withData<AnyNode>(formula, shared(attributes))
}

function captioned(node: Code, attributes: Attributes): AnyNode {
  const data = shared(attributes)
  if (!attributes.caption) return withData(node, data)
  const { id, audience, ...rest } = data
  const caption: Caption = { type: 'caption', children: [textNode(attributes.caption, node)], ...at(node) }
  const figure: Figure = { type: 'figure', children: [caption, withData(node, rest)], ...at(node) }
  return withData(figure, { ...(id ? { id } : {}), ...(audience ? { audience } : {}) })
}

/** A fence that nobody closes takes the rest of its container: CommonMark 4.5 allows it, nobody means it. */
function reportUnclosed(node: Code, { source, report }: Context): void {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined) return
  const fence = /^(?:`{3,}|~{3,})/.exec(source.slice(start.offset, end.offset))?.[0]
  if (!fence) return
  const last = source.slice(source.lastIndexOf('\n', end.offset - 1) + 1, end.offset)
  if (start.line !== end.line && last.includes(fence)) return
  report(rules['code-closed'], 'This code block has no closing fence; it includes all that follows', {
    place: start,
    hint: `Close it with ${fence} on a line of its own.`,
  })
}
