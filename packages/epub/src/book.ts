import { type Evidence, gatherEvidence, isUnconfirmed } from '@lectern/check/claims'
import { type Article, type EmitContext, firstOfKind, type SoundMap } from '@lectern/core'
import { formulaStyle, loadHastWords } from '@lectern/hast'
import type { BookContext } from './book-context.js'
import { type Accessibility, accessibilityOf } from './claims/claims.js'
import type { ListedFile } from './container/files.js'
import { type Cover, coverOf } from './cover/cover.js'
import { addAccessibilityPage } from './documents/accessibility-page.js'
import { type Chapters, countBreaks, writeChapters } from './documents/chapters.js'
import { creditsIn } from './documents/colophon.js'
import { type Navigation, navigationOf } from './documents/navigation.js'
import { embedFonts } from './fonts/fonts.js'
import { linksFrom, type Manuscript, manuscriptOf } from './manuscript.js'
import { defaults, type EpubOptions } from './options.js'
import { pagesOf } from './pages/page-breaks.js'
import type { Parts } from './parts.js'
import { planDocuments } from './plan.js'
import { writeLexicon } from './pronunciation/lexicon.js'
import { embedAll } from './resources/embed.js'
import { soundTypes } from './resources/media-types.js'
import { rules } from './rules.js'
import type { Shelf } from './shelf.js'
import { coreType, makeSound } from './sound/sound.js'
import { activeCss, bookCss } from './styles/book-css.js'
import { words as catalogue } from './words.js'

/** The book, once all is known of it. */
export interface Book {
  chapters: Chapters
  accessibility: Accessibility
  manuscript: Manuscript
}

/** The sound that goes into the book, if any does. Reading systems need not play what is no core media type (EPUB 3.3, 9.3). */
export function soundOf({ editions }: EmitContext, { sound }: EpubOptions): SoundMap | undefined {
  const map = offeredSound(editions, sound)
  return map && foreignTrack(map) === undefined ? map : undefined
}

function offeredSound(editions: EmitContext['editions'], sound: EpubOptions['sound']): SoundMap | undefined {
  const map = sound === false ? undefined : firstOfKind(editions, 'audio')?.map.sound
  return map && map.cues.length > 0 ? map : undefined
}

const foreignTrack = ({ tracks }: SoundMap) =>
  tracks.map(({ mediaType }) => coreType(mediaType)).find((type) => !soundTypes.some((core) => core === type))

/** That there is a sound, and the book goes without. */
function reportForeignSound({ editions, report }: EmitContext, { sound }: EpubOptions): void {
  const map = offeredSound(editions, sound)
  const type = map && foreignTrack(map)
  if (type === undefined) return
  report(
    rules['media-type'],
    `The EPUB is made without the sound: it is ${type}, which reading systems need not support`,
    { hint: 'Make the sound as MP3, M4B or Opus.' },
  )
}

/** Writes every file of the book. Each step has what it needs from those above it. */
export async function writeBook(
  article: Article,
  context: EmitContext,
  options: EpubOptions,
  shelf: Shelf,
): Promise<Book> {
  const words = await catalogue.load(article.meta.lang)
  const book = { article, context, options, shelf, words }
  const parts = await writeParts(book)
  const accessibility = await accessibilityOf(article, evidenceOf(book, parts), context, options)
  addAccessibilityPage(book, accessibility, linksFrom('../', parts.lexicon))
  return { chapters: parts.chapters, accessibility, manuscript: manuscriptOf(book, parts, accessibility) }
}

async function writeParts(book: BookContext): Promise<Parts> {
  const { article, context, options, shelf, words } = book
  reportForeignSound(context, options)
  const narration = soundOf(context, options)
  const vocabulary = await loadHastWords(article)
  const { pictureWithoutDescription: missing, notes } = vocabulary(article.meta.lang).messages
  const css = await stylesOf(book, narration !== undefined)
  const lexicon = options.pronunciation ? await writeLexicon(article, shelf) : undefined
  const cover = await coverOf(book, missing, linksFrom('../', lexicon))
  const embeddings = await embedAll(article, context, shelf)
  const pages = pagesOf(article, context, words.messages, options.pages)
  const inner = {
    pages: pages.marks,
    sentences: spokenSentences(narration),
    words: options.overlays === 'word',
    pronunciation: options.pronunciation ?? false,
    credits: creditsIn(narration),
    links: linksFrom('../', lexicon),
    resolve: embeddings.resolve,
    vocabulary,
    say: words,
    addPage: shelf.addPage,
  }
  const chapters = writeChapters(article, planDocuments(article, partsOf(options)), inner, context)
  const navigation = navigationOf(book, chapters, cover, notes)
  for (const file of ownFiles) shelf.list(file)
  const sound =
    narration && (await makeSound(book, narration, chapters, repeatingIn(article, cover, navigation)))
  return { navigation, css, cover, chapters, embeddings, pages, sound, lexicon }
}

/** What epub-gen-memory writes beside the content documents, where it does. */
const ownFiles: readonly ListedFile[] = [
  { id: 'styles', path: 'style.css', mediaType: 'text/css' },
  { id: 'nav', path: 'toc.xhtml', mediaType: 'application/xhtml+xml', properties: ['nav'] },
  { id: 'ncx', path: 'toc.ncx', mediaType: 'application/x-dtbncx+xml' },
]

async function stylesOf(
  { article, context, options, shelf }: BookContext,
  hasSound: boolean,
): Promise<string> {
  const fonts = await embedFonts(article, context, options, shelf)
  return [fonts.css, bookCss, formulaStyle, ...(hasSound ? [activeCss] : [])].join('')
}

function partsOf({ chapterLevel = defaults.chapterLevel, chapterSize = defaults.chapterSize }: EpubOptions) {
  return { level: chapterLevel, size: chapterSize }
}

/** What says words of the chapters again, and is heard when they are. */
function repeatingIn({ tree }: Article, cover: Cover, navigation: Navigation) {
  const title = tree.children[0]?.data?.id ?? ''
  return {
    before: { ...cover, entries: [{ id: cover.id, block: title, cue: `${title}~cover` }] },
    after: navigation,
  }
}

/** Without sound nobody asks where sentences are: finding them is work. */
function spokenSentences(sound: SoundMap | undefined): ReadonlySet<string> | false {
  return sound !== undefined && new Set(sound.cues.flatMap(({ sentence }) => sentence ?? []))
}

function evidenceOf(
  { article, context, options }: BookContext,
  { embeddings, cover, chapters, pages, sound, lexicon }: Parts,
): Evidence {
  const { pronunciation = false, name = 'epub' } = options
  return gatherEvidence(article, {
    hasContents: true,
    isEmbedded: (src) => src === cover.own?.url || embeddings.get(src) !== undefined,
    isMoving: embeddings.isAnyMoving || cover.isMoving,
    pictures: cover.own ? [cover.own] : [],
    pageBreaks: pages.marks.length > 0 ? countBreaks(chapters) : 0,
    hasPageList: true,
    hasLexicon: lexicon !== undefined,
    hasPronunciations: pronunciation,
    sound: sound?.coverage,
    isUnconfirmed: isUnconfirmed(name, context.findings),
  })
}
