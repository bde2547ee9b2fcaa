import type { Article, EmitContext, Words } from '@lectern/core'
import { createTargets, type HastMessages, type PageMark, type ResolvedResource, toHast } from '@lectern/hast'
import type { Element, ElementContent, Root } from 'hast'
import type { Plan, PlannedDocument } from '../plan.js'
import { rules } from '../rules.js'
import type { EpubWords } from '../words/index.js'
import { isXmlText } from '../xml/characters.js'
import { h } from './element.js'
import { withHeader } from './header.js'
import { titlesOf } from './titles.js'
import { xhtmlDocument } from './xhtml.js'

/** A content document of the book, and what others need to know of it. */
export interface BookDocument {
  /** Id of its item. */
  name: string
  path: string
  title: string
  xhtml: string
  properties: readonly string[]
  /** Breaks that stand in it, in order. */
  pageBreaks: readonly { id: string; label: string }[]
  /** Id of the section that holds its notes. */
  notes: string | undefined
  /** Id of the element that shows a block or a sentence, or undefined where none does. */
  target(id: string): string | undefined
}

/** The chapters in order, and which of them holds a block. */
export interface Chapters {
  list: readonly BookDocument[]
  holding(id: string): BookDocument | undefined
}

export interface ChapterOptions {
  pages: readonly PageMark[]
  /** Sentences that sound points to. */
  sentences: ReadonlySet<string>
  resolve(src: string): ResolvedResource | undefined
  vocabulary(lang: string): Words<HastMessages>
  words: EpubWords
}

/** One document a chapter, its notes at its end. */
export function chapterDocuments(
  article: Article,
  plan: Plan,
  options: ChapterOptions,
  context: EmitContext,
): Chapters {
  const titles = titlesOf(article.chapters, article.meta, options.words.messages)
  const list = plan.documents.map((planned, index): BookDocument => {
    context.signal?.throwIfAborted()
    const tree = treeOf(article, planned, plan, options)
    const title = titles[index] ?? article.meta.title
    const section = sectionOf(article, planned, tree, index === 0, title, options.words)
    const { lang, dir } = article.meta
    const page = {
      title,
      lang,
      dir,
      stylesheet: '../styles/book.css',
      bodyType: 'bodymatter',
      content: [section],
    }
    const { xhtml, properties, isCleaned } = xhtmlDocument(page)
    if (isCleaned) reportCleaned(planned, article, context)
    return {
      name: planned.name,
      path: planned.path,
      title,
      xhtml,
      properties,
      pageBreaks: breaksIn(section),
      notes: notesIn(section),
      target: createTargets(section),
    }
  })
  const byPath = new Map(list.map((document) => [document.path, document]))
  return { list, holding: (id) => byPath.get(plan.pathOf(id) ?? '') }
}

function treeOf(
  article: Article,
  { path, chapter }: PlannedDocument,
  plan: Plan,
  options: ChapterOptions,
): Root {
  return toHast(article, {
    target: 'xhtml',
    blocks: chapter.blocks,
    notes: chapter.notes,
    notesLevel: 2,
    pages: options.pages,
    sentences: options.sentences,
    vocabulary: options.vocabulary,
    resource: options.resolve,
    href: (id) => hrefFrom(path, plan.pathOf(id), id),
  })
}

/** Documents stand in one folder, so a neighbour is its file name. */
function hrefFrom(here: string, there: string | undefined, id: string): string {
  const file = there === undefined || there === here ? '' : there.slice(there.lastIndexOf('/') + 1)
  return `${file}#${encodeURIComponent(id)}`
}

function sectionOf(
  article: Article,
  { chapter }: PlannedDocument,
  tree: Root,
  isFirst: boolean,
  title: string,
  words: EpubWords,
): Element {
  const nodes = tree.children.filter((node): node is ElementContent => node.type !== 'doctype')
  const content = isFirst ? withHeader(nodes, article.meta, words) : nodes
  const name = article.blocks.has(chapter.id) ? { ariaLabelledBy: [chapter.id] } : { ariaLabel: title }
  const lines = content.flatMap((node) => ['\n', node])
  return h('section', { role: 'doc-chapter', 'epub:type': 'chapter', ...name }, ...lines, '\n')
}

function breaksIn(root: Element): { id: string; label: string }[] {
  const { role, id, title } = root.properties
  const own = role === 'doc-pagebreak' ? [{ id: String(id), label: String(title) }] : []
  return [...own, ...root.children.flatMap((child) => (child.type === 'element' ? breaksIn(child) : []))]
}

function notesIn({ children }: Element): string | undefined {
  const section = children.find(
    (child) => child.type === 'element' && child.properties.role === 'doc-endnotes',
  )
  return section?.type === 'element' ? String(section.properties.id) : undefined
}

/** Names the blocks, so that the author finds them. */
function reportCleaned({ chapter }: PlannedDocument, article: Article, { report }: EmitContext): void {
  const reason = 'Control characters, which XML cannot hold, were left out'
  const hint = 'Remove them from the text; they come from copying out of PDF or Word.'
  const blocks = [...article.blocks.values()].filter(
    (block) => block.chapter === chapter.id && !isXmlText(block.text),
  )
  for (const block of blocks)
    report(rules['forbidden-character'], reason, { place: block.position, block: block.id, hint })
  if (blocks.length === 0) report(rules['forbidden-character'], reason, { hint, block: chapter.id })
}
