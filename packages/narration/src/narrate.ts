import { type Article, type Block, type Chapter, dispatch } from '@lectern/core'
import { announce } from './announce.js'
import { checkNarrateOptions } from './check-options.js'
import { loadSignNames } from './code/signs.js'
import { reportFigures } from './figures.js'
import { closing, opening } from './frame.js'
import { tell } from './handlers/blocks.js'
import { handlers } from './handlers/index.js'
import { notesNotRead } from './handlers/note.js'
import { reportHebrew } from './hebrew.js'
import type { NarrateOptions } from './options.js'
import { sayPages } from './pages.js'
import { pauses } from './pauses.js'
import { rules } from './rules.js'
import type { Script } from './script.js'
import { loadLatin } from './spoken/in-latin.js'
import { announces, pause, type State } from './state.js'
import { languagesOf } from './used-languages.js'
import { loadVerbaliser } from './verbalise/index.js'
import { reportVoiceless } from './voiceless.js'
import { catalogue } from './words.js'

/**
 * Writes the script of an article: what is said, in which order, in which language, with which silences.
 *
 * @throws LecternError `bad-usage`
 */
export async function narrate(article: Article, options: NarrateOptions = {}): Promise<Script> {
  checkNarrateOptions(options)
  const state = await createState(article, options)
  for (const chapter of article.chapters) tellChapter(state, chapter)
  sayPages(state)
  closing(state)
  reportVoiceless(state)
  reportEnglish(state)
  reportFigures(state)
  reportHebrew(state)
  return {
    schema: 'lectern-script-1',
    title: article.meta.title,
    lang: article.meta.lang,
    ...(options.narrator ? { narrator: options.narrator.name } : {}),
    items: state.items,
    unspoken: state.unspoken,
  }
}

async function createState(article: Article, options: NarrateOptions): Promise<State> {
  const langs = languagesOf(article)
  const state: State = {
    article,
    options,
    verbosity: options.verbosity ?? 'some',
    words: await catalogue.preload(langs),
    verbalise: await loadVerbaliser([...langs, 'en'], { emoji: hasRareSigns(article) }),
    signNames: await loadSignNames(langs),
    handle: (node) => dispatch(handlers, node, state),
    items: [],
    unspoken: [],
    ids: new Set(),
    told: new Set(),
    voiceless: new Map(),
    endless: new Set(),
    toldOf: new Set(),
    inLatin: await loadLatin(article, options.speaks),
    unmarked: new Set(),
    chapter: article.chapters[0]?.id ?? 'start',
    around: { escape: [] },
    lead: [],
  }
  return state
}

/** Announcements in English, where there are none in the language of the article. */
function reportEnglish({ article, options, verbosity, words }: State): void {
  const { lang } = article.meta
  const isEnglish = words(lang).lang === 'en' && !/^(?:en|und)(?:-|$)/.test(lang)
  if (!isEnglish || verbosity === 'off' || options.frame === false) return
  options.report?.(
    rules['words-language'],
    `Structure is announced in English: the announcements have no translation into "${lang}" yet`,
    { hint: 'Set verbosity: "off" to leave announcements out.' },
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
