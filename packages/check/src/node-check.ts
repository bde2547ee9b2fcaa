import type { Article, KnownNode, Report } from '@lectern/core'
import type { Node } from 'unist'
import { type WrittenIn, writtenIn } from './written-in.js'

export interface CheckContext {
  article: Article
  report: Report
  /** Id of the block around the node. */
  block: string | undefined
  parent: Node
}

/** What to do, in the words of the format that the article was written in. */
export function adviceFor(
  { source: { mediaType } }: Article,
  advice: Readonly<Record<WrittenIn, string>>,
): string {
  return advice[writtenIn(mediaType)]
}

/** Looks at one node; most nodes concern one rule only. */
export type NodeCheck = (node: KnownNode, context: CheckContext) => void
