import { type Article, type EmitContext, firstOfKind, type SoundMap } from '@lectern/core'
import { loadHastWords } from '@lectern/hast'
import { type Accessibility, accessibilityOf } from './claims/claims.js'
import { gatherEvidence } from './claims/evidence.js'
import type { PackedFile } from './container/packager.js'
import { type BookDocument, chapterDocuments } from './documents/chapters.js'
import { type Cover, coverOf } from './documents/cover.js'
import { type Navigation, navigationOf } from './documents/navigation.js'
import type { EpubOptions } from './options.js'
import type { BookFile } from './package/book-file.js'
import { containerXml, packagePath } from './package/container-xml.js'
import { packageDocument } from './package/package-document.js'
import { pagesOf } from './pages/page-breaks.js'
import { planDocuments } from './plan.js'
import { type Embeddings, embedAll } from './resources/embed.js'
import { type BookSound, makeSound } from './sound/sound.js'
import { bookCss } from './styles/book-css.js'
import { words as catalogue } from './words/index.js'

/** The book before it is packed. */
export interface Book {
  files: readonly PackedFile[]
  documents: readonly BookDocument[]
  accessibility: Accessibility
  hasSound: boolean
}

/** Makes every file of the book. Each step has what it needs from those above it. */
export async function makeBook(article: Article, context: EmitContext, options: EpubOptions): Promise<Book> {
  const words = await catalogue.load(article.meta.lang)
  const vocabulary = await loadHastWords(article)
  const embeddings = await embedAll(article, context)
  const cover = await coverOf(
    article,
    context,
    words,
    vocabulary(article.meta.lang).messages.pictureWithoutDescription,
  )
  const pages = pagesOf(article, context, words.messages, options.pages)
  const narration = options.sound === false ? undefined : soundOf(context)
  const documents = chapterDocuments(
    article,
    planDocuments(article),
    {
      pages: pages.marks,
      sentences: spokenSentences(narration),
      resolve: embeddings.resolve,
      vocabulary,
      words,
    },
    context,
  )
  const sound = narration && makeSound(article, narration, documents, cover, context)
  const navigation = navigationOf(article, documents, cover, words)
  const pageBreaks = documents.reduce((sum, document) => sum + document.pageBreaks.length, 0)
  const evidence = gatherEvidence(article, {
    isEmbedded: (src) => embeddings.get(src) !== undefined,
    isMoving: embeddings.isAnyMoving || cover.isMoving,
    isCoverUndescribed: cover.isUndescribed,
    pageBreaks,
    ...(sound ? { sound: sound.coverage } : {}),
  })
  const accessibility = accessibilityOf(article, evidence, words, context)

  const listed = bookFiles({ navigation, cover, documents, embeddings, sound })
  const facts = {
    meta: article.meta,
    date: context.date,
    accessibility,
    pageBreakSource: pageBreaks > 0 ? pages.source : undefined,
    overlays: sound?.overlays ?? [],
    narrator: sound?.narrator,
  }
  const spine = [cover.document.name, ...documents.map(({ name }) => name)]
  const files: PackedFile[] = [
    { path: 'META-INF/container.xml', mediaType: 'application/xml', content: containerXml() },
    {
      path: packagePath,
      mediaType: 'application/oebps-package+xml',
      content: packageDocument(facts, listed, spine),
    },
    ...listed,
  ]
  return { files, documents, accessibility, hasSound: sound !== undefined }
}

function soundOf({ editions }: EmitContext): SoundMap | undefined {
  const sound = firstOfKind(editions, 'audio')?.map.sound
  return sound && sound.cues.length > 0 ? sound : undefined
}

function spokenSentences(sound: SoundMap | undefined): ReadonlySet<string> {
  return new Set(sound?.cues.flatMap(({ sentence }) => sentence ?? []))
}

interface Parts {
  navigation: Navigation
  cover: Cover
  documents: readonly BookDocument[]
  embeddings: Embeddings
  sound: BookSound | undefined
}

/** What the manifest lists, in its order. */
function bookFiles({ navigation, cover, documents, embeddings, sound }: Parts): BookFile[] {
  const mediaType = 'application/xhtml+xml'
  const spoken = new Set(sound?.overlays.map(({ name }) => name))
  const text = [{ ...cover.document, properties: [] }, ...documents].map(
    ({ name, path, xhtml, properties }) => ({
      id: name,
      path,
      mediaType,
      content: xhtml,
      properties,
      ...(spoken.has(name) ? { overlay: `${name}-sound` } : {}),
    }),
  )
  const { path, xhtml, properties } = navigation
  return [
    { id: 'nav', path, mediaType, content: xhtml, properties: ['nav', ...properties] },
    ...text,
    { id: 'styles', path: 'styles/book.css', mediaType: 'text/css', content: bookCss },
    ...pictures(cover, embeddings),
    ...(sound?.files ?? []),
  ]
}

/** The cover may be a picture of the text, too: each file once. */
function pictures({ picture }: Cover, { files }: Embeddings): BookFile[] {
  const others = files.filter(({ path }) => path !== picture.path)
  return [
    { ...picture, id: 'cover-picture', properties: ['cover-image'] },
    ...others.map((file, index) => ({ ...file, id: `resource-${index + 1}` })),
  ]
}
