/** A tag or comment in a source of HTML, by the tokenizer's rules (HTML 13.2.5) as far as its end is concerned. */
export interface Tag {
  kind: 'open' | 'close' | 'comment' | 'cdata'
  /** In lower case; empty for comments and declarations. */
  name: string
  start: number
  /** After its `>`; undefined where nothing ends it, so that it takes all that follows. */
  end: number | undefined
}

/** Elements whose content is characters, not markup (HTML 13.1.2). */
export const rawText: ReadonlySet<string> = new Set(
  'script style textarea title xmp iframe noembed noframes'.split(' '),
)

/**
 * The tags and comments of a source, in order and in one pass. What is never closed is the last one.
 *
 * @param isXml whether it has sections of characters, and elements that end where they begin
 */
export function* tagsIn(html: string, isXml = false): Generator<Tag> {
  const lower = html.toLowerCase()
  let at = html.indexOf('<')
  while (at >= 0) {
    const tag = (isXml && cdataAt(html, at)) || tagAt(html, lower, at)
    if (tag) yield tag
    if (tag && tag.end === undefined) return
    let next = tag?.end ?? at + 1
    if (tag?.kind === 'open' && rawText.has(tag.name) && !(isXml && html.startsWith('/>', next - 2))) {
      const close = closing(lower, tag.name, next)
      if (close === undefined) return yield { ...tag, end: undefined }
      next = close
    }
    at = html.indexOf('<', next)
  }
}

/** `<![CDATA[characters]]>` (XML 2.7). */
function cdataAt(html: string, start: number): Tag | undefined {
  if (!html.startsWith('<![CDATA[', start)) return undefined
  return { kind: 'cdata', name: '', start, end: after(html.indexOf(']]>', start), 3) }
}

function tagAt(html: string, lower: string, start: number): Tag | undefined {
  if (html.startsWith('<!--', start)) {
    const end = commentEnd(html, start + 4)
    return { kind: 'comment', name: '', start, end }
  }
  const isClose = html[start + 1] === '/'
  const begin = start + (isClose || /[!?]/.test(html[start + 1] ?? '') ? 2 : 1)
  if (!isLetter(lower.charCodeAt(begin))) return undefined
  const isDeclaration = begin === start + 2 && !isClose
  if (isDeclaration) return { kind: 'comment', name: '', start, end: after(html.indexOf('>', begin), 1) }
  const nameEnd = endOfName(html, begin)
  return {
    kind: isClose ? 'close' : 'open',
    name: lower.slice(begin, nameEnd),
    start,
    end: endOfTag(html, nameEnd),
  }
}

/** `<!-->` and `<!--->` are whole comments. */
function commentEnd(html: string, from: number): number | undefined {
  if (html[from] === '>') return from + 1
  if (html.startsWith('->', from)) return from + 2
  // The nearer of both ends, without a look at the whole rest for one that is never used.
  const end = /--!?>/g
  end.lastIndex = from
  return end.exec(html) ? end.lastIndex : undefined
}

function endOfName(html: string, from: number): number {
  let at = from
  while (at < html.length && !/[\s/>]/.test(html.charAt(at))) at++
  return at
}

/** A quotation mark counts only where a value begins, after `=`. */
function endOfTag(html: string, from: number): number | undefined {
  let isValue = false
  for (let at = from; at < html.length; at++) {
    const char = html.charAt(at)
    if (char === '>') return at + 1
    if (isValue && (char === '"' || char === "'")) {
      at = html.indexOf(char, at + 1)
      if (at < 0) return undefined
    }
    isValue = char === '=' || (isValue && /\s/.test(char))
  }
  return undefined
}

/** Where the closing tag of raw text begins. */
function closing(lower: string, name: string, from: number): number | undefined {
  for (let at = lower.indexOf(`</${name}`, from); at >= 0; at = lower.indexOf(`</${name}`, at + 1)) {
    if (/^(?:[\s/>]|$)/.test(lower.charAt(at + 2 + name.length))) return at
  }
  return undefined
}

function isLetter(code: number): boolean {
  return code >= 97 && code <= 122
}

function after(index: number, length: number): number | undefined {
  return index < 0 ? undefined : index + length
}
