import { defaultArticleLimits, LecternError } from '@lectern/core'

const most = defaultArticleLimits.depth
const marker = String.raw`[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))`
const deep = new RegExp(`^(?:${marker}){${most + 1}}`, 'm')

/**
 * Refuses quotations and lists that begin in each other on one line, deeper than any edition can be: what micromark does with them grows with the square
 * of their number.
 *
 * @throws LecternError `too-large`
 */
export function refuseDeep(source: string): void {
  const found = deep.exec(source)
  if (!found) return
  const line = source.slice(0, found.index).split('\n').length
  throw new LecternError(
    'too-large',
    `Line ${line} begins with more than ${most} marks of quotations or lists`,
    {
      hint: 'Look for text that was pasted many times over, or remove the marks.',
    },
  )
}
