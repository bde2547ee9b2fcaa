import { type Draft, report } from '../draft.js'
import { isSymbolFont, symbolOf } from './symbols.js'

/** Words as Unicode, whatever font they are set in. */
export function symbolText(text: string, font: string | undefined, draft: Draft): string {
  return font && isSymbolFont(font) ? symbols(text, font, draft) : withoutPrivate(text, draft)
}

/** Words in a symbol font are symbols, whatever letters they are written with; others are letters after all. */
function symbols(text: string, font: string, draft: Draft): string {
  return [...text]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0
      return symbolOf(font, code) ?? unknownSymbol(font, code, draft)
    })
    .join('')
}

/** Symbols that were pasted without their font: Word shows them in that of the list or of the system. */
function withoutPrivate(text: string, draft: Draft): string {
  return text.replace(/[\uf020-\uf0ff]/g, (character) => {
    const code = character.charCodeAt(0)
    return symbolOf('Wingdings', code) ?? unknownSymbol('a symbol font', code, draft)
  })
}

/** A symbol without a counterpart in Unicode stays as its name, with a finding. */
export function unknownSymbol(font: string, code: number, draft: Draft): string {
  const name = `${font} ${code.toString(16).toUpperCase()}`
  report(
    draft,
    'symbol',
    `The symbol “${name}” is no character of Unicode; its name is kept`,
    'Insert a character of an ordinary font instead (Insert, Symbol).',
  )
  return `[${name}]`
}
