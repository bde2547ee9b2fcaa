import type { Paragraph, Root } from 'mdast'
import type { InlineMath, Math as MathBlock } from 'mdast-util-math'
import type { Context } from '../context.js'
import { reportUnknown, shared } from '../directives/attributes.js'
import { rules } from '../rules.js'
import { parseAttributes } from '../syntax/attributes.js'
import { type AnyNode, at, is, rewrite, withData } from '../tree.js'

/** Formulas without the parser's output vocabulary; `$$…$$` alone in its paragraph is display math. */
export function formulas(tree: Root, context: Context): void {
  rewrite(tree, (node) => {
    if (is<MathBlock>(node, 'math')) takeBlock(node, context)
    else if (is<InlineMath>(node, 'inlineMath')) takeInline(node)
    else if (is<Paragraph>(node, 'paragraph')) return display(node, context)
    return undefined
  })
}

function takeBlock(node: MathBlock, context: Context): void {
  const attributes = (node.meta && parseAttributes(node.meta)) || {}
  bare(node)
  delete node.meta
  reportUnknown('formula', attributes, ['alt'], node, context)
  if (attributes.alt) node.alt = attributes.alt
  withData(node as AnyNode, shared(attributes))
  reportUnclosed(node, context)
}

function takeInline(node: InlineMath): void {
  node.value = node.value.trim()
  bare(node)
}

/** `hName` and its like are another library's way to write HTML. */
function bare(node: AnyNode): void {
  const { id, lang, dir } = node.data ?? {}
  delete node.data
  withData(node, { ...(id ? { id } : {}), ...(lang ? { lang } : {}), ...(dir ? { dir } : {}) })
}

function display(paragraph: Paragraph, { source }: Context): AnyNode[] | undefined {
  const [only, ...more] = paragraph.children
  if (more.length > 0 || !is<InlineMath>(only, 'inlineMath')) return undefined
  const offset = only.position?.start.offset
  if (offset === undefined || !source.startsWith('$$', offset)) return undefined
  const { value, alt, data } = only
  return [
    { type: 'math', value, ...(alt ? { alt } : {}), ...(data ? { data } : {}), ...at(paragraph) } as AnyNode,
  ]
}

function reportUnclosed(node: MathBlock, { source, report }: Context): void {
  const { start, end } = node.position ?? {}
  if (start?.offset === undefined || end?.offset === undefined || !source.startsWith('$$', start.offset))
    return
  const last = source.slice(source.lastIndexOf('\n', end.offset - 1) + 1, end.offset)
  if (start.line !== end.line && last.includes('$$')) return
  report(rules['math-closed'], 'This formula has no closing $$; it takes all that follows', {
    place: start,
    hint: 'Close it with $$ on a line of its own.',
  })
}
