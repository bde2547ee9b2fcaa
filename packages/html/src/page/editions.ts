import { type Edition, localesOf, type OutputFile } from '@lectern/core'
import type { Element } from 'hast'
import { e } from './elements.js'

/** The file of an edition that a reader wants: its sound, or the first. */
export function mainFile({ files, map }: Edition): OutputFile | undefined {
  return files.find(({ path }) => path === map.sound?.path) ?? files[0]
}

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

/** "PDF (large-print), 120 kB" */
function describe(edition: Edition, file: OutputFile, lang: string): string {
  const variant = edition.name.includes('.') ? ` (${edition.name.slice(edition.name.indexOf('.') + 1)})` : ''
  return `${formatOf(file)}${variant}, ${sizeOf(file.size, lang)}`
}

function formatOf({ path }: OutputFile): string {
  return path.slice(path.lastIndexOf('.') + 1).toUpperCase()
}

function sizeOf(bytes: number, lang: string): string {
  const [amount, unit] = bytes < 1e6 ? [bytes / 1e3, 'kilobyte'] : [bytes / 1e6, 'megabyte']
  const digits = amount < 10 ? 1 : 0
  return new Intl.NumberFormat(localesOf(lang), {
    style: 'unit',
    unit,
    maximumFractionDigits: digits,
  }).format(amount)
}

/** Files of a run stand in one folder. */
export function hrefOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
