import { createOptionalWork, prepare } from '@lectern/core'
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

test('an unknown language, no language, and parts deeper than the stack have one colour', async () => {
  const highlight = await highlighter(program())
  expect(highlight('x', 'klingon')).toBeUndefined()
  expect(highlight('x', undefined)).toBeUndefined()
  expect(highlight('${'.repeat(20_000), 'bash')).toBeUndefined()
})

test('where the time is used up, a program has one colour', async () => {
  const root: Root = { type: 'root', children: [program()] }
  const highlight = await loadHighlighter(await prepare(root), createOptionalWork({ time: 0 }))
  expect(highlight(js.value, 'js')).toBeUndefined()
})

test('no token goes over the end of a line', () => {
  expect(tokenLines([{ text: '/* a\nb */', kind: 'comment' }, { text: ' c' }])).toEqual([
    [{ text: '/* a', kind: 'comment' }],
    [{ text: 'b */', kind: 'comment' }, { text: ' c' }],
  ])
})
