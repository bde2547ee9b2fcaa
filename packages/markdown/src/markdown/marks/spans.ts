import { textOf } from '@lectern/core'
import GithubSlugger from 'github-slugger'
import type { FootnoteDefinition, FootnoteReference, Heading, Link, Root } from 'mdast'
import type { Context } from '../../context.js'
import { isForTeacher, reportUnknown, shared } from '../../directives/attributes.js'
import type { AttributeList } from '../../syntax/attribute-list.js'
import { parseAttributes } from '../../syntax/attributes.js'
import { type AnyNode, copyWith, descendants, is, parentsOf, span, withData } from '../../tree.js'
import { readBrackets } from './brackets.js'

/** What pandoc reads in brackets and CommonMark does not: `^[a note]`, `[words]{lang=fr}`, `[words][A heading]`. */
export function spans(tree: Root, context: Context, isPandoc: boolean): void {
  let headings: ReadonlyMap<string, string> | undefined
  const notes: FootnoteDefinition[] = []
  for (const parent of parentsOf(tree)) {
    if (
      !parent.children.some(
        (child) => is(child, 'text') && 'value' in child && /\[/.test(String(child.value)),
      )
    )
      continue
    readBrackets(parent, context.source, ({ inside, before, attributes, label }) => {
      if (before === '!' || parent.type === 'link') return undefined
      if (before === '^' && inside.length > 0) return { nodes: [note(inside, notes)], takes: 'before' }
      const spanned = attributes && spanOf(inside, attributes, context)
      if (spanned) return { nodes: spanned, takes: 'attributes' }
      if (label === undefined && !isPandoc) return undefined
      headings ??= headingsOf(tree)
      const target = headings.get(normal(label || textOf(paragraph(inside))))
      if (target === undefined) return undefined
      return { nodes: [link(inside, target)], ...(label === undefined ? {} : { takes: 'label' }) }
    })
  }
  tree.children = tree.children.concat(notes)
}

const paragraph = (children: AnyNode[]) => ({ type: 'paragraph', children }) as AnyNode

function note(children: AnyNode[], notes: FootnoteDefinition[]): AnyNode {
  const identifier = `inline-${notes.length + 1}`
  const place = span(children)
  const words = copyWith(paragraph(children), place)
  notes.push({ type: 'footnoteDefinition', identifier, children: [words as never], ...place })
  return { type: 'footnoteReference', identifier, ...place } satisfies FootnoteReference as AnyNode
}

/** Undefined for braces that say nothing (`[a]{b}`), which are words. Without words it is a place to lead to: `[]{#_Toc12 .anchor}`, as pandoc writes bookmarks of Word. */
function spanOf(inside: AnyNode[], list: AttributeList, context: Context): AnyNode[] | undefined {
  if (!/[=#.]/.test(list.value)) return undefined
  const attributes = parseAttributes(list.value) ?? {}
  const data = shared(attributes)
  reportUnknown('span', attributes, [], list, context)
  const classes = attributes.class?.split(' ') ?? []
  const isMark = classes.includes('mark') || isForTeacher(attributes)
  const capitals = classes.includes('smallcaps') ? { smallCapitals: true } : undefined
  if (Object.keys(data).length === 0 && (inside.length === 0 || (!isMark && !capitals))) return inside
  const type = isMark ? 'mark' : 'span'
  const node = { type, ...capitals, children: inside, ...span([...inside, list]) } as AnyNode
  return [withData(node, data)]
}

function link(children: AnyNode[], url: string): AnyNode {
  return { type: 'link', url, title: null, children, ...span(children) } as Link as AnyNode
}

/** Where each heading's words lead. The first of two that are alike. */
function headingsOf(tree: Root): ReadonlyMap<string, string> {
  const slugger = new GithubSlugger()
  const found = new Map<string, string>()
  for (const node of descendants(tree)) {
    if (!is<Heading>(node, 'heading')) continue
    const words = textOf(node)
    const id = node.data?.id ?? slugger.slug(words)
    const key = normal(words)
    if (key && !found.has(key)) found.set(key, `#${encodeURIComponent(id)}`)
  }
  return found
}

function normal(words: string): string {
  return words.replace(/\s+/g, ' ').trim().toLowerCase()
}
