import { type Article, type EmitContext, fieldsOf, isWorksheet, type Words } from '@lectern/core'
import {
  type HastMessages,
  type HastOptions,
  type PageMark,
  type ResolvedResource,
  toHast,
} from '@lectern/hast'
import { isXmlText } from '@lectern/hast/markup'
import type { Element, ElementContent, Root } from 'hast'
import { h } from 'hastscript'
import type { Plan, PlannedDocument } from '../plan.js'
import { rules } from '../rules.js'
import type { Shelf } from '../shelf.js'
import type { PageLink } from '../templates/facts.js'
import type { EpubWords } from '../words.js'
import { type Credits, colophonOf } from './colophon.js'
import { descriptionLink, descriptionPage } from './descriptions.js'
import type { PageBreakPlace } from './facts.js'
import { titlePage } from './header.js'
import { neighboursOf } from './neighbours.js'
import { titlesOf } from './titles.js'

/** A content document of the book, and what others need to know of it once it is written. */
export interface BookDocument {
  /** Id of its item. */
  name: string
  path: string
  kind: PlannedDocument['kind']
  title: string
  /** Breaks that stand in it, in order. */
  pageBreaks: readonly PageBreakPlace[]
  /** Id of the section that holds its notes. */
  notes: string | undefined
  /** Every id in it, in order. */
  ids: ReadonlySet<string>
  /** Id of the element that shows a block or a sentence, or undefined where none does. */
  target(id: string): string | undefined
}

/** The documents in reading order, and which of them holds a block. */
export interface Chapters {
  list: readonly BookDocument[]
  holding(id: string): BookDocument | undefined
}

export interface ChapterOptions {
  pages: readonly PageMark[]
  /** Sentences that sound points to. */
  sentences: ReadonlySet<string> | false
  /** Whether it points to words as well. */
  words: boolean
  pronunciation: boolean
  credits: Credits
  /** Of every document. */
  links: readonly PageLink[]
  resolve(src: string): ResolvedResource | undefined
  vocabulary(lang: string): Words<HastMessages>
  say: EpubWords
  addPage: Shelf['addPage']
}

type DocumentOptions = ChapterOptions & Required<Pick<HastOptions, 'neighbour'>> & Pick<HastOptions, 'fields'>

/** Writes one document after the other; the tree of each is let go once it is written. */
export function writeChapters(
  article: Article,
  plan: Plan,
  options: ChapterOptions,
  context: EmitContext,
): Chapters {
  const titles = titlesOf(plan.documents, article.meta, options.say.messages)
  const marks = marksByDocument(options.pages, plan)
  const neighbour = neighboursOf(article, context)
  const fields = fieldsOf(article)
  const controls = isWorksheet(fields) ? { fields } : {}
  const shared = { ...options, ...controls, neighbour }
  const list: BookDocument[] = []
  for (const [index, planned] of plan.documents.entries()) {
    context.signal?.throwIfAborted()
    const own = { ...shared, pages: marks.get(planned.path) ?? [] }
    list.push(writeChapter(article, planned, plan, titles[index] ?? '', own, context))
  }
  const byPath = new Map(list.map((document) => [document.path, document]))
  return { list, holding: (id) => byPath.get(plan.pathOf(id) ?? '') }
}

function writeChapter(
  article: Article,
  planned: PlannedDocument,
  plan: Plan,
  title: string,
  options: DocumentOptions,
  context: EmitContext,
): BookDocument {
  const { name, path, kind } = planned
  const tree = treeOf(article, planned, plan, options)
  const section = sectionOf(article, planned, plan, tree, title, options)
  const { lang, dir } = article.meta
  const { links } = options
  const bodyType = matterOf[kind] ?? 'bodymatter'
  const page = { id: name, filename: path, title, lang, dir, links, bodyType }
  const { ids, pageBreaks, isCleaned } = options.addPage({ ...page, content: [section] })
  if (isCleaned) reportCleaned(planned, article, context)
  return { name, path, kind, title, pageBreaks, ids, notes: notesIn(section), target: targetsIn(ids) }
}

/** Front, body and back (EPUB Structural Semantics Vocabulary 1.1, 4). */
const matterOf: Partial<Record<PlannedDocument['kind'], string>> = {
  titlepage: 'frontmatter',
  colophon: 'backmatter',
}

/** Each document looks for its own marks only. */
function marksByDocument(pages: readonly PageMark[], plan: Plan): Map<string, PageMark[]> {
  const found = new Map<string, PageMark[]>()
  for (const mark of pages) {
    const path = plan.pathOf(mark.start.block) ?? ''
    const marks = found.get(path)
    if (marks) marks.push(mark)
    else found.set(path, [mark])
  }
  return found
}

function treeOf(article: Article, planned: PlannedDocument, plan: Plan, options: DocumentOptions): Root {
  const { path, blocks, notes } = planned
  const hrefTo = (id: string) => hrefFrom(path, plan.pathOf(id), id)
  return toHast(article, {
    target: 'xhtml',
    blocks,
    notes,
    notesLevel: 2,
    pages: options.pages,
    sentences: options.sentences,
    words: options.words,
    pronunciation: options.pronunciation,
    vocabulary: options.vocabulary,
    expansions: true,
    ...(options.fields ? { fields: options.fields } : {}),
    resource: options.resolve,
    href: hrefTo,
    neighbour: options.neighbour,
    descriptionLink: (id) => descriptionLink(id, plan, options.say, article),
  })
}

/** Documents stand in one folder, so a neighbour is its file name. */
function hrefFrom(here: string, there: string | undefined, id: string): string {
  const file = there === undefined || there === here ? '' : there.slice(there.lastIndexOf('/') + 1)
  return `${file}#${encodeURIComponent(id)}`
}

function sectionOf(
  article: Article,
  planned: PlannedDocument,
  plan: Plan,
  tree: Root,
  title: string,
  { say, credits }: DocumentOptions,
): Element {
  const nodes = tree.children.filter((node): node is ElementContent => node.type !== 'doctype')
  if (planned.kind === 'titlepage') return titlePage(planned.id, nodes, article.meta, say)
  if (planned.kind === 'colophon') return colophonOf(article.meta, say, credits)
  if (planned.kind === 'description') return descriptionPage(planned, nodes, plan, article, say)
  const hasHeading = planned.kind !== 'continued' && article.blocks.has(planned.id)
  const name = hasHeading ? { ariaLabelledBy: [planned.id] } : { ariaLabel: title }
  const role = planned.kind === 'chapter' ? { role: 'doc-chapter', 'epub:type': 'chapter' } : {}
  const lines = nodes.flatMap((node) => ['\n', node])
  return h('section', { ...role, ...name }, ...lines, '\n')
}

/** A sentence's own element, else its block's (announcements, and sentences that are no elements). */
function targetsIn(ids: ReadonlySet<string>): BookDocument['target'] {
  return (id) => (ids.has(id) ? id : [id.slice(0, id.lastIndexOf('~'))].find((block) => ids.has(block)))
}

function notesIn({ children }: Element): string | undefined {
  const section = children.find(
    (child) => child.type === 'element' && child.properties.role === 'doc-endnotes',
  )
  return section?.type === 'element' ? String(section.properties.id) : undefined
}

/** Names the blocks, so that the author finds them. */
function reportCleaned(
  { blocks, notes, id }: PlannedDocument,
  article: Article,
  { report }: EmitContext,
): void {
  const reason = 'Control characters, which XML does not allow, were removed'
  const hint = 'Remove them from the text. They often come from text copied from a PDF or Word file.'
  const own = new Set([...blocks, ...notes])
  const isOwn = (block: { id: string; parent: string | null }): boolean =>
    own.has(block.id) || (block.parent !== null && isOwn(article.blocks.get(block.parent) ?? noBlock))
  const found = [...article.blocks.values()].filter((block) => !isXmlText(block.text) && isOwn(block))
  for (const block of found)
    report(rules['forbidden-character'], reason, { place: block.position, block: block.id, hint })
  if (found.length === 0) report(rules['forbidden-character'], reason, { hint, block: id })
}

const noBlock = { id: '', parent: null }

/** Page breaks of the whole book. */
export const countBreaks = ({ list }: Chapters) =>
  list.reduce((sum, { pageBreaks }) => sum + pageBreaks.length, 0)
