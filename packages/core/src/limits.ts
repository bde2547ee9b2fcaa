import { LecternError } from './errors.js'

/**
 * What one article may be, and make: generous for 500,000 words, and small enough that whatever is below it can be published. A step that
 * only takes long or fills memory is stopped from outside, by `isolate` of `@lectern/node`.
 */
export interface ArticleLimits {
  /** Nodes of the tree. */
  nodes: number
  /** Nodes in one another. The writers of PDF, HTML and EPUB run out of stack somewhere between 800 and 1,600. */
  depth: number
  /** Cells of all tables, once spans are laid out and short rows are filled up. */
  cells: number
  /** Bytes that one edition writes, temporary files included. */
  output: number
}

/** A book of 500,000 words has about a million nodes, 30 deep; its sound takes 12 GB before it is compressed. */
export const defaultArticleLimits: Readonly<ArticleLimits> = {
  nodes: 5_000_000,
  depth: 800,
  cells: 1_000_000,
  output: 32 * 1024 ** 3,
}

/** An article has more than it may. Its `limit` names which limit, by the option that raises it. */
export class ArticleTooLarge extends LecternError {
  /** The limit that was passed. */
  readonly limit: keyof ArticleLimits

  constructor(limit: keyof ArticleLimits, most: number) {
    super('too-large', words[limit](most.toLocaleString('en')), {
      hint: `Split the article, or allow more: limits.${limit} (--max-${limit}).`,
    })
    this.limit = limit
  }
}

const words: Readonly<Record<keyof ArticleLimits, (most: string) => string>> = {
  nodes: (most) => `The article has more than ${most} nodes`,
  depth: (most) => `The article is nested more than ${most} levels deep`,
  cells: (most) => `The tables of the article have more than ${most} cells`,
  output: (most) => `The edition has more than ${most} bytes`,
}

/**
 * Refuses an amount that is over its limit.
 *
 * @throws ArticleTooLarge
 */
export function refuseOver(
  limit: keyof ArticleLimits,
  amount: number,
  limits: Partial<ArticleLimits> | undefined,
): void {
  const most = limits?.[limit] ?? defaultArticleLimits[limit]
  if (amount > most) throw new ArticleTooLarge(limit, most)
}

/**
 * An error that a person can act on. V8 throws a RangeError where a stack, an array, a string or a buffer cannot grow any further, whoever
 * asked for it: that is an article that is too large. Every other error is returned as it is.
 */
export function explained(error: unknown): Error {
  if (!(error instanceof Error)) return new Error(String(error))
  // The name is compared, since an error from another thread has another class.
  if (error.name !== 'RangeError') return error
  const isDeep = error.message.includes('call stack')
  return new LecternError(
    'too-large',
    isDeep ? 'Something in it is nested too deeply' : `Something in it is too large (${error.message})`,
    {
      hint: 'Look for text that was pasted many times over, or split the article.',
      cause: error,
    },
  )
}

/** Does a piece of work whose RangeErrors become {@link explained}. */
export async function explaining<T>(work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    // A signal's reason may be anything, and stays itself.
    throw error instanceof Error ? explained(error) : error
  }
}
