import type { Block } from '@lectern/core'
import { languageName } from './languages.js'
import { pauses } from './pauses.js'
import { rules } from './rules.js'
import { say } from './say.js'
import type { SpeechItem, SpokenPart, Unspoken } from './script.js'
import { byScript } from './spoken/foreign.js'
import { plainSpoken } from './spoken/plain.js'
import { pause, type State, speaks } from './state.js'
import { countVoiceless } from './voiceless.js'
import type { NarrationMessages } from './words.js'

/** Words of our own about a block, in its language if we have it. */
export function announce(
  state: State,
  block: Block,
  what: string,
  words: (messages: NarrationMessages) => string,
): SpeechItem {
  const { messages, lang } = ownWords(state, block.lang)
  const display = words(messages)
  const parts = plainParts(state, block, display, lang)
  const item = say(state, {
    id: `${block.id}~${what}`,
    block: block.id,
    lang,
    role: 'announcement',
    display,
    parts,
  })
  pause(state, pauses.announcement, block.id)
  return item
}

/** Words that stand in no block, such as a name or a date: what no voice reads is said not to be read. */
export function plainParts(state: State, block: Block, display: string, lang: string): SpokenPart[] {
  const parts = byScript(display, lang).flatMap(({ text, lang: other = lang }): SpokenPart[] => {
    if (speaks(state, other)) return plainSpoken(state, text, other)
    countVoiceless(state, other, block)
    const own = ownWords(state, lang)
    const { notRead: unread, text: textIn } = own.messages
    return [{ lang: own.lang, spoken: unread(textIn(languageName(other, own.lang))) }]
  })
  const last = parts.at(-1)
  if (!last || last.ipa) return parts
  return [...parts.slice(0, -1), { ...last, spoken: asSentence(last.spoken, last.lang) }]
}

/** Of such words: whether a voice reads all of them. */
export function isAllRead(state: State, display: string, lang: string): boolean {
  return byScript(display, lang).every(({ lang: other = lang }) => speaks(state, other))
}

/**
 * Says in a short phrase that something printed is not read out, and records it. Several in a row for the same reason
 * are said once.
 *
 * @param wasTold whether the listener knows what is not read: then a short sound stands for it
 */
export function notRead(
  state: State,
  block: Block,
  reason: Unspoken['reason'],
  what: (messages: NarrationMessages, lang: string) => string,
  wasTold = false,
): void {
  const { messages, lang } = ownWords(state, block.lang)
  const display = messages.notRead(what(messages, lang))
  const announcement =
    repeated(state, reason, display) ??
    (wasTold
      ? (repeated(state, reason, soundSign) ?? shortSound(state, block, lang))
      : announce(state, block, 'not-read', () => display).id)
  state.unspoken.push({ block: block.id, announcement, reason })
  const rule = rules[reason === 'formula' ? 'formula-speech' : 'sound-complete']
  state.options.report?.(rule, `${display}: this is printed, but not read out`, {
    place: block.position,
    block: block.id,
    hint: hints[reason],
  })
}

/** How a sound without words is written in captions. */
const soundSign = '♪'

function shortSound(state: State, block: Block, lang: string): string {
  const { id } = say(state, {
    id: `${block.id}~not-read`,
    block: block.id,
    lang,
    role: 'announcement',
    display: soundSign,
    parts: [{ lang, spoken: '', gap: true }],
  })
  pause(state, pauses.announcement, block.id)
  return id
}

/** What to do about it, by the reason. */
export const hints: Record<Unspoken['reason'], string> = {
  author: 'The transcript contains it in full. Remove the :::skip around it to have it read.',
  frame: 'Leave out frame: false.',
  code: 'The transcript contains it in full. Set code: "read" (--read-code read) to have it read.',
  table: 'The transcript contains it in full. Set tables: "read" (--read-tables read) to have it read.',
  note: 'The transcript contains it in full. Set notes: "end" (--read-notes end) to have it read.',
  formula: 'Add its spoken form: {alt="…"}.',
  picture: 'Add a text alternative: ![…](…).',
  language: 'Choose a speech engine that has a voice for it.',
}

/** Our words in the language, or in one that we have and a voice can say. */
export function ownWords(state: State, lang: string): { messages: NarrationMessages; lang: string } {
  const speaks = state.options.speaks ?? (() => true)
  const found = [lang, state.article.meta.lang].map(state.words).find((words) => speaks(words.lang))
  return found ?? state.words('en')
}

/** The announcement that is still the last thing said, when it says the same. */
function repeated(state: State, reason: Unspoken['reason'], display: string): string | undefined {
  const last = state.items.findLast((item) => item.type === 'speech')
  const before = state.unspoken.at(-1)
  const same = last?.type === 'speech' && last.display === display && last.chapter === state.chapter
  return same && before?.announcement === last.id && before.reason === reason ? last.id : undefined
}

/** A stop makes engines lower their voice, which is how a heading sounds like one. */
export function asSentence(spoken: string, lang: string): string {
  if (spoken === '' || /[\p{Sentence_Terminal}:;,،؛、，…][\p{Pe}\p{Pf}"']*$/u.test(spoken)) return spoken
  const [base = ''] = lang.split('-')
  return spoken + (stops[base] ?? '.')
}

const stops: Readonly<Record<string, string>> = {
  zh: '。',
  ja: '。',
  yue: '。',
  hi: '।',
  ne: '।',
  th: '',
  lo: '',
}
