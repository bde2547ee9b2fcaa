import { type Article, type EmitContext, type Metadata, ResourceError } from '@lectern/core'
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
import { type CoverPicture, drawnPicture, firstPhotograph, loadPhotograph } from './drawn.js'

export interface Cover {
  name: 'cover'
  path: string
  /** Id of the picture's element. */
  id: string
  /** The author's picture on it. */
  own: Image | undefined
  isMoving: boolean
}

/**
 * The author's cover, if it is upright as finished covers are. A photograph that is not, or the first one of the article, becomes part of a
 * cover that is drawn with title and authors.
 */
export async function coverOf(
  book: BookContext,
  missing: string,
  links: readonly PageLink[],
): Promise<Cover> {
  const { article, context, words, shelf } = book
  const { meta } = article
  const own = await loadCover(article, context)
  const { picture, alt } = await pictureOn(book, own)
  const title = `${words.messages.cover} — ${meta.title}`
  const content = [coverSection(book, picture, alt, missing)]
  await shelf.add({ ...picture.file, id: 'cover-picture', properties: ['cover-image'] })
  shelf.addPage({ id: 'cover', filename: coverPath, title, lang: meta.lang, dir: meta.dir, links, content })
  return {
    name: 'cover',
    path: coverPath,
    id: pictureId,
    own: own && { type: 'image', url: meta.cover?.src ?? '', alt: altOf(meta) },
    isMoving: picture === own && own?.isMoving === true,
  }
}

const altOf = ({ cover }: Metadata) => (cover?.alt ?? '').trim()

async function pictureOn(
  book: BookContext,
  own: Embedded | undefined,
): Promise<{ picture: CoverPicture; alt: string }> {
  const { article, context, words } = book
  const alt = altOf(article.meta)
  if (own && alt === '') reportUndescribed(context)
  if (own && (alt === '' || isUpright(own))) return { picture: own, alt }
  const photo = own
    ? await loadPhotograph(article.meta.cover?.src ?? '', alt, book)
    : await firstPhotograph(book)
  if (own && !photo) return { picture: own, alt }
  const said = [nameOf(article.meta, words), ...(photo ? [photo.alt] : [])].join('. ')
  return { picture: await drawnPicture(book, photo), alt: said }
}

const isUpright = ({ width = 0, height = 0 }: Embedded) => height > width

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
    alt === '' ? h('p', { className: ['missing-description'], ariaHidden: 'true' }, missing) : undefined,
  )
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
