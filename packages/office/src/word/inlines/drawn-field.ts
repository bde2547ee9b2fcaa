import { report } from '../../draft.js'
import type { Marks, Piece } from '../../inlines/pieces.js'
import { unknownSymbol } from '../../inlines/symbol-text.js'
import { symbolOf } from '../../inlines/symbols.js'
import { textAt } from '../../nodes.js'
import type { State } from '../state.js'
import { instructionOf } from './fields.js'

/** What Word draws by the code of a field alone (17.16.5): the file holds no result of it. */
export function drawnByCode(code: string, marks: Marks, state: State): Piece[] {
  const { name, words, switches } = instructionOf(code)
  const text = (value: string): Piece[] => (value ? [{ node: textAt(state, value), marks }] : [])
  switch (name) {
    case 'EQ':
      report(
        state,
        'object',
        `A formula of before Word 2007 is kept as its code: “${code.trim()}”`,
        'Write it as one of Word’s own equations.',
      )
      return [{ node: textAt(state, code.trim()), marks: { ...marks, code: true } }]
    case 'SYMBOL':
      return text(symbolField(words[0] ?? '', switches.get('f'), state))
    case 'MACROBUTTON':
    case 'GOTOBUTTON':
      // What stands after the name of the macro or the place.
      return text(/^\s*\S+\s+\S+\s+(.*)$/s.exec(code)?.[1]?.trim() ?? '')
    case 'QUOTE':
      return text(words.join(' '))
    case 'AUTONUM':
    case 'AUTONUMLGL':
    case 'AUTONUMOUT':
    case 'LISTNUM':
      report(
        state,
        'number',
        `Word draws a number here that is not in the file (the field ${name})`,
        'Use a numbered list, or type the number.',
      )
      return []
    default:
      return []
  }
}

function symbolField(character: string, font: string | undefined, state: State): string {
  const code = Number(character)
  if (!(code > 31 && code < 0x10ffff)) return ''
  if (!font) return String.fromCodePoint(code)
  const known = symbolOf(font, code)
  if (known) return known
  return /^(?:symbol|.*dings.*)$/i.test(font) ? unknownSymbol(font, code, state) : String.fromCodePoint(code)
}
