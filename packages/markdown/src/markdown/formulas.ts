import type { Paragraph, Root, Text } from 'mdast'
import type { InlineMath, Math as MathBlock } from 'mdast-util-math'
import type { Context } from '../context.js'
import { reportUnknown, shared } from '../directives/attributes.js'
import { rules } from '../rules.js'
import { parseAttributes } from '../syntax/attributes.js'
import { type AnyNode, at, is, rewrite, withData } from '../tree.js'

/** Formulas without the parser's output vocabulary; `$$…$$` alone in its paragraph is display math. */
export function formulas(tree: Root, context: Context): void {
  rewrite(tree, (node) => {
    if (is<MathBlock>(node, 'math')) return [block(node, context)]
    if (is<InlineMath>(node, 'inlineMath')) return [inline(node, context)]
    if (is<Paragraph>(node, 'paragraph')) {
      reportUnclosed(node, context)
      return display(node, context)
    }
    return undefined
  })
}

/** Nodes of their own, without `hName` and its like: an object from which entries are deleted becomes a table in V8, which takes ten times the memory. */
function block(node: MathBlock, context: Context): AnyNode {
  const label = /^\(([\w:.-]+)\)$/.exec(node.meta ?? '')?.[1]
  const attributes = label ? { id: label } : (node.meta && parseAttributes(node.meta)) || {}
  const value = node.value.includes('\n') ? node.value.replace(/^ +| +$/g, '') : node.value.trim()
  reportUnknown('formula', attributes, ['alt'], node, context)
  const alt = attributes.alt || node.alt
  const fresh = { type: 'math', value, ...(alt ? { alt } : {}), ...at(node) } as AnyNode
  return withData(withData(fresh, ownData(node)), shared(attributes))
}

/** GitHub and GitLab also write it between a dollar and a grave accent on each side. */
function inline(node: InlineMath, { source }: Context): AnyNode {
  const start = node.position?.start.offset
  const [, inAccents] = /^`([^`]+)`$/.exec(node.value) ?? []
  const isInAccents = start !== undefined && source.startsWith('$`', start)
  const value = (isInAccents && inAccents ? inAccents : node.value).trim()
  const { alt } = node
  const fresh = { type: 'inlineMath', value, ...(alt ? { alt } : {}), ...at(node) } as AnyNode
  return withData(fresh, ownData(node))
}

function ownData({ data }: AnyNode): ReturnType<typeof shared> {
  return shared({ id: data?.id ?? '', lang: data?.lang ?? '', dir: data?.dir ?? '' })
}

function display(paragraph: Paragraph, { source }: Context): AnyNode[] | undefined {
  const [only, after, ...more] = paragraph.children
  if (is<Text>(only, 'text')) return environment(paragraph, only, source)
  const label = is<Text>(after, 'text') ? labelOf(after.value) : undefined
  if (more.length > 0 || (after && !label) || !is<InlineMath>(only, 'inlineMath')) return undefined
  if (label) withData(only, { id: label })
  const offset = only.position?.start.offset
  if (offset === undefined || !opensDisplay.test(source.slice(offset, offset + 3))) return undefined
  const { value, alt, data } = only
  return [
    { type: 'math', value, ...(alt ? { alt } : {}), ...(data ? { data } : {}), ...at(paragraph) } as AnyNode,
  ]
}

/** Two dollars, or a bracket of LaTeX's. */
const opensDisplay = /^(?:\${2}|\\{1,2}\[)/

/** `(label)` of MyST, `{#eq:label}` of pandoc-crossref. */
function labelOf(words: string): string | undefined {
  return /^[ \t]*\(([\w:.-]+)\)$/.exec(words)?.[1] ?? parseAttributes(words.trim())?.id
}

const begin = /^\\begin\{((?:equation|align|alignat|gather|multline|eqnarray|flalign)\*?)\}/

/** A paragraph that is an environment of LaTeX, as pandoc, MyST and notebooks write formulas. */
function environment(paragraph: Paragraph, { value }: Text, source: string): AnyNode[] | undefined {
  const name = begin.exec(value)?.[1]
  const { start, end } = paragraph.position ?? {}
  if (!name || start?.offset === undefined || end?.offset === undefined) return undefined
  const tex = source
    .slice(start.offset, end.offset)
    .replace(/\n[ \t]*(?:>[ \t]?)*/g, '\n')
    .trim()
  if (!tex.endsWith(`\\end{${name}}`)) return undefined
  return [{ type: 'math', value: tex, ...at(paragraph) } as AnyNode]
}

/** Dollars that begin a line of words: a formula that ends nowhere before the next heading, list, fence or prose. */
function reportUnclosed({ children }: Paragraph, { report }: Context): void {
  const first = children.find((child, index) => {
    if (!is<Text>(child, 'text')) return false
    return index === 0 ? /^[ \t]*\${2}|\n[ \t]*\${2}/.test(child.value) : /\n[ \t]*\${2}/.test(child.value)
  })
  if (!first) return
  report(
    rules['math-closed'],
    'This formula is not closed with $$ before the next heading, list or paragraph',
    {
      place: first,
      hint: 'Close it with $$ at the end of a line. Until then it is printed as it was written.',
    },
  )
}
