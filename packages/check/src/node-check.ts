import type { Article, KnownNode, Report } from '@lectern/core'
import type { Node } from 'unist'

export interface CheckContext {
  article: Article
  report: Report
  /** Id of the block around the node. */
  block: string | undefined
  parent: Node
}

/** Looks at one node; most nodes concern one rule only. */
export type NodeCheck = (node: KnownNode, context: CheckContext) => void
