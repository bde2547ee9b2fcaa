import { expect, test } from 'vitest'
import { safeUrl } from '../src/index.js'
import { a, htmlOf, p } from './build.js'

test.each([
  ['https://e.org/a b', 'https://e.org/a%20b'],
  ['page.html#x', 'page.html#x'],
  ['mailto:a@e.org', 'mailto:a@e.org'],
  ['javascript:alert(1)', undefined],
  [' java\nscript:alert(1)', undefined],
  ['\u0001javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['vbscript:x', undefined],
  ['file:///etc/passwd', undefined],
  ['https://[::1]/x', 'https://[::1]/x'],
])('%j is followed as %j', (url, expected) => expect(safeUrl(url)).toBe(expected))

test('a link that may not be followed keeps its words', async () => {
  expect(await htmlOf([p('a', a('javascript:alert(1)', 'press'))])).toBe('<p id="a"><span>press</span></p>')
})

test('a link without words shows its address', async () => {
  expect(await htmlOf([p('a', a('https://e.org/'))])).toBe(
    '<p id="a"><a href="https://e.org/" class="address">https://e.org/</a></p>',
  )
})

test.each([
  ['https://e.org/', 'https://e.org/', true],
  ['http://www.e.org', 'www.e.org', true],
  ['https://e.org/', 'our page', false],
  ['https://e.org/', 'e.org', false],
])('%s, shown as "%s", is marked as an address: %s', async (url, words, isAddress) => {
  const html = await htmlOf([p('a', a(url, words))])
  expect(html.includes('class="address"')).toBe(isAddress)
})

test('links inside the article follow the prefix, or lead where they are told', async () => {
  expect(await htmlOf([p('a', a('#b', 'x')), p('b', 'y')], { idPrefix: 'n-' })).toContain('<a href="#n-b">')
  expect(await htmlOf([p('a', a('#b', 'x')), p('b', 'y')], { href: (id) => `ch2.xhtml#${id}` })).toContain(
    '"ch2.xhtml#b"',
  )
  expect(await htmlOf([p('a', a('#gone', 'x'))])).toBe('<p id="a">x</p>')
})

test('links that stay beside the article lead where they are told, or keep their words', async () => {
  const neighbour = (url: string) => (url === 'b.html' ? 'https://e.org/b.html' : undefined)
  const links = [
    a('b.html', 'one'),
    a('../c.html#x', 'two'),
    a('https://e.org/d', 'three'),
    a('mailto:a@e.org', 'four'),
  ]
  expect(await htmlOf([p('a', ...links)], { neighbour })).toBe(
    '<p id="a"><a href="https://e.org/b.html">one</a><span>two</span>' +
      '<a href="https://e.org/d">three</a><a href="mailto:a@e.org">four</a></p>',
  )
})
