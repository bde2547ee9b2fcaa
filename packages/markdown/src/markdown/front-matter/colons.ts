import { Composer, Document, Lexer, type ParseOptions, Parser } from 'yaml'

/** A value that has a colon and no quotation marks. */
export interface Colon {
  key: string
  /** Where its value is. */
  at: number
  length: number
}

/** What the library's lexer writes before a value in no quotation marks. */
const plain = '\x1f'
/** And at the beginning. */
const begin = '\x02'

/**
 * `title: Tides: a guide` is no YAML, and what most authors mean who write it is one text. Between the library's lexer and its parser, the words of such a
 * line become one value; links with `://` and times are no trouble.
 */
export function parseWithColons(
  source: string,
  options: ParseOptions,
): { document: Document.Parsed | undefined; colons: Colon[] } {
  const colons: Colon[] = []
  const parser = new Parser()
  const tokens = [...lexemesOf(source, colons)].flatMap((lexeme) => [...parser.next(lexeme)])
  const [document] = new Composer(options).compose([...tokens, ...parser.end()], true, source.length)
  return { document: document instanceof Document ? (document as Document.Parsed) : undefined, colons }
}

function* lexemesOf(source: string, colons: Colon[]): Generator<string> {
  let line: string[] = []
  let at = 0
  for (const lexeme of whole(source)) {
    line.push(lexeme)
    if (lexeme !== '\n') continue
    yield* joined(line, at, colons)
    at += lengthOf(line)
    line = []
  }
  yield* joined(line, at, colons)
}

/** The library's lexemes, with a text in quotation marks that goes on at the beginning of a line in one piece, as other programs read it. */
function* whole(source: string): Generator<string> {
  let at = 0
  for (const lexeme of new Lexer().lex(source)) {
    const text = /^(?:"|'(?!'))/.test(lexeme) ? continued.exec(source.slice(at))?.[0] : undefined
    if (text && text.length > lexeme.length) {
      yield text
      yield* whole(source.slice(at + text.length))
      return
    }
    if (at === 0 || lexeme !== begin) yield lexeme
    at += lengthOf([lexeme])
  }
}

/** No line of it begins with a key: there a mark is missing. */
const continued =
  /^(?:"(?:[^"\\\n]|\\.|\n(?![\w -]{1,40}:[ \n]))*"|'(?:[^'\n]|''|\n(?![\w -]{1,40}:[ \n]))*')(?=[ \t]*(?:\n|$))/

/** The same line, with all between its first colon and its end as one value. */
function joined(line: readonly string[], at: number, colons: Colon[]): readonly string[] {
  const first = line.indexOf(':')
  const begin = line.findIndex((lexeme, index) => index > first && lexeme.trim() !== '')
  const isNested = first > 0 && line[begin] === plain && line.indexOf(':', begin) > 0
  if (!isNested || line.some((lexeme) => /^[[{]$/.test(lexeme))) return line
  const end = line.findIndex((lexeme, index) => index > begin && /^(?:\n|#.*)$/.test(lexeme))
  const words = line
    .slice(begin, end < 0 ? line.length : end)
    .filter((lexeme) => lexeme !== plain)
    .join('')
  const value = words.trimEnd()
  colons.push({ key: line[first - 1] ?? '', at: at + lengthOf(line.slice(0, begin)), length: value.length })
  const space = words.slice(value.length)
  return [...line.slice(0, begin + 1), value, ...(space ? [space] : []), ...(end < 0 ? [] : line.slice(end))]
}

/** In the source: marks of the lexer stand for nothing there. */
function lengthOf(lexemes: readonly string[]): number {
  return lexemes.reduce((sum, lexeme) => sum + (/^[\x02\x18\x1f]$/.test(lexeme) ? 0 : lexeme.length), 0)
}
