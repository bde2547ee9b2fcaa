import type { Block } from '@lectern/core'
import { ownWords } from '../announce.js'
import { languageName, sameScript } from '../languages.js'
import { type State, speaks, wasTold } from '../state.js'
import { countUnmarked, countVoiceless } from '../voiceless.js'
import type { Chunk } from './chunk.js'
import { byScript } from './foreign.js'

/** What words in Latin letters are read as, among Hebrew or Arabic ones. */
const latin = 'en'

/** Words in a script that is not of their language are read in one that is, where the author does not say which. */
export function inOwnScripts(state: State, block: Block, chunk: Chunk): Chunk[] {
  if (chunk.fixed || chunk.raised || chunk.short) return [chunk]
  const stretches = byScript(chunk.text, chunk.lang, speaks(state, latin) ? latin : undefined)
  if (!stretches.some(({ lang }) => lang)) return [chunk]
  const isAsPrinted = chunk.display === chunk.text
  return stretches.map(({ text, lang }, index) => {
    const display = isAsPrinted ? text : index === 0 ? chunk.display : ''
    if (lang) countUnmarked(state, lang, block, text, lang === latin)
    return { ...chunk, text, display, ...(lang ? { lang } : {}) }
  })
}

/**
 * Words in a language without a voice: in the same script the voice of the block says them as well as it can, and a few
 * words of another alphabet in Latin letters. What it could not say is announced once a chapter; then a short sound stands for it.
 */
export function voiced(state: State, block: Block, chunk: Chunk): Chunk {
  if (speaks(state, chunk.lang) || !chunk.text.trim()) return chunk
  if (sameScript(chunk.lang, block.lang)) {
    countVoiceless(state, chunk.lang, block, chunk.display.trim())
    return { ...chunk, lang: block.lang }
  }
  const latin = state.inLatin(chunk.text, block.lang)
  if (latin !== undefined) {
    countVoiceless(state, chunk.lang, block, chunk.display.trim())
    return { ...chunk, text: latin, lang: block.lang, fixed: true }
  }
  const unspoken = 'language'
  if (wasTold(state, chunk.lang))
    return { ...chunk, text: '', lang: block.lang, fixed: true, gap: true, unspoken }
  const { messages, lang } = ownWords(state, block.lang)
  const text = ` ${messages.notRead(messages.text(languageName(chunk.lang, lang)))} `
  return { ...chunk, text, lang, fixed: true, unspoken, displayLang: chunk.lang }
}
