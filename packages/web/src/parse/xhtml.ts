import { type AnyNode, descendants, is } from '@lectern/core/reading'
import type { Element, Root as HastRoot, Text } from 'hast'
import { rawText, tagsIn } from './tags.js'

/** A page as it is parsed; one of XHTML by the rules of XML that change what its words are. Every offset is kept. */
export function parsedPage(source: string, parse: (source: string) => HastRoot): HastRoot {
  return isXml.test(source) ? parsedWithCdata(withoutClosedTags(source), parse) : parse(source)
}

/** How a page of XHTML begins. */
const isXml = /^\s*(?:<\?xml\s|<!DOCTYPE\s[^>]*\bXHTML\b)/i

/**
 * In XHTML, `<script src="a.js"/>` is the whole element. The parser of HTML takes all that follows for its script: such elements, which hold no
 * words, become spaces, which keeps every offset. A frame becomes `<embed>`, which HTML knows to be empty.
 */
function withoutClosedTags(source: string): string {
  const parts: string[] = []
  let done = 0
  for (const { kind, name, start, end } of tagsIn(source, true)) {
    if (kind !== 'open' || !rawText.has(name) || end === undefined || !source.startsWith('/>', end - 2))
      continue
    const tag = source.slice(start, end)
    parts.push(source.slice(done, start))
    parts.push(name === 'iframe' ? `<embed ${tag.slice('<iframe'.length)}` : tag.replace(/[^\r\n]/g, ' '))
    done = end
  }
  return parts.join('') + source.slice(done)
}

const [begin, end] = ['<![CDATA[', ']]>'] as const
/** Comments as long as what they replace, so that every offset is kept. */
const [beginComment, endComment] = ['<!--  -->', '<!>'] as const

/**
 * A page as it is parsed. In XHTML, `<![CDATA[words]]>` are words. The parser of HTML, which knows them in drawings and formulas alone, takes
 * them for a comment: the marks become comments, and the words stay between them.
 */
function parsedWithCdata(source: string, parse: (source: string) => HastRoot): HastRoot {
  if (!source.includes(begin)) return parse(source)
  const standIns = standInsFor(source)
  const page = parse(withoutCdata(source, standIns))
  restore(page as AnyNode, standIns)
  return page
}

/** What stands for `<` and `&` until the page is parsed: each is one character, so that nothing moves, and the page has neither it nor its number. */
function standInsFor(source: string): readonly [string, string] {
  const found: string[] = []
  for (let code = firstOfPrivateUse; found.length < 2; code += 1) {
    const written = [
      String.fromCharCode(code),
      String(code),
      code.toString(16),
      code.toString(16).toUpperCase(),
    ]
    if (!written.some((one) => source.includes(one))) found.push(String.fromCharCode(code))
  }
  return [found[0] ?? '', found[1] ?? '']
}

const firstOfPrivateUse = 0xe000

/** The content of a template is a tree beside its children. */
function restore(tree: AnyNode, standIns: readonly [string, string]): void {
  const [less, ampersand] = standIns
  for (const node of descendants(tree))
    if (is<Text>(node, 'text')) node.value = node.value.replaceAll(less, '<').replaceAll(ampersand, '&')
    else if (is<Element>(node, 'element') && node.content) restore(node.content as AnyNode, standIns)
    else if (is<Element>(node, 'element') && /^(?:title|textarea)$/.test(node.tagName)) unmark(node)
}

/** The parser of HTML knows no comments in these, so there the marks are still text. */
function unmark(element: Element): void {
  for (const child of element.children)
    if (is<Text>(child, 'text')) child.value = child.value.replaceAll(begin, '').replaceAll(end, '')
}

function withoutCdata(source: string, [less, ampersand]: readonly [string, string]): string {
  const parts: string[] = []
  let done = 0
  for (const { kind, start, end: close } of tagsIn(source, true)) {
    if (kind !== 'cdata' || close === undefined) continue
    const words = source.slice(start + begin.length, close - end.length)
    parts.push(source.slice(done, start), beginComment)
    parts.push(words.replaceAll('<', less).replaceAll('&', ampersand), endComment)
    done = close
  }
  return parts.join('') + source.slice(done)
}
