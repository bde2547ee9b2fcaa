import { type DefaultTreeAdapterTypes as Dom, parse, defaultTreeAdapter as tree } from 'parse5'
import { type EditionWords, type Phrase, placed, type SourceWords, type Word, wordsOf } from './words.ts'

const inline = new Set(
  'a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)
const unread = new Set(['script', 'style', 'template', 'head', 'noscript'])
const alternativeNames = new Set(['alt', 'aria-label', 'alttext', 'title'])

interface Run {
  readonly text: string
  readonly line: number
}

/** What a page says, and the alternatives in its attributes. */
export function pageWords(html: string): EditionWords {
  const document = parse(html)
  const text = runs(document)
    .map((run) => run.text)
    .join('')
  return { text: wordsOf(text), alternatives: attributes(document).flatMap(({ text }) => wordsOf(text)) }
}

/** An article written in HTML: what its main part says, without what Lectern removes with a finding. */
export function htmlSourceWords(html: string): SourceWords {
  const document = parse(html, { sourceCodeLocationInfo: true })
  const main = find(document, 'main') ?? find(document, 'article') ?? find(document, 'body') ?? document
  const alternatives = attributes(main).filter(({ name }) => name === 'alt')
  return {
    flow: lines(runs(main)),
    phrases: [],
    alternatives: alternatives
      .map(({ text, line }): Phrase => placed(text, line))
      .filter((phrase) => phrase.length > 0),
  }
}

/** Text runs as words; a run that continues the one before it may end a word begun there. */
function lines(found: readonly Run[]): Word[] {
  const words: Word[] = []
  let pending = ''
  let line = 1
  for (const run of [...found, { text: ' ', line: 1 }]) {
    if (pending === '') line = run.line
    pending += run.text
    const cut = /\s[^\s]*$/.exec(pending)?.index
    if (cut === undefined) continue
    words.push(...placeAcross(pending.slice(0, cut), line))
    line = run.line
    pending = pending.slice(cut).trimStart()
  }
  return words
}

const placeAcross = (text: string, first: number): Word[] =>
  text.split('\n').flatMap((part, index) => placed(part, first + index, first))

function runs(node: Dom.Node): Run[] {
  if (tree.isTextNode(node)) return [{ text: node.value, line: node.sourceCodeLocation?.startLine ?? 1 }]
  if (tree.isElementNode(node) && (unread.has(node.tagName) || isAddition(node))) return []
  const inner = 'childNodes' in node ? node.childNodes.flatMap(runs) : []
  if (!tree.isElementNode(node) || (inline.has(node.tagName) && node.tagName !== 'br')) return inner
  const line = node.sourceCodeLocation?.startLine ?? 1
  return [{ text: ' ', line }, ...inner, { text: ' ', line: node.sourceCodeLocation?.endLine ?? line }]
}

/** What Lectern puts between the author's words, where a phrase must be found whole: page numbers, long forms, announcements, what is said in other words. */
function isAddition({ attrs }: Dom.Element): boolean {
  const classes = attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? []
  return ['page-number', 'paragraph-number', 'expansion', 'announced', 'said'].some((name) =>
    classes.includes(name),
  )
}

function attributes(node: Dom.Node): { name: string; text: string; line: number }[] {
  if (!('childNodes' in node)) return []
  const own = tree.isElementNode(node) ? node.attrs.filter(({ name }) => alternativeNames.has(name)) : []
  const line = node.sourceCodeLocation?.startLine ?? 1
  return [
    ...own.map(({ name, value }) => ({ name, text: value, line })),
    ...node.childNodes.flatMap(attributes),
  ]
}

function find(node: Dom.Node, name: string): Dom.Node | undefined {
  if (tree.isElementNode(node) && node.tagName === name) return node
  if (!('childNodes' in node)) return undefined
  for (const child of node.childNodes) {
    const found = find(child, name)
    if (found !== undefined) return found
  }
  return undefined
}
