import type { Block, BlockNodes } from '@lectern/core'
import { announce, notRead, ownWords } from '../announce.js'
import { lineSigns } from '../code/signs.js'
import { spokenCode } from '../code/spoken.js'
import { commentOf, namesIn } from '../code/summary.js'
import { languageTitle } from '../code/titles.js'
import { pauses } from '../pauses.js'
import { say } from '../say.js'
import { announces, blockOf, pause, type State } from '../state.js'
import type { NarrationMessages } from '../words.js'

/** Nobody follows longer lines by ear. UTF-16 units. */
const longestLine = 40

/** Code is announced with its length, summed up, or read line by line: as the option says. A short line is read in any case, and none is nothing. */
export function code(node: BlockNodes['code'], state: State): void {
  const block = blockOf(state, node)
  const lines = node.value.split('\n')
  const written = lines.filter((line) => line.trim() !== '')
  if (written.length === 0) return
  const title = languageTitle(node.lang ?? '')
  const isShort = written.length === 1 && (written[0]?.trim().length ?? 0) <= longestLine
  if (isShort && state.options.code !== 'read') {
    if (announces(state, 'some')) announce(state, block, 'code', (words) => lengthOf(written, title, words))
    sayLine(state, block, written[0] ?? '', 0)
  } else if (state.options.code === 'read') {
    announce(state, block, 'code', (words) => lengthOf(lines, title, words))
    for (const [index, line] of lines.entries()) sayLine(state, block, line, index)
    announce(state, block, 'end', (words) => words.endOfCode)
  } else if (state.options.code === 'summary') {
    notRead(state, block, 'code', (words) => {
      const names = namesIn(node.value)
      const said = [
        lengthOf(lines, title, words),
        commentOf(node.value),
        names.length > 0 ? words.defines(names.join(words.comma)) : '',
      ]
      return said.filter(Boolean).join('; ')
    })
  } else {
    notRead(state, block, 'code', (words) => lengthOf(lines, title, words))
  }
  pause(state, pauses.block, block.id)
}

/** "Code in Python, 12 lines" */
function lengthOf(lines: readonly string[], title: string, words: NarrationMessages): string {
  return title ? words.codeIn(lines.length, title) : words.code(lines.length)
}

function sayLine(state: State, block: Block, line: string, index: number): void {
  if (line.trim() === '') return
  const { messages, lang } = ownWords(state, block.lang)
  const verbalise = (text: string) => state.verbalise(text, lang)
  const voice = { signs: lineSigns(state, lang), indent: messages.indent, verbalise }
  const parts = [{ lang, spoken: spokenCode(line, voice) }]
  const id = `${block.id}~line-${index + 1}`
  say(state, { id, block: block.id, lang: block.lang, role: 'text', display: line, parts })
  pause(state, pauses.item, block.id)
}
