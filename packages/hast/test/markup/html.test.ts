import { h } from 'hastscript'
import { expect, test } from 'vitest'
import { createHtmlWriter } from '../../src/markup/index.js'

test('writes elements, attributes and text', () => {
  const properties = { id: 'p-1', className: ['a', 'b'], ariaLabelledBy: ['x'], hidden: true, tabIndex: -1 }
  const node = h('p', properties, ['1 < 2 & "so"', h('br'), h('em', { lang: 'fr' })])
  expect(createHtmlWriter().write(node)).toBe(
    '<p id="p-1" class="a b" aria-labelledby="x" hidden tabindex="-1">1 &#x3C; 2 &#x26; "so"<br><em lang="fr"></em></p>',
  )
})

test('parts written before stand in the tree as they are, and their ids are known', () => {
  const writer = createHtmlWriter()
  const main = writer.writeParts([
    h('p', { id: 'one' }, 'a < b'),
    h('p', { id: 'two' }, h('i', { id: 'in' })),
  ])
  const page = writer.write(h('main', { id: 'main' }, [main]))
  expect(page).toBe('<main id="main"><p id="one">a &#x3C; b</p><p id="two"><i id="in"></i></p></main>')
  expect([...writer.ids].sort()).toEqual(['in', 'main', 'one', 'two'])
})

test('of long parts one is held at a time', () => {
  const order: string[] = []
  const words = Array.from({ length: 1000 }, () => ({ type: 'text', value: 'a' }))
  function* parts() {
    for (const id of ['a', 'b']) {
      order.push(`made ${id}`)
      const node = h('p')
      Object.defineProperty(node, 'children', { get: () => [order.push(`read ${id}`), ...words].slice(1) })
      yield node
    }
  }
  createHtmlWriter().writeParts(parts())
  expect(order.filter((step, index) => step !== order[index - 1])).toEqual([
    'made a',
    'read a',
    'made b',
    'read b',
  ])
})

test('short parts are written together, as they would be one by one', () => {
  const rows = Array.from({ length: 700 }, (_, index) => h('tr', [h('td', `${index}`)]))
  const writer = createHtmlWriter()
  const one = rows.map((row) => writer.writePart(row).value).join('')
  expect(writer.writeParts(rows).value).toBe(one)
})

test('markup of anybody else does not pass', () => {
  const stranger = { type: 'raw', value: '<script>alert(1)</script>' } as const
  expect(() => createHtmlWriter().write(h('p', [stranger]))).toThrow('did not make')
  const other = createHtmlWriter().writePart(h('b'))
  expect(() => createHtmlWriter().write(h('p', [other]))).toThrow('did not make')
})

test('scripts and styles are not text', () => {
  const writer = createHtmlWriter()
  expect(writer.write(h('script', 'if (a < b && c) {}'))).toBe('<script>if (a < b && c) {}</script>')
  expect(writer.write(h('style', 'a > b { content: "&" }'))).toBe('<style>a > b { content: "&" }</style>')
})

test.each(['', 'a\0b'])('long parts stand in their places, beside any text: %j', (text) => {
  const writer = createHtmlWriter()
  const [one, two] = ['1', '2'].map((digit) => writer.writePart(h('p', digit.repeat(100_000))))
  if (!one || !two) throw new Error('No parts')
  const [first, second] = [one.value, two.value]
  const main = h('main', [one, h('div', [h('b', text), two])])
  expect(writer.write(main)).toBe(`<main>${first}<div><b>${text}</b>${second}</div></main>`)
  expect([one.value, two.value]).toEqual([first, second])
})

test('gives a long page in the pieces in which it was written', () => {
  const writer = createHtmlWriter()
  const rows = Array.from({ length: 5000 }, (_, at) => h('p', { id: `p${at}` }, `Row ${at} of the page`))
  const main = h('main', [writer.writeParts(rows)])
  const pieces = writer.writePieces(main)
  expect(pieces.length).toBeGreaterThan(5)
  expect(pieces.join('')).toBe(writer.write(main))
  expect(pieces.join('')).toBe(createHtmlWriter().write(h('main', rows)))
})
