// @ts-check
/**
 * @import { Article } from '@lectern/core'
 * @import { State } from './state.mjs'
 */

/**
 * What stands between the title and the text: subtitle, authors, date.
 *
 * @param {Article} article
 * @param {State} state
 */
export function frontMatter({ meta }, state) {
  const authors = meta.authors.map(({ name }) => name).join(', ')
  const byline = [authors, meta.publisher, dateIn(meta.lang, meta.date)].filter(Boolean).join(' · ')
  return [
    ...(meta.subtitle ? [state.block([state.text(meta.subtitle)], { style: 'Subtitle' })] : []),
    ...(byline ? [state.block([state.text(byline)], { style: 'Byline' })] : []),
  ]
}

/**
 * @param {string} lang
 * @param {string | undefined} date
 */
function dateIn(lang, date) {
  const day = date ? new Date(date) : undefined
  if (!day || Number.isNaN(day.getTime())) return date
  return new Intl.DateTimeFormat(lang === 'und' ? 'en' : lang, { dateStyle: 'long', timeZone: 'UTC' }).format(
    day,
  )
}
