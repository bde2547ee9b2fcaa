import {
  type Article,
  type EmitContext,
  type OutputFile,
  TextWriter,
  webAddress,
  xmlName,
} from '@lectern/core'
import {
  type HastOptions,
  hasOwnPages,
  hastParts,
  loadHastWords,
  type PageMark,
  printPages,
} from '@lectern/hast'
import { isXmlText, languageOf, writeXhtmlPart } from '@lectern/hast/markup'
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Book } from '../book.js'
import { rules } from '../rules.js'
import { documentAround, xhtmlType } from './document.js'
import { createFacts, type Facts } from './facts.js'
import { framed } from './frame.js'
import { lowered } from './lower.js'

/** The whole text, in one document. */
export interface Content {
  file: OutputFile
  facts: Facts
}

/** Name of the document beside the other files of the book. */
export const contentName = 'content.html'
export const styleName = 'content.css'

/**
 * The text of the book as XHTML 1.0 (DAISY 2.02, 2.4), with the ids of all editions as names of XML. It is written node by node, so that
 * those of a long book are never held together.
 */
export async function writeContent(
  book: Book,
  folder: string,
  resource: NonNullable<HastOptions['resource']>,
): Promise<Content> {
  const { article, context, sound, words } = book
  const options: HastOptions = {
    target: 'xhtml',
    sentences: new Set(sound?.cues.flatMap(({ sentence }) => sentence ?? [])),
    pages: pagesOf(book),
    vocabulary: await loadHastWords(article),
    resource,
    href: (id) => `#${encodeURIComponent(xmlName(id))}`,
    neighbour: (url, node) => neighbour(url, article, (address) => reportOutside(address, node, context)),
  }
  const facts = createFacts()
  const writer = new TextWriter(context.scratch)
  const { title, lang, dir } = article.meta
  const { before, after, ...around } = documentAround(languageOf(lang, dir), [
    h('title', {}, title),
    h('link', { rel: ['stylesheet'], type: 'text/css', href: styleName }),
  ])
  let { isCleaned } = around
  await writer.write(before)
  for (const node of framed(lowered(nodesOf(article, options)), article.meta, sound, words)) {
    facts.add(node)
    const { text, isCleaned: isNodeCleaned } = textOf(node)
    if (isNodeCleaned) isCleaned = true
    for (const part of text) await writer.write(part)
    await writer.write('\n')
  }
  await writer.write(after)
  if (isCleaned) reportCleaned(article, context)
  return { file: await writer.finish(`${folder}/${contentName}`, xhtmlType), facts: facts.all }
}

/** Of a list of a whole book there are a hundred thousand pieces: they are joined as they come. */
function textOf(node: ElementContent): { text: readonly string[]; isCleaned: boolean } {
  const text: string[] = []
  let pieces: string[] = []
  const join = () => {
    text.push(pieces.join(''))
    pieces = []
  }
  const { isCleaned } = writeXhtmlPart((piece) => {
    if (pieces.push(piece) === mostPieces) join()
  }, node)
  join()
  return { text, isCleaned }
}

const mostPieces = 1000

/** Chapter by chapter: the notes of each stand at its end, where they are heard. */
function* nodesOf(article: Article, options: HastOptions): Generator<ElementContent> {
  for (const [index, { blocks, notes }] of article.chapters.entries()) {
    const notesId = index === 0 ? 'notes' : `notes-${index + 1}`
    yield* hastParts(article, { ...options, blocks, notes, notesId })
  }
}

/** Of the printed original, which stand in the text already, else of the PDF of the run. */
function pagesOf({ article, context, options }: Book): readonly PageMark[] {
  if (options.pages === false || hasOwnPages(article)) return []
  return printPages(article, context.editions)?.marks ?? []
}

/** What lies beside the article is not in the book: a link to it leads to where the article was published. */
function neighbour(url: string, { meta }: Article, refuse: (url: string) => void): string | undefined {
  const address = webAddress(meta.source)
  if (address && URL.canParse(url, address)) return new URL(url, address).href
  refuse(url)
  return undefined
}

function reportOutside(
  url: string,
  node: Parameters<NonNullable<HastOptions['neighbour']>>[1],
  { report }: EmitContext,
): void {
  report(rules['link-outside'], `${url} is not in the DAISY book; only the text of the link is kept`, {
    place: node,
    block: node.data?.id,
    hint: 'Link to its full web address, or give the web address of this article under source: in the front matter.',
  })
}

function reportCleaned({ blocks }: Article, { report }: EmitContext): void {
  for (const { id, text, position } of blocks.values()) {
    if (isXmlText(text)) continue
    report(rules['forbidden-character'], 'Control characters, which XML does not allow, were removed', {
      block: id,
      place: position,
      hint: 'Remove them from the text. They often come from text copied from a PDF or Word file.',
    })
  }
}
