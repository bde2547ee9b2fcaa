import { blank } from '../../inlines/blank.js'
import type { Marks, Piece } from '../../inlines/pieces.js'
import { unknownSymbol } from '../../inlines/symbol-text.js'
import { symbolOf } from '../../inlines/symbols.js'
import { textAt } from '../../nodes.js'
import { equationField } from '../formulas/equation-field.js'
import { rules } from '../rules.js'
import { type State, tell } from '../state.js'
import { instructionOf } from './fields.js'

/** What Word draws by the code of a field alone (17.16.5): the file holds no result of it. */
export function drawnByCode(code: string, marks: Marks, state: State): Piece[] {
  const instruction = instructionOf(code)
  const text = (value: string): Piece[] => (value ? [{ node: textAt(state, value), marks }] : [])
  switch (instruction.name) {
    case 'EQ':
      return equationField(code.replace(/^\s*eq/i, ''), marks, state)
    case 'SYMBOL':
      return text(symbolField(instruction.words[0] ?? '', instruction.switches.get('f'), state))
    case 'MACROBUTTON':
      return button(code, text, state)
    case 'GOTOBUTTON':
      return text(shownBy(code))
    case 'QUOTE':
      return text(instruction.words.join(' '))
    case 'AUTONUM':
    case 'AUTONUMLGL':
    case 'AUTONUMOUT':
    case 'LISTNUM':
      tell(
        state,
        rules['word-number'],
        `Word draws a number here that is not in the file (the field ${instruction.name})`,
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

/** What stands after the name of the macro or the place. */
function shownBy(code: string): string {
  return /^\s*\S+\s+\S+\s+(.*)$/s.exec(code)?.[1]?.trim() ?? ''
}

/** Templates hold "[Click here and type a name]" as a button that does nothing. */
function button(code: string, text: (value: string) => Piece[], state: State): Piece[] {
  const shown = shownBy(code)
  const isPlaceholder = /^[[<{(«]|\b(?:click|type|klicken|cliquez|haga clic)\b/i.test(shown)
  return isPlaceholder ? [blank(state, shown.replace(/^[[<{]|[\]>}]$/g, ''))] : text(shown)
}
