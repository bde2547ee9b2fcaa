import { decodedUrl, textOf } from '@lectern/core'
import type { Heading, Image, Link, Root, Text } from 'mdast'
import type { Context } from '../context.js'
import { asId } from '../directives/myst.js'
import { type AnyNode, at, descendants, is, isParent, textNode } from '../tree.js'
import { replaceTexts } from './marks/texts.js'
import type { Aliases } from './targets.js'

/**
 * `@fig-x` of Quarto, roles and `[](#label)` of MyST: links to what has that label, with the words of a heading or a caption where they
 * have none of their own. Those of Quarto and pandoc-crossref are marked, so that a later pass can show the number of a figure.
 */
export function crossReferences(
  tree: Root,
  { source }: Pick<Context, 'source'>,
  aliases: Aliases,
  dialect: string,
): void {
  const nodes = descendants(tree)
  const words = labelsIn(nodes)
  for (const [label, id] of aliases) words.set(label, words.get(id) ?? '')
  const idOf = (label: string) => aliases.get(label) ?? label
  for (const node of nodes) {
    if (is<Link>(node, 'link')) complete(node, words, idOf, dialect === 'myst')
  }
  // As it is, or as a character reference.
  if (!/[@&]/.test(source)) return
  if (words.size > 0) quarto(tree, words, idOf)
}

/** By id: the words of a heading or a caption, or none. */
function labelsIn(nodes: readonly AnyNode[]): Map<string, string> {
  const labels = new Map<string, string>()
  for (const node of nodes) {
    const id = node.data?.id
    if (id && !labels.has(id)) labels.set(id, wordsOf(node))
  }
  return labels
}

function wordsOf(node: AnyNode): string {
  if (is<Image>(node, 'image')) return node.title || node.alt || ''
  const named = is<Heading>(node, 'heading') ? node : captionIn(node)
  return named ? textOf(named).replace(/\s+/g, ' ').trim() : ''
}

function captionIn(node: AnyNode): AnyNode | undefined {
  return isParent(node) ? node.children.find(({ type }) => type === 'caption') : undefined
}

type IdOf = (label: string) => string

function complete(link: Link, words: ReadonlyMap<string, string>, idOf: IdOf, isMyst: boolean): void {
  const isInner = link.url.startsWith('#')
  const label = asId(decodedUrl(isInner ? link.url.slice(1) : link.url))
  if (!isInner && !(isMyst && words.has(label))) return
  if (!isInner || idOf(label) !== label) link.url = `#${encodeURIComponent(idOf(label))}`
  if (isRole(link)) fillIn(link, words.get(label) ?? '')
  if (link.children.length === 0 && (isMyst || isRole(link)))
    link.children = [textNode(words.get(label) || label, link)]
}

/** What stands for the number, which no edition prints, or for the name of the target: its words. */
function fillIn({ children: [first] }: Link, words: string): void {
  if (is<Text>(first, 'text'))
    first.value = first.value
      .replace(/\{(?:number|name)\}|%s/g, words)
      .replace(/\s+/g, ' ')
      .trim()
}

/** The parser gives every link a title, if only `null`; a role does not. */
const isRole = ({ title }: Link): boolean => title === undefined

/** Quarto writes `fig-x`, and pandoc-crossref `fig:x`. */
const kinds = '(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|rem|sol)[-:]'
const bare = new RegExp(`(?<![\\w.@-])-?@(${kinds}[\\w:.-]*\\w)`, 'i')
const hasKind = new RegExp(`@${kinds}`, 'i')
const bracketed = /\[([^[\]\n]+)\]/

/** What authors call a figure, a table or a formula, at the end of the words before a reference. */
const named = /(?:^|\s)(?:fig|tab|tbl|eq|form|lis|abb|bild|rys|obr|рис|табл|図|表|图|圖|式)[\p{L}.]*\s*$/iu

function quarto(tree: Root, words: ReadonlyMap<string, string>, idOf: IdOf): void {
  const link: MakeLink = (label, text, isBare) => {
    const shown = words.get(label) || label
    return linkTo({ id: idOf(label), shown, isBare }, text)
  }
  replaceTexts(tree, bracketed, ([, inside = ''], text) =>
    hasKind.test(inside) ? group(inside, words, link, text) : undefined,
  )
  replaceTexts(tree, bare, ([whole, written = ''], text) => {
    const label = labelOf(written)
    return words.has(label) ? [link(label, text, whole.startsWith('-'))] : undefined
  })
}

/** @param isBare whether the author wrote what is counted, or wants the number alone */
type MakeLink = (label: string, text: Text, isBare: boolean) => AnyNode

/** `[see @fig:a; @fig:b]`: links between their words; undefined where one of them leads nowhere. */
function group(
  inside: string,
  words: ReadonlyMap<string, string>,
  link: MakeLink,
  text: Text,
): AnyNode[] | undefined {
  const nodes: AnyNode[] = []
  let done = 0
  for (const match of inside.matchAll(/-?@([\w:.-]*\w)/g)) {
    const label = labelOf(match[1] ?? '')
    if (!words.has(label)) return undefined
    const before = inside.slice(done, match.index)
    if (before) nodes.push(textNode(before, text))
    nodes.push(link(label, text, match[0].startsWith('-') || named.test(before)))
    done = match.index + match[0].length
  }
  if (done < inside.length) nodes.push(textNode(inside.slice(done), text))
  return nodes
}

/** pandoc-crossref writes a capital where a sentence begins. */
function labelOf(written: string): string {
  return written.charAt(0).toLowerCase() + written.slice(1)
}

function linkTo({ id, shown, isBare }: { id: string; shown: string; isBare: boolean }, text: Text): AnyNode {
  const link: Link = {
    type: 'link',
    url: `#${encodeURIComponent(id)}`,
    title: null,
    children: [],
    data: { numbered: { to: id, isBare } },
    ...at(text),
  }
  link.children = [textNode(shown, text)]
  return link
}
