import type { Article, InlineMath, KnownNode, MathBlock, Media } from '@lectern/core'
import type { Image, Table } from 'mdast'

/** What is in an article that decides what may be said about its page. */
export interface Content {
  /** Shown before the text; undefined where there is none, or where the text shows the same picture itself. */
  cover: Image | undefined
  informative: Image[]
  /** Pictures without a description. */
  undescribed: Image[]
  longDescriptions: number
  formulas: number
  /** Formulas that have MathML. */
  mathml: number
  /** Formulas without a spoken form. */
  unspoken: (MathBlock | InlineMath)[]
  /** Sound and film without a transcript. */
  untranscribed: Media[]
  /** Films without captions. */
  uncaptioned: Media[]
  media: Media[]
  headlessTables: Table[]
  headings: number
  pageBreaks: number
  ruby: number
}

export function contentOf(article: Article): Content {
  const content: Content = {
    cover: undefined,
    informative: [],
    undescribed: [],
    longDescriptions: 0,
    formulas: 0,
    mathml: 0,
    unspoken: [],
    untranscribed: [],
    uncaptioned: [],
    media: [],
    headlessTables: [],
    headings: 0,
    pageBreaks: 0,
    ruby: 0,
  }
  const stack: KnownNode[] = [...article.tree.children].reverse()
  for (let node = stack.pop(); node; node = stack.pop()) {
    count(node, content)
    if ('children' in node) stack.push(...[...(node.children as KnownNode[])].reverse())
  }
  addCover(article, content)
  return content
}

function addCover({ meta: { cover } }: Article, content: Content): void {
  if (!cover || content.informative.some(({ url }) => url === cover.src)) return
  content.cover = { type: 'image', url: cover.src, alt: cover.alt }
  count(content.cover, content)
}

function count(node: KnownNode, content: Content): void {
  switch (node.type) {
    case 'image':
      if (!node.decorative) content.informative.push(node)
      if (!node.decorative && !node.alt?.trim()) content.undescribed.push(node)
      break
    case 'description':
      content.longDescriptions++
      break
    case 'math':
    case 'inlineMath':
      content.formulas++
      if (node.data?.formula) content.mathml++
      if (!node.alt && !node.data?.formula?.speech) content.unspoken.push(node)
      break
    case 'media':
      content.media.push(node)
      if (!node.children.some(({ type }) => type !== 'caption')) content.untranscribed.push(node)
      if (node.kind === 'film' && !node.tracks?.some(({ kind }) => kind === 'captions'))
        content.uncaptioned.push(node)
      break
    case 'table':
      if (!node.children.some((row) => row.children.some(({ header }) => header)))
        content.headlessTables.push(node)
      break
    case 'heading':
      if (!node.data?.title) content.headings++
      break
    case 'pageBreak':
      content.pageBreaks++
      break
    case 'ruby':
      content.ruby++
      break
    default:
  }
}
