import { defaultArticleLimits, LecternError } from '@lectern/core'
import { isInCode } from '../../code-lines.js'
import { boxOpening } from '../../syntax/box-fences.js'

const most = defaultArticleLimits.depth
const marker = String.raw`[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))`
const deep = new RegExp(`^(?:${marker}){${most + 1}}`, 'm')

/** Boxes between fences in one another: each level reads again all that is in it. */
const mostBoxes = 100
const fence = /^[ \t>]*((:|`|~)\2{2,}.*)$/
const directive = /^:{3,}[\w-]+(?:[[{].*)?[ \t]*$/

/**
 * Refuses what is deeper than any edition can be, and takes micromark a time that grows with the square of its depth: quotations and lists that begin in each
 * other on one line, and boxes that nobody closes.
 *
 * @throws LecternError `too-large`
 */
export function refuseDeep(source: string): void {
  const found = deep.exec(source)
  if (found)
    refuse(
      source.slice(0, found.index).split('\n').length,
      `begins with more than ${most} marks of quotations or lists`,
    )
  if (/:::|[`~]{3}\{/.test(source)) refuseBoxes(source.split('\n'))
}

function refuseBoxes(lines: readonly string[]): void {
  const isCode = isInCode(lines)
  const open = { ':': 0, '`': 0, '~': 0 }
  lines.forEach((line, at) => {
    const [, words = '', mark] = fence.exec(line) ?? []
    // A directive of MyST between grave accents looks like code.
    if ((mark !== ':' && mark !== '`' && mark !== '~') || (mark === ':' && isCode(at))) return
    if (/^[:`~]+[ \t]*$/.test(words)) open[mark] = Math.max(0, open[mark] - 1)
    else if (directive.test(words) || boxOpening(words, true)) open[mark]++
    if (open[mark] > mostBoxes) refuse(at + 1, `opens more than ${mostBoxes} boxes in one another`)
  })
}

function refuse(line: number, what: string): never {
  throw new LecternError('too-large', `Line ${line} ${what}`, {
    hint: 'Look for text that was pasted many times over, or remove the marks.',
  })
}
