import type { Article, KnownNode, Report } from '@lectern/core'
import type { Node } from 'unist'

export interface CheckContext {
  article: Article
  report: Report
  /** Id of the block around the node. */
  block: string | undefined
  parent: Node
}

/** Whether the article was written as HTML, so that what to do is said in HTML. */
export function isPage({ source }: Article): boolean {
  return source.mediaType.includes('html')
}

/** Looks at one node; most nodes concern one rule only. */
export type NodeCheck = (node: KnownNode, context: CheckContext) => void
