import { isUnconfirmed, loadSummaryWords } from '@lectern/check/claims'
import {
  type Article,
  chunkedFile,
  type Edition,
  type EditionMap,
  type EmitContext,
  type Emitter,
  fieldsOf,
  firstOfKind,
  isWorksheet,
  LecternError,
  type Place,
  readAll,
  resolveTheme,
  safePath,
  sniff,
  type Theme,
} from '@lectern/core'
import { loadHastWords } from '@lectern/hast'
import { loadHighlighter } from '@lectern/hast/code'
import { createHtmlWriter, dataUrl } from '@lectern/hast/markup'
import { claimsOf } from './claims.js'
import { contentOf } from './content.js'
import { reportFallbacks, watched } from './fallbacks.js'
import { loadFaces, loadThemeFaces } from './fonts.js'
import { linkedFiles } from './linked-files.js'
import { type HtmlOptions, htmlIdentity, nameOf, suffixOf } from './options.js'
import { evidenceOf, statementClaims } from './page/accessibility.js'
import { documentOf } from './page/document.js'
import { hrefOf } from './page/editions.js'
import type { PageLogo, PageParts, PageSound } from './page/parts.js'
import { printPages } from './page/print-pages.js'
import { loadAssets } from './resources.js'
import type { EmbeddedFace } from './styles/fonts.js'
import { type HtmlMessages, loadHtmlWords } from './words.js'

/**
 * The HTML edition: one page, complete in itself. After sound and print, whose files it names.
 *
 * @throws LecternError `bad-usage`
 */
export function html(options: HtmlOptions = {}): Emitter {
  return {
    ...htmlIdentity(options),
    emit: (article, context) => toEdition(article, context, options),
  }
}

/** Makes the page of an article. Findings go to `context.report`. */
export async function toEdition(
  article: Article,
  context: EmitContext,
  options: HtmlOptions = {},
): Promise<Edition> {
  context.signal?.throwIfAborted()
  const name = nameOf(options)
  const suffix = suffixOf(options)
  const base = suffix ? `${context.name}.${suffix}` : context.name
  const path = safePath(`${base}.html`)
  const { assets = 'inline', inlineMedia = 1_000_000 } = options
  const theme = resolveTheme(options.theme)
  const content = contentOf(article)
  const folder = `${base}.assets`
  const loaded = await loadAssets(article, content.cover, context, { assets, inlineMedia, folder })
  const words = await loadHtmlWords(article.meta.lang)
  const { vocabulary, english } = watched(await loadHastWords(article))
  const parts: PageParts = {
    article,
    theme,
    path,
    words,
    vocabulary,
    highlight: await loadHighlighter(article, context.optionalWork),
    fields: answersOf(article),
    summaryWords: await loadSummaryWords(article.meta.lang),
    resource: loaded.resource,
    moving: loaded.moving,
    preferences: options.preferences ?? true,
    separate: assets === 'separate' ? loaded.add : undefined,
    sound:
      options.player === false ? undefined : await soundOf(context, assets === 'inline' ? inlineMedia : 0),
    pages: printPages(article, content, context.editions),
    faces: await facesOf(options, theme, article, words.messages, context),
    css: options.css ?? '',
    slots: options.slots ?? {},
    home: options.home,
    feed: options.feed,
    logo: logoOf(options, article.meta, assets === 'separate' ? loaded.add : undefined),
    ending: suffix ? `${suffix}.html` : 'html',
    editions: [...context.editions.values()].filter(({ kind }) => kind !== 'report'),
  }
  const evidence = evidenceOf(parts, content, { isUnconfirmed: isUnconfirmed(name, context.findings) })
  const writer = createHtmlWriter()
  const pieces = writer.writePieces(documentOf(parts, content, evidence, writer))
  const encoder = new TextEncoder()
  const page = chunkedFile(
    path,
    'text/html',
    pieces.map((piece) => encoder.encode(piece)),
  )
  reportFallbacks(parts, english, context)
  return {
    name,
    kind: 'html',
    files: [page, ...loaded.files, ...(await linkedFiles(article, context))],
    map: mapOf(article, writer.ids, path),
    claims: [...claimsOf(parts, evidence, context.report), ...statementClaims(parts, evidence)],
  }
}

/** The first audio edition's sound, with its transcript and captions; inside the page where that is wanted and it is small. */
async function soundOf({ editions }: EmitContext, limit: number): Promise<PageSound | undefined> {
  const edition = firstOfKind(editions, 'audio')
  const map = edition?.map.sound
  if (!edition || !map || map.cues.length === 0) return undefined
  const link = (...types: string[]) => edition.files.find(({ mediaType }) => types.includes(mediaType))?.path
  const transcript = link('text/html', 'application/xhtml+xml')
  const captions = link('text/vtt')
  const file = edition.files.find(({ path }) => path === map.path)
  const isInside = file !== undefined && file.size <= limit
  return {
    map,
    src: isInside ? dataUrl(map.mediaType, await readAll(file)) : hrefOf(map.path),
    ...(transcript ? { transcript: hrefOf(transcript) } : {}),
    ...(captions ? { captions: hrefOf(captions) } : {}),
  }
}

/** The theme's faces, then those that readers may choose. */
async function facesOf(
  { themeFonts = true, fonts = [] }: HtmlOptions,
  theme: Theme,
  article: Article,
  words: HtmlMessages,
  context: EmitContext,
): Promise<EmbeddedFace[]> {
  const own = themeFonts ? await loadThemeFaces(theme, article, words, context) : []
  const inside = new Set(own.map(({ family }) => family))
  const others = fonts.filter((family) => !inside.has(family))
  return [...own, ...(await loadFaces(others, article, words, context))]
}

/** @throws LecternError `bad-usage` where nobody says what a logo shows */
function logoOf(
  { logo }: HtmlOptions,
  { publisher }: Article['meta'],
  separate: PageParts['separate'],
): PageLogo | undefined {
  if (!logo) return undefined
  const alt = logo.alt ?? publisher
  const type = logo && sniff(logo.bytes)
  if (alt) return { src: separate ? separate(logo.bytes, type) : dataUrl(type, logo.bytes), alt }
  throw new LecternError('bad-usage', 'The logo has no words for readers who do not see it', {
    option: 'logo',
    hint: 'Give logo.alt, or name the publisher in the article.',
  })
}

/** The fields of an article that asks for answers. */
function answersOf(article: Article): PageParts['fields'] {
  const fields = fieldsOf(article)
  return isWorksheet(fields) ? fields : undefined
}

/** Every block that has an element on the page. */
function mapOf(article: Article, ids: ReadonlySet<string>, path: string): EditionMap {
  const places = new Map<string, Place>()
  for (const id of article.blocks.keys()) if (ids.has(id)) places.set(id, { kind: 'fragment', path, id })
  return { places }
}
