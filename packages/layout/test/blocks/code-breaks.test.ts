import { expect, it } from 'vitest'
import { keepsOf } from '../../src/blocks/code-breaks.js'

/** A line with a mark before it where it stays with the next: what a page never parts. */
function kept(program: string): string[] {
  const lines = program.split('\n')
  const keeps = keepsOf(lines.map((text) => [{ text }]))
  return lines.map((line, index) => `${keeps[index] ? '| ' : '  '}${line}`)
}

it('a page ends behind a blank line, not between a comment and what it speaks of', () => {
  expect(kept('# Reads.\nread()\nwait()\n\n# Adds.\nadd()')).toEqual([
    '| # Reads.',
    '| read()',
    '| wait()',
    '  ',
    '| # Adds.',
    '  add()',
  ])
})

it('a stretch too long to keep breaks anywhere, but two lines stay together at either end', () => {
  expect(kept(['a', 'b', 'c', 'd', '# e', 'f', 'g'].join('\n'))).toEqual([
    '| a',
    '  b',
    '  c',
    '  d',
    '| # e',
    '| f',
    '  g',
  ])
})
