import { ResourceError, type Resources } from '../contracts/resources.js'

/** Files of two places, such as those inside an article's source and those beside it: what the first does not have is looked for in the second. */
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
