import type { Article } from '@lectern/core'
import type { State } from './state.js'

/**
 * What stands between the title and the text: subtitle, authors, date.
 */
export function frontMatter({ meta }: Article, state: State) {
  const authors = meta.authors.map(({ name }) => name).join(', ')
  const byline = [authors, meta.publisher, dateIn(meta.lang, meta.date)].filter(Boolean).join(' · ')
  return [
    ...(meta.subtitle ? [state.block([state.text(meta.subtitle)], { style: 'Subtitle' })] : []),
    ...(byline ? [state.block([state.text(byline)], { style: 'Byline' })] : []),
  ]
}

function dateIn(lang: string, date: string | undefined) {
  const day = date ? new Date(date) : undefined
  if (!day || Number.isNaN(day.getTime())) return date
  return new Intl.DateTimeFormat(lang === 'und' ? 'en' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    day,
  )
}
