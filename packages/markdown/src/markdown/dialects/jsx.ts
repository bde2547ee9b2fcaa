/** A tag of JSX with a capital: `<Card title="Tides" icon={anchor}>`, `</Card>`, `<Card />`. */
export interface Component {
  name: string
  isEnd: boolean
  /** It has nothing in it: `<Card />`. */
  isEmpty: boolean
  /** By their names as written; words also where they stand in braces: `{"Tides"}`. */
  attributes: Readonly<Record<string, string>>
  /** The attributes whose values are expressions in braces, and what JSX has in their place (`{...others}`, without a name). */
  expressions: readonly Expression[]
  /** Offset behind its `>`. */
  end: number
}

export interface Expression {
  name: string
  /** Offsets of the attribute, name included. */
  from: number
  end: number
}

/** UTF-16 units of a tag that are looked at. */
const longest = 2_000

const opening = /<(\/?)([A-Z][\w.]*)/y
const openingOfHtml = /<(\/?)([a-z][a-z\d]*)(?=\s)/y
const attribute = /\s+([A-Za-z_][\w:.-]*)(=)?/y
const quoted = /"([^"]*)"|'([^']*)'/y
const closing = /\s*(\/?)>/y
const space = /\s*/y

/** The tag that begins at an offset; undefined where none does, or where it does not end. */
export function componentAt(whole: string, start: number): Component | undefined {
  return tagAt(whole, start, opening)
}

/** The same for a tag of HTML with attributes: `<span style={{fontSize: 12}}>`. */
export function htmlTagAt(whole: string, start: number): Component | undefined {
  return tagAt(whole, start, openingOfHtml)
}

function tagAt(whole: string, start: number, pattern: RegExp): Component | undefined {
  const source = whole.slice(start, start + longest)
  const [begin, slash, name = ''] = matchAt(pattern, source, 0) ?? []
  if (begin === undefined) return undefined
  const attributes: Record<string, string> = {}
  const expressions: Expression[] = []
  for (let at = begin.length; at < source.length; ) {
    const end = matchAt(closing, source, at)
    if (end)
      return {
        name,
        isEnd: slash === '/',
        isEmpty: end[1] === '/',
        attributes,
        expressions,
        end: start + at + end[0].length,
      }
    const next = oneAttribute(source, at, attributes)
    if (next === undefined) return undefined
    const written = source.slice(at, next)
    if (written.endsWith('}'))
      expressions.push({
        name: /[\w:.-]+(?=\s*=)/.exec(written.slice(0, 100))?.[0] ?? '',
        from: start + at + written.length - written.trimStart().length,
        end: start + next,
      })
    at = next
  }
  return undefined
}

/** @returns the offset behind an attribute, or behind what JSX has in its place: `{...others}` */
function oneAttribute(source: string, at: number, attributes: Record<string, string>): number | undefined {
  const [found, key = '', equals] = matchAt(attribute, source, at) ?? []
  if (found === undefined) {
    const begin = at + (matchAt(space, source, at)?.[0].length ?? 0)
    return source[begin] === '{' ? bracesEnd(source, begin) : undefined
  }
  const from = at + found.length
  if (!equals) {
    attributes[key] ??= ''
    return from
  }
  const value = matchAt(quoted, source, from)
  if (value) {
    attributes[key] ??= value[1] ?? value[2] ?? ''
    return from + value[0].length
  }
  const end = source[from] === '{' ? bracesEnd(source, from) : undefined
  if (end !== undefined) attributes[key] ??= plain(source.slice(from, end))
  return end
}

/** Words between quotation marks in braces are words; any other expression is left as it is written. */
function plain(expression: string): string {
  return /^\{\s*(["'`])([^"'`$]*)\1\s*\}$/.exec(expression)?.[2] ?? expression
}

/** Behind the brace that closes the one at `from`; texts in it may have braces. */
export function bracesEnd(source: string, from: number): number | undefined {
  let depth = 0
  let quote = ''
  for (let at = from; at < source.length; at++) {
    const char = source.charAt(at)
    if (char === '\\') at++
    else if (quote) quote = char === quote ? '' : quote
    else if (char === '"' || char === "'" || char === '`') quote = char
    else if (char === '{') depth++
    else if (char === '}' && --depth === 0) return at + 1
  }
  return undefined
}

function matchAt(pattern: RegExp, source: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(source)
}
