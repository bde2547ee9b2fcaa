import type { Article, EmitContext } from '@lectern/core'
import { ResourceError } from '@lectern/core'
import type { Image } from 'mdast'
import { pictureOf } from '../resources/embed.js'
import { rules } from '../rules.js'
import type { Shelf } from '../shelf.js'
import type { EpubWords } from '../words/index.js'
import { drawCover } from './cover-drawing.js'
import { h, langOf } from './element.js'
import { markOf, namesOf } from './header.js'
import { type PageLink, xhtmlDocument } from './xhtml.js'

export interface Cover {
  name: 'cover'
  path: string
  /** Id of the picture's element. */
  id: string
  isGenerated: boolean
  /** The author's picture on it. */
  own: Image | undefined
  isMoving: boolean
}

/** The author's cover, or one of clear type with title and authors where there is none. */
export async function coverOf(
  article: Article,
  context: EmitContext,
  words: EpubWords,
  missing: string,
  links: readonly PageLink[],
  shelf: Shelf,
): Promise<Cover> {
  const own = await loadCover(article, context)
  const { title, lang, dir } = article.meta
  const alt = own
    ? (article.meta.cover?.alt ?? '').trim()
    : words.messages.coverAlt(title, namesOf(article.meta))
  const picture = own?.file ?? {
    path: 'pictures/cover.svg',
    mediaType: 'image/svg+xml',
    content: drawCover(article.meta),
  }
  const isUndescribed = own !== undefined && alt === ''
  if (isUndescribed) reportUndescribed(context)
  const size = own ? { width: own.width, height: own.height } : { width: 1600, height: 2400 }
  const mark = markOf(article.meta, words)
  const content = [
    h(
      'section',
      { 'epub:type': 'cover', ariaLabel: words.messages.cover, className: ['cover'], ...mark },
      h('img', {
        id: 'cover-image',
        src: `../${picture.path}`,
        alt: alt || missing,
        role: 'doc-cover',
        // The author's words in the midst of ours.
        ...(own && 'lang' in mark ? langOf(lang, dir) : {}),
        ...size,
      }),
      isUndescribed ? h('p', { className: ['missing-description'], ariaHidden: 'true' }, missing) : undefined,
    ),
  ]
  const name = `${words.messages.cover} — ${title}`
  const { xhtml } = xhtmlDocument({ title: name, lang, dir, links, content })
  await shelf.add({ ...picture, id: 'cover-picture', properties: ['cover-image'] })
  await shelf.add({ id: 'cover', path: coverPath, mediaType: 'application/xhtml+xml', content: xhtml })
  return {
    name: 'cover',
    path: coverPath,
    id: 'cover-image',
    isGenerated: own === undefined,
    own: own && { type: 'image', url: article.meta.cover?.src ?? '', alt },
    isMoving: own?.isMoving ?? false,
  }
}

const coverPath = 'text/cover.xhtml'

async function loadCover({ meta }: Article, context: EmitContext) {
  const src = meta.cover?.src
  if (!src) return undefined
  try {
    return pictureOf(await context.resources.load(src, ['image/*']), { src }, context)
  } catch (error) {
    if (!(error instanceof ResourceError)) throw error
    const reason = `The cover ${src} cannot be embedded: ${error.problem}; one is drawn from title and authors`
    context.report(rules['cover-missing'], reason, { hint: error.hint })
    return undefined
  }
}

function reportUndescribed({ report }: EmitContext): void {
  report(rules['cover-alt'], 'The cover has no text alternative', {
    hint: 'Add "alt:" below "cover:" in the front matter.',
  })
}
