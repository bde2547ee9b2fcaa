import type { Caption, Figure } from '@lectern/core'
import type { Code, Root } from 'mdast'
import type { Math as MathBlock } from 'mdast-util-math'
import type { Context } from '../context.js'
import { reportUnknown, shared } from '../directives/attributes.js'
import { rules } from '../rules.js'
import { type Attributes, splitInfo } from '../syntax/attributes.js'
import { type AnyNode, at, is, rewrite, textNode, withData } from '../tree.js'

/** Info strings with attributes, captions, ```` ```math ````, and fences that nobody closed. */
export function codeBlocks(tree: Root, context: Context): void {
  rewrite(tree, (node) => {
    if (!is<Code>(node, 'code')) return undefined
    reportUnclosed(node, context)
    const { rest, attributes } = splitInfo(withoutBraces([node.lang, node.meta].filter(Boolean).join(' ')))
    setInfo(node, rest, attributes)
    if (node.lang === 'math') return [formula(node, attributes, context)]
    reportUnknown('code block', attributes, ['caption'], node, context)
    return [captioned(node, attributes)]
  })
}

/**
 * `{python}`, `{r, echo=FALSE}` and `{code-cell} python`, as Quarto, knitr and MyST write code that they run: the language is what
 * matters here. Other braces are attributes.
 */
function withoutBraces(info: string): string {
  const directive = /^\{(?:code|code-block|code-cell|sourcecode)\}[ \t]*(\S*)/.exec(info)?.[1]
  if (directive !== undefined) return directive
  return /^\{([a-zA-Z][\w+-]*)(?:[ ,][^{}]*)?\}$/.exec(info)?.[1] ?? info
}

function setInfo(node: Code, rest: string, attributes: Attributes): void {
  const [language, ...meta] = rest.split(/\s+/).filter(Boolean)
  node.lang = language ?? attributes.class?.split(' ')[0] ?? null
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
  const { id, ...rest } = data
  const caption: Caption = { type: 'caption', children: [textNode(attributes.caption, node)], ...at(node) }
  const figure: Figure = { type: 'figure', children: [caption, withData(node, rest)], ...at(node) }
  return withData(figure, id ? { id } : {})
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
