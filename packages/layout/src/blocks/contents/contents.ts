import type { OutlineItem } from '@lectern/core'
import { append, type Flow, gap } from '../../flow/flow.js'
import type { Scope } from '../../scope.js'
import { addTag } from '../../tags/tag.js'
import { ownParagraph } from '../../text/own-words.js'
import { guessPages } from '../../text/page-digits.js'
import { headingLook } from '../heading-look.js'
import { entryLines } from './entry.js'

/** A list of the sections with their pages: below the title of an article that is not read in one go. */
export function contents(scope: Scope): void {
  const { given } = scope
  const items = listed(given.article.outline)
  if (!isWanted(items, scope)) return
  const { messages } = given.words(given.article.meta.lang)
  const { theme } = given
  const look = headingLook(scope, 2)
  const section = { ...scope, tag: addTag(scope.tag, 'Sect') }
  const title = ownParagraph(messages.contents, look, section, { type: 'H2', keep: 'with-next' })
  const tag = addTag(section.tag, 'TOC')
  append(scope.out, gap(theme.type.size), title, gap(look.size * 0.35))
  const list: Scope = { ...scope, tag, main: false, out: [] }
  entries(items, 0, list)
  append(scope.out, withoutLoneEntry(list.out), gap(theme.type.size * 2))
}

/** Neither the first entry nor the last is alone on its page. */
function withoutLoneEntry(flows: readonly Flow[]): readonly Flow[] {
  const boxes = flows.filter(({ kind }) => kind === 'box')
  const kept = new Set([boxes[0], boxes.at(-2)])
  return flows.map((flow) => (flow.kind === 'box' && kept.has(flow) ? { ...flow, keep: true } : flow))
}

/** Sections, and theirs where that does not make the list longer than about a page. */
function listed(outline: readonly OutlineItem[]): readonly OutlineItem[] {
  const sections = outline.flatMap((item) => (item.depth === 1 ? item.children : [item]))
  const two = sections.reduce((sum, { children }) => sum + 1 + children.length, 0)
  const deep = two <= most
  return sections.map((item) => ({
    ...item,
    children: deep ? item.children.map((child) => ({ ...child, children: [] })) : [],
  }))
}

const most = 40

function isWanted(items: readonly OutlineItem[], { given, width }: Scope): boolean {
  const { print, article, theme, sheet } = given
  if (print.contents === 'never' || items.length === 0) return false
  if (print.contents === 'always') return true
  const pages = guessPages(article, theme, { textWidth: width, top: 0, bottom: sheet.pageHeight })
  return items.length >= 3 && pages > leastPages
}

/** An article of fewer pages is leafed through faster than its contents are read. */
const leastPages = 6

function entries(items: readonly OutlineItem[], depth: number, scope: Scope): void {
  for (const item of items) {
    const entry = addTag(scope.tag, 'TOCI', { target: item.id })
    append(
      scope.out,
      entryLines(item, depth, { ...scope, tag: entry }),
      gap(scope.look.size * (depth === 0 ? 0.35 : 0.2)),
    )
    if (item.children.length > 0) entries(item.children, depth + 1, { ...scope, tag: addTag(entry, 'TOC') })
  }
}
