import { isInCode } from './code-lines.js'
import { pairsOf, type Tag } from './tag-pairs.js'

/**
 * What a line does in HTML whose content is Markdown: it is a tag of such HTML, alone on its line, or begins with a tag that stands in words.
 * CommonMark would read HTML up to the next blank line.
 */
export type TagLine = 'tag' | 'words'

interface MarkdownTag extends Tag {
  hasMarkdown: boolean
}

const alone = /^[ \t>]*<(\/?)([a-z][\w-]*)((?:[ \t][^<>]*)?)>[ \t]*$/i
const asked = /[ \t]markdown(?:[ \t]*=[ \t]*["']?(?:1|block|span)\b|(?=[ \t]|$))/i
const opening = /^[ \t>]*((?:[-+*]|\d{1,9}[.)])[ \t]+)?<([a-z][\w-]*)((?:[ \t][^<>]*)?)>/i
const holdsWords =
  /^(?:address|center|d[dlt]|div|figcaption|h[1-6]|li|[ou]l|p|summary|t[dhr]|table|tbody|thead)$/
/** Of MDX, where nothing is HTML up to a blank line. */
const whole = /^[ \t>]*<\/?(?!(?:math|pre|script|style|svg|textarea)\b)[a-z][^<>]*>(?:[^\n]*>)?[ \t]*$/i
const inWords =
  /^[ \t>]*<\/?(?:a|abbr|b|bdi|br|cite|code|del|em|i|img|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|u|var)[ \t/>]/i
const raw = new Set(['math', 'pre', 'script', 'style', 'svg', 'textarea'])

/**
 * Tags with `markdown="1"` (kramdown, PHP Markdown Extra), `markdown` (Python-Markdown, MkDocs), `<aside>` (Notion), all of MDX, and `<div>` right
 * above words where pandoc or knitr would read it, as far as both stand alone on their lines.
 *
 * @returns by line, from 1
 */
export function markdownTags(source: string, isMdx: boolean, isPandoc = false): ReadonlyMap<number, TagLine> {
  const found = new Map<number, TagLine>()
  if (
    !isMdx &&
    !(isPandoc && /<div\b/i.test(source)) &&
    !/<[a-z][^<>\n]*[ \t]markdown\b|^[ \t>]*<aside>/im.test(source)
  )
    return found
  const lines = source.split('\n')
  const isCode = isInCode(lines)
  lines.forEach((text, line) => {
    if (isWholeInLine(text, isMdx) && !isCode(line)) found.set(line + 1, 'words')
  })
  const tags = lines.flatMap((text, line) =>
    isCode(line) ? [] : tagOn(text, line, isMdx || (isPandoc && isAboveWords(text, lines[line + 1]))),
  )
  let inside = 0
  for (const { begin, end } of pairsOf(tags).sort((one, other) => one.begin.line - other.begin.line)) {
    if (!begin.hasMarkdown) continue
    for (let line = Math.max(inside, begin.line); line < end.line; line++) {
      const text = lines[line] ?? ''
      if (isCode(line) || found.get(line + 1) === 'words') continue
      if (inWords.test(text)) found.set(line + 1, 'words')
      else if (isMdx && whole.test(text)) found.set(line + 1, 'tag')
    }
    inside = Math.max(inside, end.line)
    found.set(begin.line + 1, 'tag').set(end.line + 1, 'tag')
  }
  return found
}

const block =
  /^[ \t>]*<\/?(?:address|article|aside|blockquote|center|d[dlt]|details|dialog|div|fieldset|fig(?:caption|ure)|footer|form|h[1-6r]|header|legend|li|main|menu|nav|ol|p|section|summary|t(?:able|body|d|foot|h|head|r)|ul)(?=[ \t/>]|$)/i

/** Which lines CommonMark reads as HTML up to the next blank line (4.6, kind 6): what looks like Markdown there is none. */
export function isInHtml(
  lines: readonly string[],
  tags: ReadonlyMap<number, TagLine>,
): (index: number) => boolean {
  const html = new Set<number>()
  const isCode = isInCode(lines)
  let isOpen = false
  lines.forEach((text, line) => {
    if (isOpen || (block.test(text) && !tags.has(line + 1) && !isCode(line))) html.add(line)
    isOpen = html.has(line) && /[^ \t>]/.test(text)
  })
  return (index) => html.has(index)
}

/** `<div markdown="1">*Words*</div>`; in MDX also without being asked, and in an item of a list. */
function isWholeInLine(text: string, isMdx: boolean): boolean {
  const [, mark = '', name = '', attributes = ''] = opening.exec(text) ?? []
  if (name === '' || !text.trimEnd().endsWith(`</${name}>`)) return false
  return isMdx ? holdsWords.test(name) : mark === '' && asked.test(attributes)
}

/** CommonMark would print the marks in these words. What HTML follows stays HTML: indented, it would be code. */
function isAboveWords(text: string, next = ''): boolean {
  return /^ {0,3}<div\b/i.test(text) && /^ {0,3}[^\s<]/.test(next)
}

function tagOn(text: string, line: number, isMarkdown: boolean): MarkdownTag[] {
  const [, slash, name = '', attributes = ''] = alone.exec(text) ?? []
  if (!name || attributes.endsWith('/') || raw.has(name.toLowerCase())) return []
  // Notion writes its boxes so, with Markdown from the next line on.
  const isCallout = /^aside$/i.test(name) && attributes === ''
  return [
    {
      line,
      name: name.toLowerCase(),
      isEnd: slash === '/',
      hasMarkdown: isMarkdown || isCallout || asked.test(attributes),
    },
  ]
}
