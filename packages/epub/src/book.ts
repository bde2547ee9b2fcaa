import { type Article, type EmitContext, firstOfKind, type SoundMap } from '@lectern/core'
import { loadHastWords } from '@lectern/hast'
import { type Accessibility, accessibilityOf } from './claims/claims.js'
import { type Evidence, gatherEvidence } from './claims/evidence.js'
import type { PackedFile } from './container/packager.js'
import { type Chapters, chapterDocuments } from './documents/chapters.js'
import { coverOf } from './documents/cover.js'
import { navigationOf } from './documents/navigation.js'
import type { EpubOptions } from './options.js'
import { containerXml, packagePath } from './package/container-xml.js'
import { packageDocument } from './package/package-document.js'
import { type Pages, pagesOf } from './pages/page-breaks.js'
import { listedFiles, type Parts, spineOf } from './parts.js'
import { planDocuments } from './plan.js'
import { embedAll } from './resources/embed.js'
import { makeSound } from './sound/sound.js'
import { words as catalogue } from './words/index.js'

/** The book before it is packed. */
export interface Book {
  files: readonly PackedFile[]
  chapters: Chapters
  accessibility: Accessibility
  hasSound: boolean
}

/** Makes every file of the book. Each step has what it needs from those above it. */
export async function makeBook(article: Article, context: EmitContext, options: EpubOptions): Promise<Book> {
  const words = await catalogue.load(article.meta.lang)
  const vocabulary = await loadHastWords(article)
  const embeddings = await embedAll(article, context)
  const missing = vocabulary(article.meta.lang).messages.pictureWithoutDescription
  const cover = await coverOf(article, context, words, missing)
  const pages = pagesOf(article, context, words.messages, options.pages)
  const narration = options.sound === false ? undefined : soundOf(context)
  const { resolve } = embeddings
  const inner = { pages: pages.marks, sentences: spokenSentences(narration), resolve, vocabulary, words }
  const chapters = chapterDocuments(article, planDocuments(article), inner, context)
  const navigation = navigationOf(article, chapters, cover, words)
  const title = article.tree.children[0]?.data?.id ?? ''
  const repeating = {
    before: { ...cover.document, entries: [{ id: cover.id, block: title }] },
    after: { ...navigation, name: 'nav' },
  }
  const sound = narration && makeSound(article, narration, chapters, repeating, context)

  const parts: Parts = { navigation, cover, chapters, embeddings, sound }
  const accessibility = accessibilityOf(article, evidenceOf(article, parts), words, context)
  return {
    files: filesOf(article, parts, accessibility, pages, context.date),
    chapters,
    accessibility,
    hasSound: sound !== undefined,
  }
}

function soundOf({ editions }: EmitContext): SoundMap | undefined {
  const sound = firstOfKind(editions, 'audio')?.map.sound
  return sound && sound.cues.length > 0 ? sound : undefined
}

function spokenSentences(sound: SoundMap | undefined): ReadonlySet<string> {
  return new Set(sound?.cues.flatMap(({ sentence }) => sentence ?? []))
}

function evidenceOf(article: Article, { embeddings, cover, chapters, sound }: Parts): Evidence {
  return gatherEvidence(article, {
    isEmbedded: (src) => embeddings.get(src) !== undefined,
    isMoving: embeddings.isAnyMoving || cover.isMoving,
    isCoverUndescribed: cover.isUndescribed,
    pageBreaks: countBreaks(chapters),
    ...(sound ? { sound: sound.coverage } : {}),
  })
}

const countBreaks = ({ list }: Chapters) => list.reduce((sum, { pageBreaks }) => sum + pageBreaks.length, 0)

function filesOf(
  { meta }: Article,
  parts: Parts,
  accessibility: Accessibility,
  pages: Pages,
  date: Date,
): PackedFile[] {
  const listed = listedFiles(parts)
  const facts = {
    meta,
    date,
    accessibility,
    pageBreakSource: countBreaks(parts.chapters) > 0 ? pages.source : undefined,
    overlays: parts.sound?.overlays ?? [],
    narrator: parts.sound?.narrator,
  }
  const opf = packageDocument(facts, listed, spineOf(parts))
  return [
    { path: 'META-INF/container.xml', mediaType: 'application/xml', content: containerXml() },
    { path: packagePath, mediaType: 'application/oebps-package+xml', content: opf },
    ...listed,
  ]
}
