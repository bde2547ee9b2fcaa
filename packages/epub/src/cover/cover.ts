import { type Article, type EmitContext, type Metadata, ResourceError } from '@lectern/core'
import { drawnCover } from '@lectern/cover'
import { languageOf } from '@lectern/hast/markup'
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Image } from 'mdast'
import type { BookContext } from '../book-context.js'
import { markOf, namesOf } from '../documents/header.js'
import { type Embedded, pictureOf } from '../resources/embed.js'
import { rules } from '../rules.js'
import type { PageLink } from '../templates/facts.js'
import type { EpubWords } from '../words.js'
import { drawCover } from './drawing.js'

export interface Cover {
  name: 'cover'
  path: string
  /** Id of the picture's element. */
  id: string
  /** The author's picture on it. */
  own: Image | undefined
  isMoving: boolean
}

/** The author's cover, or one of clear type with title, authors and publisher where there is none. */
export async function coverOf(
  book: BookContext,
  missing: string,
  links: readonly PageLink[],
): Promise<Cover> {
  const { article, context, words, shelf } = book
  const { meta } = article
  const own = await loadCover(article, context)
  const alt = own ? (meta.cover?.alt ?? '').trim() : nameOf(meta, words)
  if (own && alt === '') reportUndescribed(context)
  const picture = own ?? (await pictureFor(book))
  const title = `${words.messages.cover} — ${meta.title}`
  const content = [coverSection(book, picture, alt, missing)]
  await shelf.add({ ...picture.file, id: 'cover-picture', properties: ['cover-image'] })
  shelf.addPage({ id: 'cover', filename: coverPath, title, lang: meta.lang, dir: meta.dir, links, content })
  return {
    name: 'cover',
    path: coverPath,
    id: pictureId,
    own: own && { type: 'image', url: meta.cover?.src ?? '', alt },
    isMoving: own?.isMoving ?? false,
  }
}

const coverPath = 'text/cover.xhtml'
const pictureId = 'cover-image'

/** Where the author gave no alternative, that is said below the picture, too. */
function coverSection(
  { article: { meta }, words }: BookContext,
  { file, width, height, isDrawn }: CoverPicture,
  alt: string,
  missing: string,
): Element {
  const mark = markOf(meta, words)
  return h(
    'section',
    { 'epub:type': 'cover', ariaLabel: words.messages.cover, className: ['cover'], ...mark },
    h('img', {
      id: pictureId,
      src: `../${file.path}`,
      alt: alt || missing,
      role: 'doc-cover',
      // The author's words in the midst of ours.
      ...(!isDrawn && 'lang' in mark ? languageOf(meta.lang, meta.dir) : {}),
      width,
      height,
    }),
    !isDrawn && alt === ''
      ? h('p', { className: ['missing-description'], ariaHidden: 'true' }, missing)
      : undefined,
  )
}

type CoverPicture = Pick<Embedded, 'file' | 'width' | 'height'> & { isDrawn?: boolean }

/** A PNG, since shelves and older readers show no SVG; that is what is left where the fonts of the run lack a letter. */
async function pictureFor(book: BookContext): Promise<CoverPicture> {
  const drawn = await pngCover(book)
  if (drawn) return drawn
  const content = drawCover(book.article.meta)
  const file = { path: 'pictures/cover.svg', mediaType: 'image/svg+xml', content }
  return { file, width: 1600, height: 2400, isDrawn: true }
}

async function pngCover({ article, context, options }: BookContext): Promise<CoverPicture | undefined> {
  const cover = await drawnCover(article.meta, 'image/png', context, options.theme)
  if (!cover) return undefined
  const { bytes, ...size } = cover
  const file = { path: 'pictures/cover.png', mediaType: 'image/png', content: bytes }
  return { file, ...size, isDrawn: true }
}

async function loadCover({ meta }: Article, context: EmitContext) {
  const src = meta.cover?.src
  if (!src) return undefined
  try {
    return pictureOf(await context.resources.load(src, ['image/*']), { src }, context)
  } catch (error) {
    if (!(error instanceof ResourceError)) throw error
    const reason = `The cover ${src} cannot be embedded: ${error.problem}; a cover with the title and authors is made instead`
    context.report(rules['cover-missing'], reason, { hint: error.hint })
    return undefined
  }
}

function reportUndescribed({ report }: EmitContext): void {
  report(rules['cover-alt'], 'The cover has no text alternative', {
    hint: 'Add "alt:" below "cover:" in the front matter.',
  })
}

/** "Cover: Title, by Ada and Grace" */
function nameOf(meta: Metadata, { messages }: EpubWords): string {
  const authors = namesOf(meta)
  return authors ? messages.coverBy(meta.title, authors) : messages.coverOf(meta.title)
}
