import { markOfWords } from '@lectern/core'
import type { Element } from 'hast'
import type { Content } from '../content.js'
import { around, e } from './elements.js'
import type { PageParts } from './parts.js'

/** Without a description it says so, as pictures of the text do; a cover that could not be had leaves its description. */
export function coverPicture(
  { article, vocabulary, resource }: PageParts,
  { cover }: Content,
): Element | undefined {
  if (!cover) return undefined
  const { messages, lang } = vocabulary(article.meta.lang)
  const mark = markOfWords(lang, article.meta.lang) ?? {}
  const alt = cover.alt?.trim() ?? ''
  const words = (className: string, text: string, properties = {}) =>
    e('span', { className: [className], ...mark, ...properties }, text)
  const missing = (properties?: object) =>
    words('missing-description', messages.pictureWithoutDescription, properties)
  const source = resource(cover.url)
  if (!source)
    return e(
      'p',
      {},
      alt
        ? e('span', { className: ['picture-text'] }, around(messages.pictureNotShown, alt, mark))
        : missing(),
    )
  const { src, width, height } = source
  const size = width && height ? { width: Math.round(width), height: Math.round(height) } : {}
  const picture = e('img', { src, alt: alt || messages.pictureWithoutDescription, ...size })
  return e('p', { className: ['cover'] }, picture, !alt && missing({ ariaHidden: 'true' }))
}
