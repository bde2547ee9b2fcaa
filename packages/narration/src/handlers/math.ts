import type { BlockNodes } from '@lectern/core'
import { notRead } from '../announce.js'
import { languageName } from '../languages.js'
import { pauses } from '../pauses.js'
import { say } from '../say.js'
import { blockOf, pause, type State, speaks } from '../state.js'
import { countVoiceless } from '../voiceless.js'

/** A formula is said by its author's words, else by the spoken form that `@lectern/math` found. */
export function math(node: BlockNodes['math'], state: State): void {
  const block = blockOf(state, node)
  const made = node.data?.formula
  const spoken = node.alt ?? made?.speech
  const lang = node.alt ? block.lang : (made?.lang ?? block.lang)
  if (spoken && !speaks(state, lang)) {
    countVoiceless(state, lang, block)
    notRead(state, block, 'language', (words, own) => words.text(languageName(lang, own)))
  } else if (spoken) {
    const parts = [{ lang, spoken }]
    say(state, { id: `${block.id}~formula`, block: block.id, lang, role: 'text', display: spoken, parts })
  } else {
    notRead(state, block, 'formula', (words) => words.formula)
  }
  pause(state, pauses.block, block.id)
}
