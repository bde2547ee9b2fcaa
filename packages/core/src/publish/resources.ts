import type { Article } from '../article.js'
import { ResourceError, type Resources } from '../contracts/resources.js'

/** The files that an article may use: those inside its source, then those that are given. */
export function articleResources(
  { resources }: Pick<Article, 'resources'>,
  given: Resources | undefined,
): Resources | undefined {
  return layered(resources, given)
}

/** What the first does not have is looked for in the second. */
export function layered(first: Resources | undefined, second: Resources | undefined): Resources | undefined {
  if (!first || !second) return first ?? second
  return {
    async load(reference, accept) {
      try {
        return await first.load(reference, accept)
      } catch (cause) {
        if (cause instanceof ResourceError && cause.problem === 'missing')
          return second.load(reference, accept)
        throw cause
      }
    },
  }
}
