import { type Edition, editionLabel, mainFile, type OutputFile, sizeInWords } from '@lectern/core'
import type { Element } from 'hast'
import { e } from './elements.js'

/** `rel=alternate` links, with type and (in the title) size. */
export function alternates(editions: readonly Edition[], lang: string): Element[] {
  return editions.flatMap((edition) => {
    const file = mainFile(edition)
    if (!file) return []
    const { path, mediaType } = file
    return [
      e('link', {
        rel: ['alternate'],
        type: mediaType,
        href: hrefOf(path),
        title: describe(edition, file, lang),
      }),
    ]
  })
}

/** The same for everybody to see. */
export function editionList(
  editions: readonly Edition[],
  label: string,
  lang: string,
  mark: object,
): Element | undefined {
  const items = editions.flatMap((edition) => {
    const file = mainFile(edition)
    if (!file) return []
    const link = e('a', { href: hrefOf(file.path), type: file.mediaType }, describe(edition, file, lang))
    return [e('li', {}, link)]
  })
  if (items.length === 0) return undefined
  const title = e('h2', { id: 'lectern-editions', ...mark }, label)
  return e('div', { className: ['editions'] }, title, e('ul', { className: ['files'], role: 'list' }, items))
}

function describe({ name }: Edition, { path, size }: OutputFile, lang: string): string {
  return editionLabel(name, path, sizeInWords(size, lang))
}

/** Files of a run stand in one folder. */
export function hrefOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
