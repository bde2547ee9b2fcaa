import type { RootContent } from 'mdast'
import { type Limit, type MarkdownOptions, type Plan, parseChunks, planOf } from './parse.js'

/** What another thread is told. It finds the pieces by itself, while the first half is read. */
export interface HalfInput extends Omit<MarkdownOptions, 'whole' | 'exceeded'> {
  source: string
}

export interface Half {
  /** Undefined where something is open at its end. */
  nodes: RootContent[] | undefined
  exceeded: readonly { limit: Limit; line: number }[]
}

/** Of the pieces, so many are the first half: the other thread has to start, and what it read has to come over. */
const share = 0.55

/** The second half of a document: a module that a worker can load. */
export function parseSecondHalf({ source, ...options }: HalfInput): Half {
  const exceeded: { limit: Limit; line: number }[] = []
  const plan = planOf(source, { ...options, exceeded: (limit, line) => exceeded.push({ limit, line }) })
  return {
    nodes: parseChunks(source, plan.chunks.slice(middleOf(plan)), plan.parse, plan.syntaxes, plan),
    exceeded,
  }
}

/** Index of the first piece of the second half. */
export function middleOf({ chunks }: Plan): number {
  return Math.ceil(share * chunks.length)
}
