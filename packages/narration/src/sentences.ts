import type { Block, InlineLeaf, InlineNodes } from '@lectern/core'
import { asSentence, notRead, ownWords } from './announce.js'
import { spokenCode } from './code/spoken.js'
import { doubtDate, doubtSentence, doubtSilence } from './doubts.js'
import { languageName, sameScript } from './languages.js'
import { pauses } from './pauses.js'
import { rules } from './rules.js'
import type { Gloss, SpokenPart } from './script.js'
import type { Chunk } from './spoken/chunk.js'
import { withEmphasis } from './spoken/emphasis.js'
import { byScript } from './spoken/foreign.js'
import { announceLinks, joinAuthors, leafChunks } from './spoken/leaf-chunks.js'
import { leavesBySentence, looseLeaves } from './spoken/leaves.js'
import { applyLexicon } from './spoken/lexicon.js'
import { partsOf, tidySpoken } from './spoken/parts.js'
import { announces, pause, type State, say, speaks } from './state.js'
import type { Verbalise } from './verbalise/index.js'
import { countUnmarked, countVoiceless } from './voiceless.js'

/**
 * Speaks the words of a block, a sentence an item. Returns the notes that are called for the first time.
 *
 * @param between seconds after each sentence
 * @param after runs after each sentence, with the notes so far
 */
export function sayWords(
  state: State,
  block: Block,
  between: number = pauses.sentence,
  after?: (notes: readonly string[]) => void,
): string[] {
  if (!speaks(state, block.lang) && block.text.trim()) {
    sayNoVoice(state, block)
    return []
  }
  const notes: string[] = []
  const told = sentencesOf(block).map(({ leaves, ...one }, index, { length }) => {
    const chunks = chunksOf(state, block, leaves)
    notes.push(...chunks.flatMap(({ note }) => note ?? []))
    const said = sayChunks(state, block, { ...one, chunks, between, isLast: index === length - 1 })
    after?.(notes)
    return said
  })
  if (!told.includes(true)) state.lead = []
  return notes
}

interface Told {
  id: string
  sentence?: string
  leaves: InlineLeaf[]
}

function sentencesOf(block: Block): Told[] {
  const loose = looseLeaves(block)
  if (loose.length > 0) return [{ id: `${block.id}~words`, leaves: loose }]
  const leaves = leavesBySentence(block)
  return block.sentences.map(({ id }, index) => ({ id, sentence: id, leaves: leaves[index] ?? [] }))
}

function chunksOf(state: State, block: Block, leaves: readonly InlineLeaf[]): Chunk[] {
  const own = ownWords(state, block.lang)
  const context = {
    text: block.text,
    lang: block.lang,
    say: own.messages,
    sayLang: own.lang,
    announce: announces(state, 'some'),
    pages: state.options.pageNumbers ?? false,
    code: (written: string, lang: string) =>
      state.options.code === 'read'
        ? spokenCode(written, { lang, indent: () => '', verbalise: (text) => state.verbalise(text, lang) })
        : written,
    noteOf: (call: InlineNodes['footnoteReference']) => firstCall(state, call.data?.id),
  }
  const chunks = leaves.map((leaf) => leafChunks(leaf, context))
  const linked = state.options.links === 'announce' ? announceLinks(leaves, chunks, context) : chunks
  return joinAuthors(leaves, linked).flatMap((chunk) =>
    inOwnScripts(state, block, chunk).map((part) => voiced(state, block, part)),
  )
}

interface Sentence {
  id: string
  sentence?: string
  chunks: readonly Chunk[]
  /** Seconds after it. */
  between: number
  isLast: boolean
}

/** Whether anything was said: marks of punctuation alone are silence. */
function sayChunks(state: State, block: Block, { id, sentence, chunks, between, isLast }: Sentence): boolean {
  const isPicture = isOnlyPicture(chunks)
  const told = isPicture ? leadPicture(state, chunks) : chunks
  const glosses = told.flatMap((chunk) => glossOf(state, chunk))
  const raw = spokenParts(state, block, told, glosses)
  const parts = isLast && !isPicture ? withStop(raw, block) : raw
  if (parts.some(({ spoken }) => /[\p{L}\p{N}\p{S}]/u.test(spoken))) {
    const item = say(state, {
      id,
      block: block.id,
      ...(sentence ? { sentence } : {}),
      lang: block.lang,
      role: isPicture ? 'description' : 'text',
      display: told
        .map(({ display }) => display)
        .join('')
        .trim(),
      parts,
      glosses,
      insertions: told.flatMap(({ inserted, display }) => (inserted ? [display.trim()] : [])),
    })
    recordUnspoken(state, block, item.id, chunks)
    doubtSentence(state, block, item.display, parts)
    pause(state, between, block.id)
    return true
  }
  for (const part of parts) if (part.pause) pause(state, part.pause, block.id)
  doubtSilence(state, block, told.map(({ display }) => display).join(''))
  return false
}

/** Short forms, raised figures and what no voice reads, and what is said for them. */
function glossOf(state: State, { short, raised, unspoken, display, text, lang }: Chunk): Gloss[] {
  if (short && text) return [{ written: short, spoken: text }]
  if ((unspoken === 'language' || unspoken === 'formula') && display.trim())
    return [{ written: display.trim(), spoken: text.trim() }]
  return raised ? [{ written: raised.written, spoken: tidySpoken(state.verbalise(raised.text, lang)) }] : []
}

function spokenParts(state: State, block: Block, chunks: readonly Chunk[], glosses: Gloss[]): SpokenPart[] {
  const verbalise: Verbalise = (text, lang) =>
    state.verbalise(text, lang, (remark) => {
      if (remark.kind === 'date') doubtDate(state, block, remark)
      else glosses.push({ written: remark.written, spoken: remark.said })
    })
  const lexical = applyLexicon(chunks, state.article.meta.lexicon)
  return withEmphasis(partsOf(lexical, verbalise), lexical, state.verbalise)
}

/** A block that ends without a mark is spoken with a stop, so that the voice falls. Cells go on to the next. */
function withStop(parts: readonly SpokenPart[], { type }: Block): SpokenPart[] {
  const last = parts.at(-1)
  if (type === 'tableCell' || type === 'definitionTerm' || !last || last.ipa || last.pause) return [...parts]
  return [...parts.slice(0, -1), { ...last, spoken: asSentence(last.spoken, last.lang) }]
}

function isOnlyPicture(chunks: readonly Chunk[]): boolean {
  return (
    chunks.some(({ picture }) => picture) &&
    chunks.every(({ picture, text }) => picture || !/[\p{L}\p{N}]/u.test(text))
  )
}

/** Before a picture that stands alone, its name leads in; inside a sentence it stands in the text. */
function leadPicture(state: State, chunks: readonly Chunk[]): readonly Chunk[] {
  const name = chunks.find(({ picture }) => picture === 'name')
  if (name) state.lead = [...state.lead, { text: name.text.replace(/^\s+|[\s:]+$/g, ''), lang: name.lang }]
  return chunks.filter(({ picture }) => picture !== 'name')
}

function recordUnspoken(state: State, block: Block, announcement: string, chunks: readonly Chunk[]): void {
  for (const { unspoken, display } of chunks) {
    if (!unspoken) continue
    state.unspoken.push({ block: block.id, announcement, reason: unspoken })
    const [rule, what, hint] = inSentence[unspoken]
    state.options.report?.(rules[rule], what(display), { place: block.position, block: block.id, hint })
  }
}

const inSentence = {
  formula: [
    'formula-speech',
    (written: string) => `The formula "${written}" has no spoken form`,
    'Give it {alt="…"}.',
  ],
  picture: [
    'sound-alt',
    () => 'A picture has no words, and nobody who listens can know what it shows',
    'Give it an alternative text, or mark it {decorative}.',
  ],
  language: [
    'voice-language',
    (written: string) => `"${written}" is not read out`,
    'Choose an engine with a voice for its language.',
  ],
} as const

/** Words in a script that is not of their language are read in one that is, where the author does not say which. */
function inOwnScripts(state: State, block: Block, chunk: Chunk): Chunk[] {
  if (chunk.fixed || chunk.raised || chunk.short) return [chunk]
  const stretches = byScript(chunk.text, chunk.lang)
  if (!stretches.some(({ lang }) => lang)) return [chunk]
  const isAsPrinted = chunk.display === chunk.text
  return stretches.map(({ text, lang }, index) => {
    const display = isAsPrinted ? text : index === 0 ? chunk.display : ''
    if (lang) countUnmarked(state, lang, block, text)
    return { ...chunk, text, display, ...(lang ? { lang } : {}) }
  })
}

/**
 * Words in a language without a voice: in the same script the voice of the block says them as well as it can, in
 * another script it could not, and says so.
 */
function voiced(state: State, block: Block, chunk: Chunk): Chunk {
  if (speaks(state, chunk.lang) || !chunk.text.trim()) return chunk
  if (sameScript(chunk.lang, block.lang)) {
    countVoiceless(state, chunk.lang, block, chunk.display.trim())
    return { ...chunk, lang: block.lang }
  }
  const { messages, lang } = ownWords(state, block.lang)
  const text = ` ${messages.notRead(messages.text(languageName(chunk.lang, lang)))} `
  return { ...chunk, text, lang, fixed: true, unspoken: 'language' }
}

function sayNoVoice(state: State, block: Block): void {
  state.lead = []
  countVoiceless(state, block.lang, block)
  notRead(state, block, 'language', (messages, lang) => messages.text(languageName(block.lang, lang)))
}

/** The note that this call is the first to call. */
function firstCall(state: State, call: string | undefined): string | undefined {
  return state.article.notes.find(({ callers }) => callers[0] === call && call !== undefined)?.id
}
