import { prepare, VFile } from '@lectern/core'
import { mathPass } from '@lectern/math'
import { expect, it } from 'vitest'

async function messagesFor(value: string): Promise<string[]> {
  const { findings } = await prepare(
    { type: 'root', children: [{ type: 'math', value }] },
    new VFile({ path: 'lesson.md' }),
    { front: { values: { title: 'T', lang: 'en', date: '2026-01-01' }, positions: {} }, passes: [mathPass] },
  )
  return findings.map(({ message }) => message)
}

it.each([
  ['\\frac{1', 'Missing close brace'],
  ['\\fraq{1}{2}', 'Undefined control sequence \\fraq'],
  ['x_1_2', 'Double subscripts: use braces to clarify'],
  ['\\newcommand{\\x}{\\x\\x}\\x', 'MathJax maximum macro substitution count exceeded'],
])('what is wrong with %s is said in words', async (value, problem) => {
  expect(await messagesFor(value)).toEqual([
    expect.stringContaining(`This formula is not valid TeX: ${problem}`),
  ])
})

it('words that TeX takes for a comment are in the finding', async () => {
  expect(await messagesFor('50% of all\nx %---')).toEqual([expect.stringContaining('without “of all … ---”')])
  expect(await messagesFor('50\\% \\text{of all} %')).toEqual([])
})
