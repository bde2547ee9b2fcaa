import type { Block, InlineLeaf, InlineNodes } from '@lectern/core'
import { notRead, ownWords } from './announce.js'
import { languageName, sameScript } from './languages.js'
import { pauses } from './pauses.js'
import { rules } from './rules.js'
import type { Chunk } from './spoken/chunk.js'
import { joinAuthors, leafChunks } from './spoken/leaf-chunks.js'
import { leavesOf, looseLeaves } from './spoken/leaves.js'
import { applyLexicon } from './spoken/lexicon.js'
import { partsOf } from './spoken/parts.js'
import { announces, pause, type State, say } from './state.js'

/** Speaks the words of a block, a sentence an item. Returns the notes that are called for the first time. */
export function sayWords(state: State, block: Block, between: number = pauses.sentence): string[] {
  if (!speaks(state, block.lang) && block.text.trim()) {
    sayNoVoice(state, block)
    return []
  }
  const notes: string[] = []
  const told = sentencesOf(block).map(({ id, sentence, leaves }) => {
    const chunks = chunksOf(state, block, leaves)
    notes.push(...chunks.flatMap(({ note }) => note ?? []))
    return sayChunks(state, block, id, sentence, chunks, between)
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
  return block.sentences.map((sentence) => ({
    id: sentence.id,
    sentence: sentence.id,
    leaves: leavesOf(block, sentence),
  }))
}

function chunksOf(state: State, block: Block, leaves: readonly InlineLeaf[]): Chunk[] {
  const own = ownWords(state, block.lang)
  const context = {
    text: block.text,
    lang: block.lang,
    say: own.messages,
    sayLang: own.lang,
    announce: announces(state, 'some'),
    noteOf: (call: InlineNodes['footnoteReference']) => firstCall(state, call.data?.id),
  }
  return joinAuthors(
    leaves,
    leaves.map((leaf) => leafChunks(leaf, context)),
  ).map((chunk) => voiced(state, block, chunk))
}

function sayChunks(
  state: State,
  block: Block,
  id: string,
  sentence: string | undefined,
  chunks: readonly Chunk[],
  between: number,
): boolean {
  const isPicture = isOnlyPicture(chunks)
  const told = isPicture ? leadPicture(state, chunks) : chunks
  const parts = partsOf(applyLexicon(told, state.article.meta.lexicon), state.verbalise)
  if (parts.some(({ spoken }) => spoken !== '')) {
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
    })
    recordUnspoken(state, block, item.id, chunks)
    pause(state, between, block.id)
    return true
  }
  for (const part of parts) if (part.pause) pause(state, part.pause, block.id)
  return false
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
    const what =
      unspoken === 'formula' ? `The formula "${display}" has no spoken form` : `"${display}" is not read out`
    state.options.report?.(rules[unspoken === 'formula' ? 'formula-speech' : 'voice-language'], what, {
      place: block.position,
      block: block.id,
      hint: unspoken === 'formula' ? 'Give it {alt="…"}.' : 'Choose an engine with a voice for its language.',
    })
  }
}

/**
 * Words in a language without a voice: in the same script the voice of the block says them as well as it can, in
 * another script it could not, and says so.
 */
function voiced(state: State, block: Block, chunk: Chunk): Chunk {
  if (speaks(state, chunk.lang) || !chunk.text.trim()) return chunk
  if (sameScript(chunk.lang, block.lang)) {
    state.options.report?.(
      rules['voice-language'],
      `No voice speaks "${chunk.lang}": "${chunk.display}" is read by another`,
      {
        place: block.position,
        block: block.id,
        hint: 'Choose an engine with a voice for it.',
      },
    )
    return { ...chunk, lang: block.lang }
  }
  const { messages, lang } = ownWords(state, block.lang)
  const text = ` ${messages.notRead(messages.text(languageName(chunk.lang, lang)))} `
  return { ...chunk, text, lang, fixed: true, unspoken: 'language' }
}

function sayNoVoice(state: State, block: Block): void {
  state.lead = []
  state.options.report?.(rules['voice-language'], `No voice speaks "${block.lang}"`, {
    place: block.position,
    block: block.id,
    hint: 'Choose an engine with a voice for it.',
  })
  notRead(state, block, 'language', (messages, lang) => messages.text(languageName(block.lang, lang)))
}

function speaks(state: State, lang: string): boolean {
  return state.options.speaks?.(lang) ?? true
}

/** The note that this call is the first to call. */
function firstCall(state: State, call: string | undefined): string | undefined {
  return state.article.notes.find(({ callers }) => callers[0] === call && call !== undefined)?.id
}
