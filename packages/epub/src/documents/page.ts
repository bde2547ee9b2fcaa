import { isXmlText, writeXhtmlPart } from '@lectern/hast/markup'
import type { ElementContent } from 'hast'
import type { Chapter } from '../templates/facts.js'
import { type DocumentFacts, factsOf } from './facts.js'

/** A content document before it is written. */
export interface Page extends Omit<Chapter, 'content' | 'hasSpeechMarkup' | 'bodyType'> {
  bodyType?: string
  content: readonly ElementContent[]
}

/** What a content document is, beside its text: it decides its item's `properties` (EPUB 3.3, D.2). */
export interface PageFacts extends Pick<DocumentFacts, 'ids' | 'pageBreaks'> {
  properties: readonly string[]
  /** Whether characters that XML forbids were left out. */
  isCleaned: boolean
}

/** A content document as the template prints it, and what is known of it. Each node is on a line of its own, so that differences can be read. */
export function written({ content, bodyType, ...page }: Page): { chapter: Chapter; facts: PageFacts } {
  const { ids, pageBreaks, marked, hasSpeechMarkup } = factsOf(content)
  const parts: string[] = []
  let isCleaned = !isXmlText(page.title)
  for (const node of content) {
    if (parts.length > 0) parts.push('\n')
    if (writeXhtmlPart((part) => parts.push(part), node).isCleaned) isCleaned = true
  }
  const chapter = { ...page, bodyType, hasSpeechMarkup, content: parts.join('') }
  return { chapter, facts: { ids, pageBreaks, properties: [...marked].sort(), isCleaned } }
}
