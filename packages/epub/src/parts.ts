import type { Chapters } from './documents/chapters.js'
import type { Cover } from './documents/cover.js'
import type { Navigation } from './documents/navigation.js'
import type { BookFile } from './package/book-file.js'
import type { SpineItem } from './package/package-document.js'
import type { Embeddings } from './resources/embed.js'
import type { BookSound } from './sound/sound.js'
import { activeCss, bookCss } from './styles/book-css.js'

/** What a book is made of. */
export interface Parts {
  navigation: Navigation
  cover: Cover
  chapters: Chapters
  embeddings: Embeddings
  sound: BookSound | undefined
}

const xhtmlType = 'application/xhtml+xml'

/** What the manifest lists, in its order. */
export function listedFiles(parts: Parts): BookFile[] {
  const { sound } = parts
  const css = sound ? bookCss + activeCss : bookCss
  return [
    ...documents(parts),
    { id: 'styles', path: 'styles/book.css', mediaType: 'text/css', content: css },
    ...pictures(parts),
    ...(sound?.files ?? []),
  ]
}

/** Cover and chapters in order; the contents are read when they are asked for. */
export function spineOf({ cover, chapters }: Parts): SpineItem[] {
  const linear = [cover.document, ...chapters.list].map(({ name }) => ({ id: name, linear: true }))
  return [...linear, { id: 'nav', linear: false }]
}

function documents({ navigation, cover, chapters, sound }: Parts): BookFile[] {
  const spoken = new Set(sound?.overlays.map(({ name }) => name))
  const nav = { ...navigation, name: 'nav', properties: ['nav', ...navigation.properties] }
  const text = [nav, { ...cover.document, properties: [] }, ...chapters.list]
  return text.map(({ name, path, xhtml, properties }) => ({
    id: name,
    path,
    mediaType: xhtmlType,
    content: xhtml,
    properties,
    ...(spoken.has(name) ? { overlay: `${name}-sound` } : {}),
  }))
}

/** The cover may be a picture of the text, too: each file once. */
function pictures({ cover, embeddings }: Parts): BookFile[] {
  const others = embeddings.files.filter(({ path }) => path !== cover.picture.path)
  return [
    { ...cover.picture, id: 'cover-picture', properties: ['cover-image'] },
    ...others.map((file, index) => ({ ...file, id: `resource-${index + 1}` })),
  ]
}
