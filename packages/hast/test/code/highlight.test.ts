import { prepare } from '@lectern/core'
import { loadHighlighter, tokenLines } from '@lectern/hast/code'
import type { Code, Root } from 'mdast'
import { expect, test } from 'vitest'

async function highlighter(...programs: Code[]) {
  const root: Root = { type: 'root', children: programs }
  return loadHighlighter(await prepare(root))
}
const program = (): Code => ({ type: 'code', lang: 'js', value: '// the answer\nconst answer = "42"' })
const js = program()

test('each part of a program says what it is, and nothing is lost', async () => {
  const tokens = (await highlighter(program()))(js.value, 'js') ?? []
  expect(tokens.map(({ text }) => text).join('')).toBe(js.value)
  expect(tokens.filter(({ kind }) => kind)).toEqual([
    { text: '// the answer', kind: 'comment' },
    { text: 'const', kind: 'keyword' },
    { text: '"42"', kind: 'string' },
  ])
})

test('an unknown language, no language, a very long program and one with a long gap have one colour', async () => {
  const highlight = await highlighter(program())
  expect(highlight('x', 'klingon')).toBeUndefined()
  expect(highlight('x', undefined)).toBeUndefined()
  expect(highlight('x '.repeat(200_000), 'js')).toBeUndefined()
  expect(highlight(`// ${' '.repeat(30_000)} x`, 'js')).toBeUndefined()
})

test.each([
  ['one word', 'c', 'a'.repeat(40_000)],
  ['words and nothing else', 'cpp', 'var '.repeat(10_000)],
  ['a word a line', 'c', 'a\n'.repeat(20_000)],
  ['blank lines', 'js', '\n'.repeat(40_000)],
  ['dots', 'ini', 'a.'.repeat(20_000)],
  ['quotation marks', 'csharp', '"'.repeat(40_000)],
  ['beginnings of values', 'bash', '${'.repeat(20_000)],
  ['beginnings of comments', 'rust', '/*'.repeat(20_000)],
])(
  'programs that grammars take seconds for, or the whole stack, have one colour: %s',
  async (_, lang, code) => {
    expect((await highlighter(program()))(code, lang)).toBeUndefined()
  },
)

test('no token goes over the end of a line', () => {
  expect(tokenLines([{ text: '/* a\nb */', kind: 'comment' }, { text: ' c' }])).toEqual([
    [{ text: '/* a', kind: 'comment' }],
    [{ text: 'b */', kind: 'comment' }, { text: ' c' }],
  ])
})
