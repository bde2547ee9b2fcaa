import { findingsOf, readTree } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { expect, it } from 'vitest'

async function read(value: string) {
  const { tree, file } = await readTree({ value, format: 'html' }, [htmlReader()])
  return { nodes: tree.children, findings: findingsOf(file).map(({ message }) => message) }
}

it('what is strong, linked or named in a program text leaves its characters as they are, and is told', async () => {
  const { nodes, findings } = await read(
    '<pre>let <strong>a</strong> =\n\n  <a href="https://example.org/b">b</a> <mark>c</mark></pre>',
  )
  expect(nodes).toMatchObject([{ type: 'code', value: 'let a =\n\n  b c' }])
  expect(findings).toEqual([
    '<strong> has no counterpart; its text is kept',
    'The address of <a> is left out: “https://example.org/b”',
    '<mark> has no counterpart; its text is kept',
  ])
})

it('links to a place in a program text lead to the text', async () => {
  const { nodes } = await read(
    '<p><a href="#two">Two</a>, <a href="#p">p</a></p><pre>a <span id="one">b</span> <a name="two"></a>c</pre>',
  )
  expect(nodes).toMatchObject([
    { children: [{ type: 'link', url: '#one' }, {}, { type: 'link', url: '#p' }] },
    { type: 'code', data: { id: 'one' } },
  ])
})
