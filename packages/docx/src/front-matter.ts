import type { Article } from '@lectern/core'
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

function dateIn(lang: string, date: string | undefined) {
  const day = date ? new Date(date) : undefined
  if (!day || Number.isNaN(day.getTime())) return date
  return new Intl.DateTimeFormat(lang === 'und' ? 'en' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    day,
  )
}
