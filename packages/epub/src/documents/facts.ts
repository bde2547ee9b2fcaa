import type { Element, Nodes } from 'hast'

/** What a book has to know of a document once it is written; gathered in one walk. */
export interface DocumentFacts {
  /** Every id, in document order. */
  ids: ReadonlySet<string>
  /** Elements that decide an item's `properties` (EPUB 3.3, D.2). */
  marked: ReadonlySet<'mathml' | 'svg'>
  pageBreaks: readonly PageBreakPlace[]
  /** Whether an attribute tells voices how a word sounds. */
  hasSpeechMarkup: boolean
}

export interface PageBreakPlace {
  id: string
  label: string
  /** Id of the sentence that it stands in. */
  sentence?: string
}

export function factsOf(nodes: readonly Nodes[]): DocumentFacts {
  const ids = new Set<string>()
  const marked = new Set<'mathml' | 'svg'>()
  const pageBreaks: PageBreakPlace[] = []
  let hasSpeechMarkup = false

  function note({ tagName, properties }: Element, sentence: string | undefined): void {
    const { id, role, title } = properties
    if (typeof id === 'string') {
      ids.add(id)
      if (role === 'doc-pagebreak')
        pageBreaks.push({ id, label: String(title), ...(sentence ? { sentence } : {}) })
    }
    if (tagName === 'math') marked.add('mathml')
    if (tagName === 'svg') marked.add('svg')
    hasSpeechMarkup ||= 'ssml:ph' in properties
  }

  function walk(node: Nodes, sentence: string | undefined): void {
    if (node.type === 'element') note(node, sentence)
    const inner = node.type === 'element' && isSentence(node) ? String(node.properties.id) : sentence
    if ('children' in node) for (const child of node.children) walk(child, inner)
  }

  for (const node of nodes) walk(node, undefined)
  return { ids, marked, pageBreaks, hasSpeechMarkup }
}

function isSentence({ tagName, properties: { id } }: Element): boolean {
  return tagName === 'span' && typeof id === 'string' && /~\d+$/.test(id)
}
