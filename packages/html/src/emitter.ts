import {
  type Article,
  defaultTheme,
  type Edition,
  type EditionMap,
  type EmitContext,
  type Emitter,
  firstOfKind,
  outputFile,
  type Place,
  safePath,
} from '@lectern/core'
import { loadHastWords } from '@lectern/hast'
import type { Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { claimsOf } from './claims.js'
import { contentOf } from './content.js'
import type { HtmlOptions } from './options.js'
import { documentOf } from './page/document.js'
import { hrefOf } from './page/editions.js'
import type { PageParts, PageSound } from './page/parts.js'
import { loadAssets } from './resources.js'
import { rules } from './rules.js'
import { loadHtmlWords } from './words/index.js'

/** The HTML edition: one page, complete in itself. After sound and print, whose files it names. */
export function html(options: HtmlOptions = {}): Emitter {
  return {
    name: options.name ?? 'html',
    kind: 'html',
    after: ['pdf', 'audio', 'epub'],
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
  const name = options.name ?? 'html'
  const base = context.name + (options.suffix ?? '')
  const path = safePath(`${base}.html`)
  const { assets = 'inline', inlineMedia = 1_000_000, theme = defaultTheme } = options
  const loaded = await loadAssets(article, context, { assets, inlineMedia, folder: `${base}.assets` })
  const parts: PageParts = {
    article,
    theme,
    path,
    words: await loadHtmlWords(article.meta.lang),
    vocabulary: await loadHastWords(article),
    resource: loaded.resource,
    preferences: options.preferences ?? true,
    sound: options.player === false ? undefined : soundOf(context),
    editions: [...context.editions.values()].filter(({ kind }) => kind !== 'html' && kind !== 'report'),
  }
  sayFallback(parts, context)
  const content = contentOf(article)
  const tree = documentOf(parts, content)
  const page = outputFile(path, 'text/html', toHtml(tree, { closeEmptyElements: false }))
  return {
    name,
    kind: 'html',
    files: [page, ...loaded.files],
    map: mapOf(article, tree, path),
    claims: claimsOf(article, content, theme, context.report),
  }
}

/** The first audio edition's sound, with its transcript and captions. */
function soundOf({ editions }: EmitContext): PageSound | undefined {
  const edition = firstOfKind(editions, 'audio')
  const map = edition?.map.sound
  if (!edition || !map || map.cues.length === 0) return undefined
  const transcript = edition.files.find(
    ({ mediaType }) => mediaType === 'text/html' || mediaType === 'application/xhtml+xml',
  )
  const captions = edition.files.find(({ mediaType }) => mediaType === 'text/vtt')
  return {
    map,
    src: hrefOf(map.path),
    ...(transcript ? { transcript: hrefOf(transcript.path) } : {}),
    ...(captions ? { captions: hrefOf(captions.path) } : {}),
  }
}

/** The article's own lack of a language is somebody else's finding. */
function sayFallback({ article, words }: PageParts, { report }: EmitContext): void {
  const { lang } = article.meta
  if (lang === 'und' || words.lang === lang.toLowerCase().split('-')[0]) return
  report(rules['words-language'], `The page's own words are in English: there are none for "${lang}" yet`, {
    hint: 'They are marked as English, so that voices read them right.',
  })
}

/** Every block that has an element on the page. */
function mapOf(article: Article, tree: Root, path: string): EditionMap {
  const ids = idsIn(tree)
  const places = new Map<string, Place>()
  for (const id of article.blocks.keys()) if (ids.has(id)) places.set(id, { kind: 'fragment', path, id })
  return { places }
}

function idsIn(tree: Root): Set<string> {
  const ids = new Set<string>()
  const stack: (Root | Root['children'][number])[] = [tree]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === 'element' && typeof node.properties.id === 'string') ids.add(node.properties.id)
    if ('children' in node) stack.push(...node.children)
  }
  return ids
}
