import { type Article, type Block, labelOf } from '@lectern/core'
import type { Heading } from 'mdast'
import type { Node } from 'unist'
import { eachNode } from './walk.js'

/** Which document of the book holds what. */
export interface Plan {
  /** In reading order: the title page, the chapters, each long description after the chapter that links to it, the colophon. */
  documents: readonly PlannedDocument[]
  /** The path in the book of the document that holds the block, note, or note call. */
  pathOf(id: string): string | undefined
  /** The document of a long description. */
  descriptionOf(id: string): PlannedDocument | undefined
}

export interface PlannedDocument {
  /** `ch01`, also the id of its item in the package document. */
  name: string
  /** `text/ch01.xhtml` */
  path: string
  /**
   * `section` begins at a heading deeper than level 2; `continued` goes on in the middle of a chapter that is too long
   * for one file; `description` is reached by its link only.
   */
  kind: 'titlepage' | 'chapter' | 'section' | 'continued' | 'description' | 'colophon'
  /** Id of its heading, of the description, or `start`; that of the colophon is its name. */
  id: string
  /** Of its heading, of the chapter that it continues, or of what it describes. */
  title: string
  /** Of those with one title, from 1. */
  part: number
  /** Ids of the blocks in it, in order. */
  blocks: readonly string[]
  /** Ids of the notes that are first called in it. */
  notes: readonly string[]
}

export interface PlanOptions {
  /** Headings up to this level begin a document. */
  level: number
  /** Characters after which the next block begins a document. */
  size: number
}

/** Documents that headings begin at most: a book of more is slow to write, and slower to open. */
export const mostDocuments = 2_000

type Draft = PlannedDocument & { blocks: string[]; notes: string[] }
type Begun = Omit<Draft, 'name' | 'path'>

/** Parts the main flow into documents, and gives each long description one of its own. */
export function planDocuments(article: Article, options: PlanOptions): Plan {
  const chapters = named(bounded(article, options))
  const text = chapters.flatMap((chapter) => [chapter, ...descriptionsIn(chapter, article)])
  const documents = [...text, colophon]
  documents
    .filter(({ kind }) => kind === 'description')
    .forEach((document, index) => {
      document.name = `description-${index + 1}`
      document.path = `text/${document.name}.xhtml`
    })
  const paths = pathsOf(documents, article)
  const byPath = new Map(documents.map((document) => [document.path, document]))
  for (const { id, block } of article.notes) {
    const calling = byPath.get(paths.get(block) ?? '') ?? chapters.at(-1)
    const document = calling?.kind === 'titlepage' ? (chapters[1] ?? calling) : calling
    if (!document) continue
    document.notes.push(id)
    take(id, document.path, article, paths)
  }
  const descriptions = new Map(documents.map((document) => [document.id, document]))
  return {
    documents,
    pathOf: (id) => paths.get(id),
    descriptionOf: (id) => {
      const found = descriptions.get(id)
      return found?.kind === 'description' ? found : undefined
    },
  }
}

/** Where there would be too many documents, a heading begins one only once the last has its share of the text. */
function bounded(article: Article, options: PlanOptions): Begun[] {
  const lengths = lengthsOf(article)
  const documents = parted(article, options, lengths, 0, mostDocuments)
  if (documents.length <= mostDocuments) return documents
  let all = 0
  for (const length of lengths.values()) all += length
  return parted(article, options, lengths, all / mostDocuments)
}

/** @param most once there are more, the rest is not looked at */
function parted(
  article: Article,
  { level, size }: PlanOptions,
  lengths: ReadonlyMap<string, number>,
  least: number,
  most = Number.POSITIVE_INFINITY,
): Begun[] {
  const found: Begun[] = []
  let length = 0
  for (const { id, node } of topLevel(article)) {
    if (found.length > most) break
    const own = lengths.get(id) ?? 0
    const last = found.at(-1)
    if (!last || last.kind === 'titlepage' || (length >= least && begins(node, level)))
      found.push(begin(id, node, article))
    else if (!endsInHeading(last, article) && isFull(length, own, size, node))
      found.push(goOn(last, id, node, article))
    else {
      last.blocks.push(id)
      length += own
      continue
    }
    found.at(-1)?.blocks.push(id)
    length = own
  }
  return found[0]?.kind === 'titlepage'
    ? found
    : [{ ...begin('title', undefined, article), kind: 'titlepage' }, ...found]
}

/** A heading is never left behind at the end of a file. */
function endsInHeading({ blocks }: Begun, article: Article): boolean {
  return article.blocks.get(blocks.at(-1) ?? '')?.type === 'heading'
}

/** A heading is a good place to part from half the size on; where there is none, any block is. */
function isFull(length: number, own: number, size: number, node: Node): boolean {
  return length + own > size || (node.type === 'heading' && length > size / 2)
}

const begins = (node: Node, level: number) => node.type === 'heading' && (node as Heading).depth <= level

function begin(id: string, node: Node | undefined, article: Article): Begun {
  const isHeading = node?.type === 'heading'
  return {
    kind: node?.data?.title ? 'titlepage' : isHeading && (node as Heading).depth > 2 ? 'section' : 'chapter',
    id: isHeading ? id : 'start',
    title: isHeading ? labelOf(node) : article.meta.title,
    part: 1,
    blocks: [],
    notes: [],
  }
}

function goOn(last: Begun, id: string, node: Node, article: Article): Begun {
  if (node.type === 'heading') return begin(id, node, article)
  return { ...last, kind: 'continued', part: last.part + 1, blocks: [], notes: [] }
}

/** Chapters are counted from 1; the title page is before them. */
function named(documents: readonly Begun[]): Draft[] {
  const digits = Math.max(2, String(documents.length - 1).length)
  return documents.map((document, index) => {
    const name = index === 0 ? 'titlepage' : `ch${String(index).padStart(digits, '0')}`
    return { ...document, name, path: `text/${name}.xhtml` }
  })
}

const colophon: Draft = {
  ...{ kind: 'colophon', name: 'colophon', path: 'text/colophon.xhtml', id: 'colophon' },
  ...{ title: '', part: 1, blocks: [], notes: [] },
}

function descriptionsIn({ blocks }: Draft, article: Article): Draft[] {
  const found: Draft[] = []
  for (const id of blocks) {
    const node = article.blocks.get(id)?.node
    if (!node || !mayHoldFigures.has(node.type)) continue
    eachNode(node, (inner) => {
      if (inner.type !== 'description' || !inner.data?.id) return
      const own = inner.children.flatMap(({ data }) => data?.id ?? [])
      const title = picturedIn(article, inner.data.id)
      const document = { kind: 'description' as const, id: inner.data.id, title, part: 1 }
      found.push({ ...document, name: '', path: '', blocks: own, notes: [] })
    })
  }
  return found
}

/** What the description is of, by its figure's caption, else by the text alternative. */
function picturedIn({ blocks }: Article, id: string): string {
  const figure = blocks.get(blocks.get(id)?.parent ?? '')?.node
  let caption = ''
  let alt = ''
  if (figure)
    eachNode(figure, (node) => {
      if (node.type === 'caption') caption ||= labelOf(node)
      if (node.type === 'image') alt ||= node.alt ?? ''
    })
  return (caption || alt).trim()
}

/** Most blocks of a long book are paragraphs and headings, in which no figure can be. */
const mayHoldFigures = new Set<string>(
  'figure blockquote list aside details table definitionList media'.split(' '),
)

function pathsOf(documents: readonly Draft[], article: Article): Map<string, string> {
  const paths = new Map<string, string>()
  // Descriptions last: what is in them is in their chapter's figures, too.
  const isDescription = ({ kind }: Draft) => kind === 'description'
  for (const some of [documents.filter((one) => !isDescription(one)), documents.filter(isDescription)]) {
    for (const { kind, path, id, blocks } of some) {
      if (kind === 'description') paths.set(id, path)
      for (const block of blocks) take(block, path, article, paths)
    }
  }
  return paths
}

function take(id: string, path: string, article: Article, paths: Map<string, string>): void {
  const node = article.blocks.get(id)?.node
  if (!node) return
  eachNode(node, ({ data }) => {
    if (data?.id) paths.set(data.id, path)
  })
}

function* topLevel({ tree, blocks }: Article): Generator<Block> {
  for (const { type, data } of tree.children) {
    const block = type === 'footnoteDefinition' || !data?.id ? undefined : blocks.get(data.id)
    if (block) yield block
  }
}

/** Characters of each top-level block, those in it counted. */
function lengthsOf({ blocks }: Article): Map<string, number> {
  const lengths = new Map<string, number>()
  let top = ''
  for (const { id, parent, text } of blocks.values()) {
    if (parent === null) top = id
    lengths.set(top, (lengths.get(top) ?? 0) + text.length)
  }
  return lengths
}
