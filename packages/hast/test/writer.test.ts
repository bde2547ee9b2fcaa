import fc from 'fast-check'
import type { Element, ElementContent, Nodes, Properties } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { expect, test } from 'vitest'
import { createWriter } from '../src/write/writer.js'

const text = (value: string): ElementContent => ({ type: 'text', value })
const element = (tagName: string, properties: Properties, children: ElementContent[] = []): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
})
const written = (node: Nodes): string => createWriter().write(node)
const byLibrary = (node: Nodes): string => toHtml(node, { closeEmptyElements: false })

test('writes elements, attributes and text', () => {
  const properties = { id: 'p-1', className: ['a', 'b'], ariaLabelledBy: ['x'], hidden: true, tabIndex: -1 }
  const node = element('p', properties, [
    text('1 < 2 & "so"'),
    element('br', {}),
    element('em', { lang: 'fr' }),
  ])
  expect(written(node)).toBe(
    '<p id="p-1" class="a b" aria-labelledby="x" hidden tabindex="-1">1 &#x3C; 2 &#x26; "so"<br><em lang="fr"></em></p>',
  )
})

test('remembers the ids of what it has written, in drawings too', () => {
  const writer = createWriter()
  writer.write(
    element('p', { id: 'one' }, [element('svg', {}, [element('path', { id: 'two', strokeWidth: '1' })])]),
  )
  expect([...writer.ids]).toEqual(['one', 'two'])
})

test.each([
  ['a script', element('script', {}, [text('if (a < b && c) {}')])],
  ['a style', element('style', {}, [text('a > b { content: "&" }')])],
  [
    'a drawing',
    element('svg', { viewBox: '0 0 1 1' }, [element('path', { strokeWidth: '2', d: 'M0 0' }, [])]),
  ],
  [
    'a formula',
    element('math', { display: 'block' }, [element('mi', { mathvariant: 'normal' }, [text('<')])]),
  ],
  ['a comment', { type: 'comment', value: ' a --> b ' } as Nodes],
  ['a page', { type: 'root', children: [{ type: 'doctype' }, element('html', { lang: 'en' }, [])] } as Nodes],
])('writes %s as the library does', (_, node) => {
  expect(written(node)).toBe(byLibrary(node))
})

/** Properties of each kind: of texts, numbers, lists, flags, flags that may have a value; known and unknown. */
const names = [
  'id',
  'className',
  'ariaLabelledBy',
  'tabIndex',
  'hidden',
  'download',
  'dataCue',
  'dateTime',
  'title',
]
const more = [
  'srcSet',
  'accept',
  'colSpan',
  'disabled',
  'epub:type',
  'xmlLang',
  'ssml:ph',
  'headers',
  'open',
  'href',
]
const words = fc.array(fc.constantFrom(...'ab <>&"\'`=\0é\n𝐀')).map((signs) => signs.join(''))
const values = fc.oneof(
  words,
  fc.constantFrom(true, false, null, undefined, Number.NaN, 0, 7.5, '', 'hidden', 'download'),
  fc.array(fc.oneof(words, fc.integer()), { minLength: 1 }).filter((list) => list.at(-1) !== ''),
)
const properties = fc.dictionary(fc.constantFrom(...names, ...more), values)
const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    words.map(text),
    fc
      .tuple(fc.constantFrom('p', 'em', 'td', 'br', 'math', 'option'), properties, fc.array(tie('node')))
      .map(([tagName, own, children]) => element(tagName, own as Properties, children)),
  ),
}))

test('writes whatever hast there is as the library does', () => {
  fc.assert(
    fc.property(node, (one) => {
      expect(written(one)).toBe(byLibrary(one))
    }),
    { numRuns: 500 },
  )
})
