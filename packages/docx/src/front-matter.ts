import { type Article, webAddress } from '@lectern/core'
import { ExternalHyperlink } from 'docx'
import type { State } from './state.js'

/**
 * What stands between the title and the text: subtitle, authors, date.
 */
export function frontMatter({ meta }: Article, state: State) {
  const day = dateIn(meta.lang, meta.date)
  return [
    ...(meta.subtitle ? [state.block([state.text(meta.subtitle)], { style: 'Subtitle' })] : []),
    ...meta.authors.map(({ name }) => state.block([state.text(name)], { style: 'Author' })),
    ...(meta.publisher ? [state.block([state.text(meta.publisher)])] : []),
    ...(day ? [state.block([state.text(day)], { style: 'Date' })] : []),
  ]
}

/**
 * What stands behind the text: rights, licence, and where the original is.
 */
export function colophon({ meta: { rights, license, source } }: Article, state: State) {
  const address = webAddress(source)
  const linked = () => [state.styled({ style: 'Hyperlink' }).text(address ?? '')]
  return [
    ...[rights, license, address ? undefined : source].flatMap((line) =>
      line ? [state.block([state.text(line)])] : [],
    ),
    ...(address ? [state.block([new ExternalHyperlink({ link: address, children: linked() })])] : []),
  ]
}

function dateIn(lang: string, date: string | undefined) {
  const day = date ? new Date(date) : undefined
  if (!day || Number.isNaN(day.getTime())) return date
  return new Intl.DateTimeFormat(lang === 'und' ? 'en' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    day,
  )
}
