import type { BlockNodes } from '@lectern/core'
import { notRead, ownWords } from '../announce.js'
import { pauses } from '../pauses.js'
import { blockOf, pause, type State, within } from '../state.js'
import { tell, tellAll } from './blocks.js'

/** A note, which a listener may skip. */
export function footnoteDefinition(node: BlockNodes['footnoteDefinition'], state: State): void {
  const block = blockOf(state, node)
  const { messages, lang } = ownWords(state, block.lang)
  within(state, { role: 'note', voice: 'note', skip: 'footnote' }, () => {
    state.lead = [{ text: messages.noteNumber(node.number ?? 0), lang }]
    tellAll(state, node.children)
    state.lead = []
  })
  pause(state, pauses.block, block.id)
}

/** Notes in a row that are not read, said once. */
export function notesNotRead(state: State, notes: readonly string[]): void {
  for (const id of notes) {
    const note = state.article.blocks.get(id)
    if (!note || state.told.has(id)) continue
    state.told.add(id)
    within(state, { skip: 'footnote' }, () =>
      notRead(state, note, 'note', (words) => words.noteCount(notes.length)),
    )
  }
}

/** Notes right after the words that call them, where the option asks for it. */
export function inlineNotes(state: State, notes: readonly string[]): void {
  if (state.options.notes !== 'inline') return
  for (const id of notes) {
    const note = state.article.blocks.get(id)
    if (!note || state.told.has(id)) continue
    state.told.add(id)
    tell(state, note.node)
  }
}
