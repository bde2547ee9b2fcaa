import { prepare, VFile } from '@lectern/core'
import { mathPass } from '@lectern/math'
import { expect, it } from 'vitest'

it.each([
  ['\\frac{1', 'Missing close brace'],
  ['\\fraq{1}{2}', 'Undefined control sequence \\fraq'],
  ['x_1_2', 'Double subscripts: use braces to clarify'],
  ['\\newcommand{\\x}{\\x\\x}\\x', 'MathJax maximum macro substitution count exceeded'],
])('what is wrong with %s is said in words', async (value, problem) => {
  const { findings } = await prepare(
    { type: 'root', children: [{ type: 'math', value }] },
    new VFile({ path: 'lesson.md' }),
    { front: { values: { title: 'T', lang: 'en', date: '2026-01-01' }, positions: {} }, passes: [mathPass] },
  )
  const messages = findings.map(({ message }) => message)
  expect(messages).toEqual([expect.stringContaining(`This formula is not valid TeX: ${problem}`)])
})
