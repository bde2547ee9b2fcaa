import type { FrontMatter } from '@lectern/core'
import { textOf } from '@lectern/core'
import { type AnyNode, descendants } from '@lectern/core/reading'
import type { Root } from 'mdast'
import type { Draft } from './draft.js'
import { positionAt } from './findings/place.js'

/**
 * The paragraph in the style Title is the title, before what the properties say; it stands first, as in every edition. The one in the
 * style Subtitle is taken out, since editions print it below the title.
 */
export function titled(tree: Root, front: FrontMatter, { title, subtitle, byline }: Draft): FrontMatter {
  const values: Record<string, unknown> = { ...front.values }
  const positions = { ...front.positions }
  const heading = title && taken(tree, title)
  if (heading) {
    tree.children.unshift(heading)
    values.title = wordsOf(heading)
    positions.title = heading.position ?? positionAt(1)
  }
  if (subtitle && isPlain(subtitle) && taken(tree, subtitle)) {
    values.subtitle = wordsOf(subtitle)
    positions.subtitle = subtitle.position ?? positionAt(1)
  }
  const at = heading || isTitle(tree.children[0]) ? 1 : 0
  for (let node = tree.children[at]; node && isSaid(node, byline.get(node), values); node = tree.children[at])
    tree.children.splice(at, 1)
  return { values, positions }
}

/** Some write the title as the first heading. */
function isTitle(node: AnyNode | undefined): boolean {
  return node?.type === 'heading' && 'depth' in node && node.depth === 1
}

/** Whether what stands below a title is an author of the properties, or the date, which is better than theirs: when the file was last saved. */
function isSaid(
  node: AnyNode,
  kind: 'author' | 'date' | undefined,
  values: Record<string, unknown>,
): boolean {
  if (!kind || !isPlain(node)) return false
  const words = wordsOf(node)
  if (kind === 'author') return Array.isArray(values.authors) && values.authors.includes(words)
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(words) && !Number.isNaN(Date.parse(words))
  if (isDate) values.date = words
  return (
    isDate || (typeof values.date === 'string' && words === written(values.date, String(values.lang ?? 'en')))
  )
}

/** A date of the properties, as `@lectern/docx` writes it. */
function written(date: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date))
}

function taken(tree: Root, node: AnyNode): Root['children'][number] | undefined {
  const at = tree.children.findIndex((one: AnyNode) => one === node)
  return at < 0 ? undefined : tree.children.splice(at, 1)[0]
}

function wordsOf(node: AnyNode): string {
  return textOf(node).replace(/\s+/g, ' ').trim()
}

/** Metadata is words alone: a note, a picture or a place that is led to stays in the text. */
function isPlain(node: AnyNode): boolean {
  if (node.data?.id) return false
  return [...descendants(node)].every(({ type }) => /^(?:text|strong|emphasis|span|break|mark)$/.test(type))
}
