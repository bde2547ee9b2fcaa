import { isInline } from '@lectern/core'
import type { SourceText } from '@lectern/core/reading'
import {
  type AnyNode,
  type AnyParent,
  is,
  isParent,
  parentsOf,
  rewrite,
  textNode,
  withData,
} from '@lectern/core/reading'
import type { Html, Root, Text } from 'mdast'
import { reportUnshown } from '../clean/attributes.js'
import { createHtmlState, type HtmlState } from '../parse/state.js'
import { rules } from '../rules.js'
import { flow, isAnchor, isPhrasing } from '../text/flow.js'
import { convert } from './convert.js'
import { placeholders } from './placeholders.js'
import { joinRaw } from './raw.js'

/** Parents whose children are words. */
const phrasingParents: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'leafDirective',
  'textDirective',
])

/** Turns the HTML in a Markdown tree into nodes. Tags may enclose Markdown: `<kbd>` a word, `<details>` whole blocks. */
export async function embeddedHtml(tree: Root, context: SourceText): Promise<void> {
  const state = await createHtmlState(context)
  for (const parent of parentsOf(tree)) if (!holdsWords(parent)) liftParts(parent)
  placeholders(tree, state, (node) => isParent(node) && holdsWords(node))
  rewrite(tree, (node) => {
    if (!isParent(node) || !holdsHtml(node)) return undefined
    if (!holdsWords(node)) {
      node.children = converted(node.children, 'flow', state)
      return undefined
    }
    const children = converted(parted(node.children), 'phrasing', state)
    if (node.type === 'paragraph' && !children.every(isPhrasing)) return flow(children)
    node.children = children
    return undefined
  })
  tree.children = converted(tree.children, 'flow', state) as Root['children']
  for (const parent of parentsOf(tree)) parent.children = withoutAnchors(parent.children)
  reportUnshown(state, tree)
}

/** Parts of lists and tables, each of which a line of MDX holds, are no paragraphs: `<li>**words**</li>`. */
function liftParts(parent: AnyParent): void {
  if (!parent.children.some(isParts)) return
  parent.children = parent.children.flatMap((child) =>
    isParent(child) && isParts(child) ? child.children.filter(isNoGap) : [child],
  )
}

const part = /^<\/?(?:d[dlt]|li|[ou]l|t[dhr]|table|tbody|thead)\b/i

function isParts(node: AnyNode): boolean {
  if (node.type !== 'paragraph' || !isParent(node)) return false
  return [node.children[0], node.children.at(-1)].every(
    (one) => one !== undefined && is<Html>(one, 'html') && part.test(one.value),
  )
}

/** Spaces between two parts are nothing. */
function isNoGap(node: AnyNode, index: number, all: readonly AnyNode[]): boolean {
  const beside = [all[index - 1], all[index + 1]]
  if (!is<Text>(node, 'text') || /[^ \t\n]/.test(node.value)) return true
  return !beside.every((one) => one !== undefined && is<Html>(one, 'html') && part.test(one.value))
}

function holdsHtml(parent: AnyParent): boolean {
  return parent.children.some((child) => child.type === 'html')
}

function holdsWords(node: AnyParent): boolean {
  return phrasingParents.has(node.type) || isInline(node) || node.type === 'linkReference'
}

/** A tag that begins or ends a block parts the words beside it, whatever becomes of it: `one<p/>two`. */
function parted(children: AnyNode[]): AnyNode[] {
  if (!children.some(isBlockTag)) return children
  const spaced = children.flatMap((child, index) => {
    if (!isBlockTag(child) || ![children[index - 1], children[index + 1]].every(isText)) return [child]
    return child.value.startsWith('</') ? [child, textNode(' ')] : [textNode(' '), child]
  })
  // An element that nothing closes goes on to the end.
  return [...spaced, { type: 'html', value: '' } as Html]
}

const blockTag =
  /^<\/?(?:address|article|aside|blockquote|center|d[dlt]|details|div|figure|footer|form|h[1-6r]|header|li|main|nav|[ou]l|p|pre|section|summary|t[dhr]|table|tbody|thead)(?![\w-])/i

const isText = (node: AnyNode | undefined): boolean => is<Text>(node, 'text')

function isBlockTag(node: AnyNode): node is Html {
  return is<Html>(node, 'html') && blockTag.test(node.value)
}

/** Only what stands between the first tag and the last is touched. */
function converted(children: AnyNode[], kind: 'flow' | 'phrasing', state: HtmlState): AnyNode[] {
  const first = children.findIndex((child) => child.type === 'html')
  if (first < 0) return children
  const last = children.findLastIndex((child) => child.type === 'html')
  const range =
    kind === 'flow'
      ? children.slice(first, last + 1)
      : joinRaw(children.slice(first, last + 1), state.context)
  if (kind === 'flow') for (const child of range) if (is<Html>(child, 'html')) reportUnclosed(child, state)
  return [...children.slice(0, first), ...convert(range, kind, state), ...children.slice(last + 1)]
}

/** HTML that CommonMark reads to the end of its container because nothing ends it (4.6, kinds 1 to 5). */
function reportUnclosed({ value, position }: Html, { context }: HtmlState): void {
  const open = /^\s*<(!--|script|style|pre|textarea)(?![\w-])/i.exec(value)?.[1]?.toLowerCase()
  if (!open || new RegExp(open === '!--' ? '-->|^\\s*<!-->|^\\s*<!--->' : `</${open}`, 'i').test(value))
    return
  context.report(
    rules['html-closed'],
    `This ${open === '!--' ? 'comment' : `<${open}>`} is never closed; it includes all that follows`,
    {
      place: position?.start,
    },
  )
}

/** `<a id="x"></a>` alone in a paragraph names what follows it. */
function withoutAnchors(children: AnyNode[]): AnyNode[] {
  return children.filter((child, index) => {
    const next = children[index + 1]
    const anchor =
      child.type === 'paragraph' && isParent(child) && child.children.length === 1
        ? child.children[0]
        : undefined
    if (!anchor || !isAnchor(anchor) || !next || next.data?.id) return true
    withData(next, { id: anchor.data?.id ?? '' })
    return false
  })
}
