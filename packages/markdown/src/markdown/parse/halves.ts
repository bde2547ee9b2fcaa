import type { Executor, Task } from '@lectern/core'
import type { Root } from 'mdast'
import { type Half, type HalfInput, middleOf } from './half-task.js'
import { areDefined } from './labels.js'
import { type MarkdownOptions, parseChunks, parseMarkdown, planOf, rootOf } from './parse.js'

/**
 * UTF-16 units, some 140,000 words, from which on two cores take less time than one. Before that the second core is busy anyhow: V8 compiles there
 * what both halves would have to compile.
 */
const long = 800_000

const secondHalf: Task<HalfInput, Half> = {
  module: new URL('./half-task.js', import.meta.url).href,
  name: 'parseSecondHalf',
}

/**
 * Markdown → mdast as `parseMarkdown` reads it, the second half of a long document on another core. Where something is still open between the
 * halves, the whole is read here.
 *
 * @param least UTF-16 units of a text that is divided
 */
export async function parseInHalves(
  source: string,
  { exceeded, ...options }: Omit<MarkdownOptions, 'whole'>,
  executor: Executor | undefined,
  least = long,
): Promise<Root> {
  const own = { ...options, ...(exceeded ? { exceeded } : {}) }
  if (!executor || executor.concurrency < 2 || source.length < least) return parseMarkdown(source, own)
  const [second, first] = await Promise.all([
    executor.run(secondHalf, { source, ...options }),
    parseFirstHalf(source, own),
  ])
  if (!first.nodes || !second.nodes) return parseMarkdown(source, own)
  for (const { limit, line } of second.exceeded) exceeded?.(limit, line)
  for (const node of second.nodes) first.nodes.push(node)
  const root = rootOf(source, first.nodes, first.plan)
  return areDefined(first.plan.labels, root) ? root : parseMarkdown(source, own)
}

/** A promise, so that both halves can be waited for together. */
async function parseFirstHalf(source: string, options: MarkdownOptions) {
  const plan = planOf(source, options)
  const pieces = plan.chunks.slice(0, middleOf(plan))
  return { plan, nodes: parseChunks(source, pieces, plan.parse, plan.syntaxes, plan) }
}
