import { prepare, textOf, VFile } from '@lectern/core'
import { mathPass } from '@lectern/math'
import { expect, it } from 'vitest'
import { onlyDefines, withDefinitions } from '../src/definitions.js'

it.each([
  ['\\def\\R{\\mathbb R}', 'x\\in\\R', '\\def\\R{\\mathbb R}'],
  ['\\newcommand{\\E}[1]{\\mathbb{E}[#1]}', '\\E{x}', '\\newcommand{\\E}[1]{\\mathbb{E}[#1]}'],
  [
    '\\DeclareMathOperator*{\\argmin}{arg\\,min}',
    '\\argmin_x',
    '\\DeclareMathOperator*{\\argmin}{arg\\,min}',
  ],
  ['\\let\\eps=\\varepsilon', '\\eps', '\\let\\eps=\\varepsilon'],
  ['\\def\\a{b} \\def\\R{\\a}', '\\R', '\\def\\a{b}\\def\\R{\\a}'],
  ['\\def\\R{\\mathbb R}', '\\Re', ''],
  ['\\def\\R{\\mathbb R', '\\R', ''],
])('“%s” before “%s” is read with it where it is called', (first, then, before) => {
  expect(withDefinitions([first, then])).toEqual([first, before + then])
})

it('The last definition counts, and no formula gets more than it can read', () => {
  expect(withDefinitions(['\\def\\a{1}', '\\def\\a{2}', '\\a'])[2]).toBe('\\def\\a{2}\\a')
  const chain = Array.from({ length: 26 * 26 }, (_, at) => {
    const name = (one: number) =>
      `\\c${String.fromCharCode(97 + Math.floor(one / 26))}${String.fromCharCode(97 + (one % 26))}`
    return `\\def${name(at)}{${at > 0 ? name(at - 1) : '1'}}`
  })
  expect(withDefinitions([...chain, '\\czz']).at(-1)).toBe('\\czz')
})

it.each([
  ['\\def\\R{\\mathbb R}\n\\newcommand{\\E}{\\mathbb E} % both', true],
  ['\\def\\R{\\mathbb R} \\R', false],
  ['', false],
  ['x', false],
])('whether “%s” only defines: %s', (tex, only) => {
  expect(onlyDefines(tex)).toBe(only)
})

it('A formula that only defines is not printed, nor the paragraph that it stood in; later ones are read with it', async () => {
  const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
  const inline = (value: string) => ({ type: 'inlineMath', value })
  const article = await prepare(
    {
      type: 'root',
      children: [
        paragraph(inline('\\newcommand{\\R}{\\mathbb R}')),
        { type: 'math', value: '\\def\\N{\\mathbb N}' },
        paragraph({ type: 'text', value: 'Let ' }, inline('x\\in\\R'), { type: 'text', value: ' be.' }),
      ] as never,
    },
    new VFile({ path: 'lesson.md' }),
    { front: { values: { title: 'T', lang: 'en', date: '2026-01-01' }, positions: {} }, passes: [mathPass] },
  )
  const [, only, ...more] = article.tree.children
  expect(more).toEqual([])
  expect(only && textOf(only)).toContain('Let ')
  expect(JSON.stringify(only)).toContain('"speech":"x is a member of the real numbers"')
  expect(JSON.stringify(only)).toContain('"value":"x\\\\in\\\\R"')
  expect(article.findings.map(({ rule }) => rule)).not.toContain('math-syntax')
})
