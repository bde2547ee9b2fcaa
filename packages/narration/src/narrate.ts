import type { Article, Block, Chapter } from '@lectern/core'
import { announce, ownWords, plainParts } from './announce.js'
import { tell } from './handlers/blocks.js'
import { notesNotRead } from './handlers/note.js'
import type { NarrateOptions } from './options.js'
import { sayPages } from './pages.js'
import { pauses } from './pauses.js'
import { rules } from './rules.js'
import type { Script } from './script.js'
import { announces, pause, type State, say, speaks } from './state.js'
import { languagesOf } from './used-languages.js'
import { loadVerbaliser } from './verbalise/index.js'
import { reportVoiceless } from './voiceless.js'
import { catalogue } from './words/index.js'

/** Writes the script of an article: what is said, in which order, in which language, with which silences. */
export async function narrate(article: Article, options: NarrateOptions = {}): Promise<Script> {
  const langs = languagesOf(article)
  const state: State = {
    article,
    options,
    verbosity: options.verbosity ?? 'some',
    words: await catalogue.preload(langs),
    verbalise: await loadVerbaliser([...langs, 'en'], { emoji: hasRareSigns(article) }),
    items: [],
    unspoken: [],
    ids: new Set(),
    told: new Set(),
    voiceless: new Map(),
    endless: new Set(),
    unmarked: new Set(),
    chapter: article.chapters[0]?.id ?? 'start',
    around: { escape: [] },
    lead: [],
  }
  for (const chapter of article.chapters) tellChapter(state, chapter)
  sayPages(state)
  closing(state)
  reportVoiceless(state)
  reportEnglish(state)
  return {
    schema: 'lectern-script-1',
    title: article.meta.title,
    lang: article.meta.lang,
    ...(options.narrator ? { narrator: options.narrator.name } : {}),
    items: state.items,
    unspoken: state.unspoken,
  }
}

/** Announcements in English, where there are none in the language of the article. */
function reportEnglish({ article, options, verbosity, words }: State): void {
  const { lang } = article.meta
  const isEnglish = words(lang).lang === 'en' && !/^(?:en|und)(?:-|$)/.test(lang)
  if (!isEnglish || verbosity === 'off' || options.frame === false) return
  options.report?.(
    rules['words-language'],
    `Structure is announced in English: there are no words for "${lang}" yet`,
    { hint: 'verbosity: "off" leaves announcements out.' },
  )
}

/** Names of emoji are loaded only where there are some. */
function hasRareSigns(article: Article): boolean {
  const rare = /\p{Extended_Pictographic}|\p{RI}|[\u20e3†‡]|[^\P{S}<>=+|~^`$€£¥₹°©®™±×÷√∞≤≥≠≈→←↔²³]/u
  return [...article.blocks.values()].some(({ text }) => rare.test(text)) || rare.test(article.meta.title)
}

function tellChapter(state: State, chapter: Chapter): void {
  state.chapter = chapter.id
  for (const id of chapter.blocks) {
    const block = state.article.blocks.get(id)
    if (!block) continue
    tell(state, block.node)
    if (block.node.type === 'heading' && block.node.data?.title) opening(state, block)
  }
  const notes = chapter.notes.filter((id) => !state.told.has(id))
  if (state.options.notes === 'announce') {
    notesNotRead(state, notes)
    return
  }
  notes.forEach((id, index) => {
    const note = state.article.blocks.get(id)
    if (!note) return
    if (index === 0) announceNotes(state, note)
    tell(state, note.node)
  })
}

function announceNotes(state: State, note: Block): void {
  pause(state, pauses.beforeHeading, note.id)
  if (!announces(state, 'some')) return
  state.around = { ...state.around, skip: 'footnote' }
  announce(state, note, 'notes', (messages) => messages.notes)
  state.around = { escape: state.around.escape }
}

/** Subtitle, authors and date, after the title: they are printed, and no announcements. */
function opening(state: State, title: Block): void {
  if (state.options.frame === false) return
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

/** "Marit Oksnes and Jonas Felde" */
function listOf(names: readonly string[], lang: string): string {
  return new Intl.ListFormat(lang, { type: 'conjunction' }).format(names)
}

/** The cover is printed too, and its words are the author's. */
function sayCover(state: State, title: Block, alt: string): void {
  const { messages, lang } = ownWords(state, title.lang)
  state.lead = [{ text: messages.cover, lang }]
  const parts = plainParts(state, title, alt, title.lang)
  say(state, {
    id: `${title.id}~cover`,
    block: title.id,
    lang: title.lang,
    role: 'description',
    display: alt,
    parts,
  })
  pause(state, pauses.item, title.id)
}

function sayMeta(state: State, title: Block, what: string, display: string): void {
  const { lang } = what === 'authors' ? ownWords(state, title.lang) : title
  const parts = plainParts(state, title, display, lang)
  say(state, { id: `${title.id}~${what}`, block: title.id, lang, role: 'announcement', display, parts })
  pause(state, pauses.item, title.id)
}

/** Who published it and under which licence, which is printed too. */
function credits(state: State, last: Block): void {
  const { publisher, license, rights } = state.article.meta
  if (publisher) announce(state, last, 'publisher', (messages) => messages.publishedBy(publisher))
  if (rights) announce(state, last, 'rights', () => rights)
  if (license) announce(state, last, 'licence', (messages) => messages.licence(license))
}

/** Says that it is over and who spoke: a synthetic voice is never passed off as a person. */
function closing(state: State): void {
  const { narrator, frame } = state.options
  const ending = state.article.blocks.get(state.items.at(-1)?.block ?? '')
  if (frame === false || !ending) return
  const last = { ...ending, lang: state.article.meta.lang }
  pause(state, pauses.beforeHeading, last.id)
  if (state.verbosity !== 'off') announce(state, last, 'closing', (messages) => messages.end)
  credits(state, last)
  if (!narrator) return
  announce(state, last, 'narrator', (messages) =>
    narrator.synthetic ? messages.synthetic(narrator.name) : messages.person(narrator.name),
  )
}

/** "20 March 2026", in the language; as given where it is no date. */
function writtenDate(date: string, lang: string): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  const written = new Intl.DateTimeFormat(lang === 'und' ? 'en' : lang, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(day)
  return written.replace(/(?<=\d\s)[гр]\.$/u, years[lang.split('-')[0] ?? ''] ?? '$&')
}

/** "2024 г.": the word that is short in writing. */
const years: Readonly<Record<string, string>> = { ru: 'года', bg: 'година', uk: 'року' }
