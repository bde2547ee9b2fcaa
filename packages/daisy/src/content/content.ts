import { type Article, type EmitContext, webAddress, xmlName } from '@lectern/core'
import {
  type HastOptions,
  hasOwnPages,
  loadHastWords,
  type PageMark,
  printPages,
  toHast,
} from '@lectern/hast'
import { isXmlText, languageOf, writeXhtml } from '@lectern/markup'
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Book } from '../book.js'
import { rules } from '../rules.js'
import { xhtml } from './doctype.js'
import { lines } from './element.js'
import { type Facts, factsOf } from './facts.js'
import { framed } from './frame.js'
import { lowered } from './lower.js'

/** The whole text, in one document. */
export interface Content {
  xhtml: string
  facts: Facts
}

/** Name of the document beside the other files of the book. */
export const contentName = 'content.html'
export const styleName = 'content.css'

/** The text of the book as XHTML 1.0 (DAISY 2.02, 2.4), with the ids of all editions as names of XML. */
export async function writeContent(
  book: Book,
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
  const content = framed(lowered(chaptersOf(article, options)), article.meta, sound, words)
  const { title, lang, dir } = article.meta
  const head = [
    h('meta', { httpEquiv: ['Content-Type'], content: 'text/html; charset=utf-8' }),
    h('title', {}, title),
    h('link', { rel: ['stylesheet'], type: 'text/css', href: styleName }),
  ]
  const html = h(
    'html',
    languageOf(lang, dir),
    '\n',
    h('head', {}, ...lines(head)),
    '\n',
    h('body', {}, ...lines(content)),
    '\n',
  )
  const { xml, isCleaned } = writeXhtml(html, xhtml)
  if (isCleaned) reportCleaned(article, context)
  return { xhtml: xml, facts: factsOf(content) }
}

/** Chapter by chapter: the notes of each stand at its end, where they are heard. */
function chaptersOf(article: Article, options: HastOptions): ElementContent[] {
  return article.chapters.flatMap(({ blocks, notes }, index) => {
    const notesId = index === 0 ? 'notes' : `notes-${index + 1}`
    const { children } = toHast(article, { ...options, blocks, notes, notesId })
    return children.filter((node): node is ElementContent => node.type !== 'doctype')
  })
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
