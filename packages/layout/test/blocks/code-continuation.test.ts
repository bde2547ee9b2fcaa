import { type Token, type TokenKind, tokenLines } from '@lectern/hast/code'
import { expect, it } from 'vitest'
import { processorTime } from '../../../../test/support/processor-time.ts'
import { codeLines, continuedAs } from '../../src/blocks/code-continuation.js'

const part = (text: string, kind?: TokenKind): Token => ({ text, ...(kind ? { kind } : {}) })

/** How the last line of a program goes on where it ends behind `at` characters of the program. */
function broken(lang: string, tokens: readonly Token[], at: number) {
  const line = codeLines(tokenLines(tokens)).at(-1)
  if (!line) throw new Error('The program has no line')
  const { indent, sign, ending } = continuedAs(line, lang)
  return { indent, sign, ending: ending?.(at) ?? '' }
}

it('a comment begins again with its sign', () => {
  const comment = part('# one two', 'comment')
  expect(broken('python', [part('    '), comment], 10)).toEqual({ indent: 4, sign: '# ', ending: '' })
  expect(broken('js', [part('a() '), part('// one two', 'comment')], 10).sign).toBe('// ')
})

it('a row of signs is not written before each of its lines', () => {
  expect(broken('yaml', [part(`${'#'.repeat(6_000)}`, 'comment')], 80).sign).toBe('## ')
  expect(broken('js', [part(`${'/'.repeat(90)} one`, 'comment')], 80).sign).toBe('// ')
  expect(broken('lisp', [part(';;;; one', 'comment')], 6).sign).toBe(';;;; ')
})

it('an order to the compiler is no comment', () => {
  expect(broken('c', [part('#include one two', 'comment')], 12).sign).toBe('')
})

it.each([
  ['a statement of Python', 'python', [part('a = b + c')], 8, '\\'],
  ['inside brackets', 'python', [part('a = (b + c)')], 9, ''],
  ['inside brackets of the line above', 'python', [part('a = (b +\nc + d)')], 13, ''],
  ['brackets in strings are none', 'python', [part('a = '), part('"("', 'string'), part(' + c')], 10, '\\'],
  ['a string', 'python', [part('f('), part('"one two"', 'string'), part(')')], 7, '\\'],
  ['a command', 'bash', [part('a $(b c)')], 6, '\\'],
  ['a statement of JavaScript', 'js', [part('a = b + c')], 8, ''],
  ['a string of JavaScript', 'js', [part('a = '), part('"one two"', 'string')], 9, '\\'],
  ['what has no language', 'unknown', [part('a = b + c')], 8, ''],
] as const)('%s ends with what its language wants', (_, lang, tokens, at, ending) =>
  expect(broken(lang, tokens, at).ending).toBe(ending),
)

it('a line of 20,000 parts is looked through once, wherever it ends', () => {
  const tokens = Array.from({ length: 20_000 }, (_, at) => (at % 2 ? part('"a"', 'string') : part('(b)')))
  const [line] = codeLines(tokenLines(tokens))
  const { ending } = continuedAs(line ?? { tokens: [], offset: 0, depth: 0 }, 'python')
  const start = processorTime()
  for (let at = 1; at < 60_000; at += 2) ending?.(at)
  const took = processorTime() - start
  // It once took half a minute.
  expect(took).toBeLessThan(3_000)
})
