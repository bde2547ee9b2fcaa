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
  // Programs write by themselves when a file was made and saved, which is not when it is published.
  const { date: saved, ...values }: Record<string, unknown> = front.values
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
  for (let node = tree.children[at]; node; node = tree.children[at]) {
    const kind = isPlain(node) ? byline.get(node) : undefined
    const said =
      kind === 'date' ? dateIn(wordsOf(node), String(saved), String(values.lang ?? 'en')) : undefined
    if (said) values.date = said
    if (!said && !(kind === 'author' && isOneOf(wordsOf(node), values.authors))) break
    tree.children.splice(at, 1)
  }
  if (!values.date) delete positions.date
  return { values, positions }
}

/** Some write the title as the first heading. */
function isTitle(node: AnyNode | undefined): boolean {
  return node?.type === 'heading' && 'depth' in node && node.depth === 1
}

function isOneOf(words: string, authors: unknown): boolean {
  return Array.isArray(authors) && authors.includes(words)
}

/** The date that a paragraph says: as it is stored, or that of the properties as `@lectern/docx` writes it out. */
function dateIn(words: string, saved: string, lang: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(words) && !Number.isNaN(Date.parse(words))) return words
  if (Number.isNaN(Date.parse(saved))) return undefined
  const written = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(saved),
  )
  return words === written ? saved : undefined
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
