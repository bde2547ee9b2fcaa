import { LecternError } from '@lectern/core'

/**
 * A file of no known format is a wrong call where it is the only article. Among others it costs its own editions alone.
 *
 * @param articles how many were named
 */
export function isWrongCall(error: Error | undefined, articles: number): boolean {
  return articles === 1 && error instanceof LecternError && error.code === 'unknown-format'
}
