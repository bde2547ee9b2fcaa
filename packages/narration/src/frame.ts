import { type Block, longDate } from '@lectern/core'
import { announce, hints, isAllRead, ownWords, plainParts } from './announce.js'
import { pauses } from './pauses.js'
import { rules } from './rules.js'
import { say } from './say.js'
import type { SpeechItem } from './script.js'
import { pause, type State, speaks } from './state.js'

/** Subtitle, authors and date, after the title: they are printed, and no announcements. */
export function opening(state: State, title: Block): void {
  if (state.options.frame === false) {
    leaveOut(state, title)
    return
  }
  const { meta } = state.article
  if (meta.subtitle) sayMeta(state, title, 'subtitle', meta.subtitle)
  const { messages, lang: own } = ownWords(state, meta.lang)
  const names = listOf(
    meta.authors.map(({ name }) => name),
    own,
  )
  if (names) sayMeta(state, title, 'authors', messages.by(names))
  if (meta.cover?.alt) sayCover(state, title, meta.cover.alt)
  if (meta.date) {
    const lang = speaks(state, title.lang) ? title.lang : ownWords(state, title.lang).lang
    sayMeta(state, { ...title, lang }, 'date', writtenDate(meta.date, lang))
  }
  pause(state, pauses.afterHeading, title.id)
}

/** What is printed below the title and at the end, and not said, takes the claim away that sound alone suffices. */
function leaveOut({ article, options, unspoken }: State, title: Block): void {
  const { subtitle, authors, date, cover, publisher, rights, license } = article.meta
  if (![subtitle, authors[0], date, cover?.alt, publisher, rights, license].some(Boolean)) return
  unspoken.push({ block: title.id, announcement: title.id, reason: 'frame' })
  options.report?.(
    rules['sound-complete'],
    'What is printed with the title (authors, date) is not read out',
    {
      place: title.position,
      block: title.id,
      hint: hints.frame,
    },
  )
}

/** "Marit Oksnes and Jonas Felde" */
function listOf(names: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names)
}

/** The cover is printed too, and its words are the author's. */
function sayCover(state: State, title: Block, alt: string): void {
  const { messages, lang } = ownWords(state, title.lang)
  state.lead = [{ text: messages.cover, lang }]
  sayPrinted(state, title, { id: `${title.id}~cover`, role: 'description', lang: title.lang, display: alt })
}

function sayMeta(state: State, title: Block, what: string, display: string): void {
  const { lang } = what === 'authors' ? ownWords(state, title.lang) : title
  sayPrinted(state, title, { id: `${title.id}~${what}`, role: 'announcement', lang, display })
}

/** What no voice reads of it takes the claim away that sound alone suffices. */
function sayPrinted(
  state: State,
  title: Block,
  item: Pick<SpeechItem, 'id' | 'role' | 'lang' | 'display'>,
): void {
  const { id, display, lang } = item
  const block = title.id
  say(state, { ...item, block, parts: plainParts(state, title, display, lang) })
  if (!isAllRead(state, display, lang)) state.unspoken.push({ block, announcement: id, reason: 'language' })
  pause(state, pauses.item, block)
}

/** Who published it and under which licence, which is printed too. */
function credits(state: State, last: Block): void {
  const { publisher, license, rights } = state.article.meta
  if (publisher) announce(state, last, 'publisher', (say) => say.sentence(say.publishedBy(publisher)))
  if (rights) announce(state, last, 'rights', () => rights)
  if (license) announce(state, last, 'licence', (say) => say.sentence(`${say.licence}${say.colon}${license}`))
}

/** Says that it is over and who spoke: a synthetic voice is never passed off as a person. */
export function closing(state: State): void {
  const { narrator, frame } = state.options
  const ending = state.article.blocks.get(state.items.at(-1)?.block ?? '')
  if (frame === false || !ending) return
  const last = { ...ending, lang: state.article.meta.lang }
  pause(state, pauses.beforeHeading, last.id)
  if (state.verbosity !== 'off') announce(state, last, 'closing', (messages) => messages.end)
  credits(state, last)
  if (!narrator) return
  announce(state, last, 'narrator', ({ sentence, readBy, readBySyntheticVoice }) =>
    sentence(narrator.synthetic ? readBySyntheticVoice(narrator.name) : readBy(narrator.name)),
  )
}

/** "20 March 2026", in the language; as given where it is no date. */
function writtenDate(date: string, lang: string): string {
  const written = longDate(date, lang) ?? date
  return written.replace(/(?<=\d\s)[гр]\.$/u, years[lang.split('-')[0] ?? ''] ?? '$&')
}

/** "2024 г.": the word that is short in writing. */
const years: Readonly<Record<string, string>> = { ru: 'года', bg: 'година', uk: 'року' }
