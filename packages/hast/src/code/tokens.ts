/** What a part of a program is, as far as it has a colour of its own. */
export type TokenKind = 'keyword' | 'string' | 'number' | 'comment' | 'function' | 'type'

/** A part of a program that is shown in one colour. */
export interface Token {
  /** The token as it stands in the program. */
  text: string
  /** What the token is; nothing for plain text. */
  kind?: TokenKind
}

/** Scopes of highlight.js, by their first word, as kinds. */
const kinds: Readonly<Record<string, TokenKind>> = {
  keyword: 'keyword',
  literal: 'keyword',
  built_in: 'type',
  type: 'type',
  class: 'type',
  string: 'string',
  regexp: 'string',
  char: 'string',
  number: 'number',
  symbol: 'number',
  comment: 'comment',
  doctag: 'comment',
  quote: 'comment',
  meta: 'comment',
  title: 'function',
  function: 'function',
  name: 'keyword',
  tag: 'keyword',
  attr: 'function',
  attribute: 'function',
  selector: 'function',
  section: 'function',
  variable: 'type',
  property: 'function',
}

export const kindOf = (scope: string): TokenKind | undefined => kinds[scope.split(/[-.]/)[0] ?? '']

/** Tokens by line: no token goes over a line's end. */
export function tokenLines(tokens: readonly Token[]): Token[][] {
  const lines: Token[][] = [[]]
  for (const token of tokens) {
    token.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([])
      if (text) lines.at(-1)?.push({ ...token, text })
    })
  }
  return lines
}
