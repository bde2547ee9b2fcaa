import { type Article, isRecording, type KnownNode, type RecordingNode, textOf } from '@lectern/core'
import type { Image, Link, Table } from 'mdast'

/** What is in an article that decides what may be said about its page. */
export interface Content {
  /** Shown before the text; undefined where there is none, or where the text shows the same picture itself. */
  cover: Image | undefined
  /** All of them, the cover included. */
  pictures: Image[]
  informative: Image[]
  /** Links without words or described pictures. */
  wordlessLinks: Link[]
  /** Pictures without a description. */
  undescribed: Image[]
  /** Sound and film without a transcript. */
  untranscribed: RecordingNode[]
  /** Films without captions. */
  uncaptioned: RecordingNode[]
  media: RecordingNode[]
  headlessTables: Table[]
  pageBreaks: number
}

export function contentOf(article: Article): Content {
  const content: Content = {
    cover: undefined,
    pictures: [],
    informative: [],
    wordlessLinks: [],
    undescribed: [],
    untranscribed: [],
    uncaptioned: [],
    media: [],
    headlessTables: [],
    pageBreaks: 0,
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
  if (!cover || content.pictures.some(({ url }) => url === cover.src)) return
  content.cover = { type: 'image', url: cover.src, alt: cover.alt }
  count(content.cover, content)
}

function count(node: KnownNode, content: Content): void {
  switch (node.type) {
    case 'image':
      content.pictures.push(node)
      if (!node.decorative) content.informative.push(node)
      if (!node.decorative && !node.alt?.trim()) content.undescribed.push(node)
      break
    case 'link':
      if (!textOf(node).trim()) content.wordlessLinks.push(node)
      break
    case 'table':
      if (!node.children.some((row) => row.children.some(({ header }) => header)))
        content.headlessTables.push(node)
      break
    case 'pageBreak':
      content.pageBreaks++
      break
    default:
      if (isRecording(node)) countRecording(node, content)
  }
}

function countRecording(node: RecordingNode, content: Content): void {
  content.media.push(node)
  if (!node.children.some(({ type }) => type !== 'caption')) content.untranscribed.push(node)
  if (node.kind === 'film' && !node.tracks?.some(({ kind }) => kind === 'captions'))
    content.uncaptioned.push(node)
}
