import type { PdfDocument } from './document.js'
import { Lexer, type Token } from './lexer.js'
import { is, type PdfValue } from './values.js'

/** Calls `operate` for each operator of a content stream, with the operands before it (ISO 32000-1, 7.8.2). */
export function eachOperator(
  bytes: Uint8Array,
  operate: (operator: string, operands: readonly PdfValue[]) => void,
): void {
  const lexer = new Lexer(bytes)
  let operands: PdfValue[] = []
  for (let token = lexer.next(); !isOf(token, 'end'); token = lexer.next()) {
    if (isOf(token, 'keyword')) {
      operate(token.word, operands)
      operands = []
      // A closing bracket that nothing opened: a broken stream, of which we read what there is.
    } else if (!isOf(token, 'close')) operands.push(token)
  }
}

function isOf<Type extends 'end' | 'keyword' | 'close'>(
  token: Token,
  type: Type,
): token is Extract<Token, { type: Type }> {
  return typeof token === 'object' && token?.type === type
}

/** The content streams of a page, in the order in which they are drawn (ISO 32000-1, table 30). */
export function contentStreams(pdf: PdfDocument, page: PdfValue): Uint8Array[] {
  const contents = pdf.resolve(pdf.entries(page).get('Contents'))
  const streams = is(contents, 'array') ? contents.items : [contents ?? null]
  return streams.map((stream) => pdf.data(stream))
}
