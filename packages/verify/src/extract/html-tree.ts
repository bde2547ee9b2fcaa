import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'
import type { Markup } from './markup.js'

type Element = DefaultTreeAdapterTypes.Element
type ChildNode = DefaultTreeAdapterTypes.ChildNode

/** A page of HTML as markup. There is no other tree beside it, not for a moment: that of a long page is as large as fifty times its text. */
export function htmlTree(text: string, treeAdapter = adapter): (Markup | string)[] {
  return ofHtml(parse(text, { treeAdapter: bounded(treeAdapter) }).childNodes)
}

/** Elements that may be open at once. parse5 looks through them at each tag, which takes the square of their number. */
const mostOpen = 5_000

function bounded<Adapter extends typeof adapter>(treeAdapter: Adapter): Adapter {
  let open = 0
  return {
    ...treeAdapter,
    onItemPush(element) {
      open++
      if (open > mostOpen) throw new Error('Something in it is nested too deeply')
      treeAdapter.onItemPush?.(element)
    },
    onItemPop(element, top) {
      open--
      treeAdapter.onItemPop?.(element, top)
    },
  }
}

/**
 * The same without the elements in `main`, each of which is given as soon as it ends: a transcript has a line for every sentence, and they are
 * never together in memory.
 */
export function htmlAround(text: string, take: (line: Markup) => void): (Markup | string)[] {
  return htmlTree(text, {
    ...adapter,
    onItemPop(element, next) {
      adapter.onItemPop?.(element, next)
      const parent = element.parentNode
      const isLine =
        parent instanceof HtmlElement && parent.name === 'main' && parent.childNodes.at(-1) === element
      if (!isLine || !(element instanceof HtmlElement)) return
      parent.childNodes.pop()
      ofHtml(element.childNodes)
      take(element)
    },
  })
}

/** What parse5 makes, and markup at once. */
class HtmlElement implements Element {
  readonly name: string
  readonly attributes: Record<string, string> = {}
  readonly namespaceURI: Element['namespaceURI']
  childNodes: ChildNode[] = []
  parentNode: Element['parentNode'] = null

  constructor(name: string, namespaceURI: Element['namespaceURI'], attrs: Element['attrs']) {
    this.name = name
    this.namespaceURI = namespaceURI
    this.adopt(attrs)
  }

  /** True once `ofHtml` has changed them in place, before which nobody reads this. parse5 has its own type for the same array. */
  get children(): (Markup | string)[] {
    return this.childNodes as unknown as (Markup | string)[]
  }

  get nodeName(): string {
    return this.name
  }

  get tagName(): string {
    return this.name
  }

  get attrs(): Element['attrs'] {
    return Object.entries(this.attributes).map(([name, value]) => ({ name, value }))
  }

  /** The first of each name counts. */
  adopt(attrs: Element['attrs']): void {
    for (const { prefix, name, value } of attrs)
      this.attributes[prefix ? `${prefix}:${name}` : name] ??= whole(value)
  }
}

/**
 * The same text in one piece. parse5 adds one character to another, and V8 keeps such a sum as its parts, 32 bytes for each, until somebody looks
 * into it. Only an empty text has no first character.
 */
function whole(text: string): string {
  return Number.isNaN(text.charCodeAt(0)) ? '' : text
}

const adapter: typeof defaultTreeAdapter = {
  ...defaultTreeAdapter,
  createElement: (name, namespaceURI, attrs) => new HtmlElement(name, namespaceURI, attrs),
  adoptAttributes(recipient, attrs) {
    if (recipient instanceof HtmlElement) recipient.adopt(attrs)
  },
  insertText: (parent, text) => defaultTreeAdapter.insertText(parent, whole(text)),
  onItemPop(element) {
    // An array that grew has room for seventeen.
    if (element instanceof HtmlElement) element.childNodes = element.childNodes.slice()
  },
}

/** In place: texts become plain, and what is neither text nor element goes. */
function ofHtml(nodes: ChildNode[]): (Markup | string)[] {
  const children: (Markup | string | ChildNode)[] = nodes
  let count = 0
  for (const node of nodes) {
    if (node instanceof HtmlElement) ofHtml(node.childNodes)
    if (node instanceof HtmlElement || 'value' in node) {
      children[count] = node instanceof HtmlElement ? node : node.value
      count += 1
    }
  }
  children.length = count
  return children as (Markup | string)[]
}
