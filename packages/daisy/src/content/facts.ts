import type { Element, ElementContent } from 'hast'

/** What navigation and sound have to know of the content document. */
export interface Facts {
  /** Place of each id in the document, from 0. */
  places: ReadonlyMap<string, number>
  headings: readonly HeadingFact[]
  pages: readonly PageFact[]
  /** Calls of notes. */
  calls: readonly Named[]
}

/** An element that navigation leads to. */
export interface Named {
  id: string
  text: string
}

export interface HeadingFact extends Named {
  /** 1 to 6. */
  level: number
}

export interface PageFact extends Named {
  className: string
  /** Id of the sentence that it stands in. */
  sentence: string | undefined
}

/** Gathers them from the nodes of the document, which are given in its order. */
export function createFacts(): { add(node: ElementContent): void; all: Facts } {
  const places = new Map<string, number>()
  const headings: HeadingFact[] = []
  const pages: PageFact[] = []
  const calls: Named[] = []

  function note(node: Element, id: string, sentence: string | undefined): void {
    places.set(id, places.size)
    const level = /^h([1-6])$/.exec(node.tagName)?.[1]
    const className = pageClass(node)
    if (level) headings.push({ id, text: wordsIn(node), level: Number(level) })
    if (className) pages.push({ id, text: wordsIn(node), className, sentence })
  }

  function walk(node: ElementContent, sentence: string | undefined): void {
    if (node.type !== 'element') return
    const { id } = node.properties
    if (typeof id === 'string') note(node, id, sentence)
    if (isCall(node)) node.children.forEach(addCall)
    for (const child of node.children) walk(child, isSentence(id) ? id : sentence)
  }

  function addCall(node: ElementContent): void {
    if (node.type !== 'element' || typeof node.properties.id !== 'string') return
    calls.push({ id: node.properties.id, text: wordsIn(node) })
  }

  return { add: (node) => walk(node, undefined), all: { places, headings, pages, calls } }
}

/** `p-1~2`, as a name of XML. */
function isSentence(id: unknown): id is string {
  return typeof id === 'string' && /_x007E_\d+$/.test(id)
}

const classes = ({ properties: { className } }: Element) =>
  Array.isArray(className) ? className.map(String) : []
const pageClass = (node: Element) => classes(node).find((name) => name.startsWith('page-'))
const isCall = (node: Element) => classes(node).includes('noteref')

/** In one line; the calls of notes and the pages within a heading are no words of it. */
function wordsIn(node: ElementContent): string {
  return textIn(node, true).replace(/\s+/g, ' ').trim()
}

function textIn(node: ElementContent, isRoot = false): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element') return ''
  if (node.tagName === 'img') return String(node.properties.alt ?? '')
  if (!isRoot && (isCall(node) || pageClass(node))) return ''
  return node.children.map((child) => textIn(child)).join('')
}
