import { type Block, type InlineLeaf, type InlineNodes, noteNumbered } from '@lectern/core'
import { asSentence, notRead, ownWords } from './announce.js'
import { codeInText } from './code/in-text.js'
import { lineSigns } from './code/signs.js'
import { spokenCode } from './code/spoken.js'
import { reportDate, reportSentence, reportSilence } from './findings.js'
import { languageName } from './languages.js'
import { pauses } from './pauses.js'
import { say } from './say.js'
import type { Gloss, SpokenPart } from './script.js'
import type { Chunk } from './spoken/chunk.js'
import type { ChunkContext } from './spoken/chunk-context.js'
import { announceEdits, editsIn } from './spoken/edits.js'
import { withEmphasis } from './spoken/emphasis.js'
import { leafChunks } from './spoken/leaf-chunks.js'
import { leavesBySentence, looseLeaves } from './spoken/leaves.js'
import { applyLexicon } from './spoken/lexicon.js'
import { announceLinks, joinAuthors } from './spoken/node-chunks.js'
import { partsOf, tidySpoken } from './spoken/parts.js'
import { inOwnScripts, voiced } from './spoken/voiced.js'
import { announces, pause, type State, speaks, wasTold } from './state.js'
import { recordUnspoken } from './unspoken.js'
import type { Verbalise } from './verbalise/index.js'
import { countVoiceless } from './voiceless.js'

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
  const sentences = sentencesOf(block)
  const edits = editsIn(sentences.flatMap(({ leaves }) => leaves))
  const isRow = /^[\s.…]+$/.test(block.text)
  const told = sentences.map(({ leaves, ...one }, index, { length }) => {
    const chunks = chunksOf(state, block, leaves, { edits, isRow })
    for (const { note } of chunks) if (note !== undefined) notes.push(note)
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

function chunksOf(
  state: State,
  block: Block,
  leaves: readonly InlineLeaf[],
  ofBlock: Pick<ChunkContext, 'edits' | 'isRow'>,
): Chunk[] {
  const own = ownWords(state, block.lang)
  const context = {
    text: block.text,
    lang: block.lang,
    say: own.messages,
    sayLang: own.lang,
    ...ofBlock,
    announce: announces(state, 'some'),
    pages: state.options.pageNumbers ?? false,
    code: (written: string, lang: string) => {
      const verbalise = (text: string) => state.verbalise(text, lang)
      if (state.options.code !== 'read')
        return codeInText(written, { signs: state.signNames(lang), verbalise })
      return spokenCode(written, { signs: lineSigns(state, lang), indent: () => '', verbalise })
    },
    noteOf: (call: InlineNodes['footnoteReference']) => firstCall(state, call),
  }
  const chunks = announceEdits(
    leaves,
    leaves.map((leaf) => leafChunks(leaf, context)),
    context,
  )
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
  const display = printed(told)
  if (!parts.some(({ spoken, gap }) => gap || /[\p{L}\p{N}\p{S}]/u.test(spoken))) {
    for (const part of parts) if (part.pause) pause(state, part.pause, block.id)
    reportSilence(state, block, display)
    return false
  }
  const item = say(state, {
    id,
    block: block.id,
    ...(sentence ? { sentence } : {}),
    lang: block.lang,
    role: isPicture ? 'description' : 'text',
    display: display.trim(),
    parts,
    glosses,
    insertions: told.flatMap(({ inserted, display }) => (inserted ? [display.trim()] : [])),
  })
  recordUnspoken(state, block, item.id, chunks)
  reportSentence(state, block, item.display, parts)
  pause(state, between, block.id)
  return true
}

/** What stands in writing, with one space beside words of our own. */
function printed(chunks: readonly Chunk[]): string {
  let text = ''
  let wasOurs = false
  for (const { display, inserted } of chunks) {
    if (display === '') continue
    text += (inserted || wasOurs) && /\s$/.test(text) ? display.replace(/^ +/, '') : display
    wasOurs = inserted ?? false
  }
  return text
}

/** Short forms, raised figures and what no voice reads, and what is said for them. */
function glossOf(
  state: State,
  { short, raised, unspoken, display, displayLang, text, lang }: Chunk,
): Gloss[] {
  if (short && text) return [{ written: short, spoken: text }]
  if ((unspoken === 'language' || unspoken === 'formula') && display.trim() && text.trim())
    return [{ written: display.trim(), spoken: text.trim(), ...(displayLang ? { lang: displayLang } : {}) }]
  return raised ? [{ written: raised.written, spoken: tidySpoken(state.verbalise(raised.text, lang)) }] : []
}

function spokenParts(state: State, block: Block, chunks: readonly Chunk[], glosses: Gloss[]): SpokenPart[] {
  const verbalise: Verbalise = (text, lang) =>
    state.verbalise(text, lang, (remark) => {
      if (remark.kind === 'date') reportDate(state, block, remark)
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

function sayNoVoice(state: State, block: Block): void {
  state.lead = []
  countVoiceless(state, block.lang, block)
  notRead(
    state,
    block,
    'language',
    (messages, lang) => messages.text(languageName(block.lang, lang)),
    wasTold(state, block.lang),
  )
}

/** The note that this call is the first to call. */
function firstCall(state: State, { number, data }: InlineNodes['footnoteReference']): string | undefined {
  const note = noteNumbered(state.article, number)
  return note && data?.id !== undefined && note.callers[0] === data.id ? note.id : undefined
}
