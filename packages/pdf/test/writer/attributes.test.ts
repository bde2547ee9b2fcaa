import { expect, it } from 'vitest'
import { fromMarkdown } from '../support/edition.js'
import { attributes, type Dictionary, Reader } from '../support/reader.js'

/** Attributes of one owner, of each element that has them. */
async function attributesBy(
  owner: string,
  body: string,
  standard: 'ua-1' | 'ua-2' = 'ua-1',
): Promise<Dictionary[]> {
  const { elements } = await Reader.open((await fromMarkdown(body, { standard })).bytes)
  return elements.flatMap((element) => {
    const found = attributes(element, owner)
    return found ? [{ S: element.data.S ?? null, ...found }] : []
  })
}

it('words that were taken out, put in, marked, raised and lowered say so (ISO 32000-1, 14.8.5.4.5)', async () => {
  const body = '~~never~~ :ins[always] <mark>m</mark> H<sub>2</sub>O 10<sup>6</sup>'
  expect(await attributesBy('Layout', body)).toEqual([
    { S: '/Span', O: '/Layout', TextDecorationType: '/LineThrough' },
    { S: '/Span', O: '/Layout', TextDecorationType: '/Underline' },
    { S: '/Span', O: '/Layout', BackgroundColor: [1, 0.953, 0.659] },
    { S: '/Span', O: '/Layout', BaselineShift: -1.92, LineHeight: 12.528 },
    { S: '/Span', O: '/Layout', BaselineShift: 4.08, LineHeight: 12.528 },
  ])
})

it('what is filled in on paper says what it is (ISO 32000-1, 14.8.5.6)', async () => {
  const body = 'Two: :blank[4]\n\n- [ ] Read\n- [x] Write\n\n::lines[3]\n'
  const fields = await attributesBy('PrintField', body)
  expect(fields.map(({ S, Role, checked }) => [S, Role, checked])).toEqual([
    ['/Form', '/tv', undefined],
    ['/Form', '/cb', '/off'],
    ['/Form', '/cb', '/on'],
    ['/Form', '/tv', undefined],
  ])
  expect(fields.map(({ Desc }) => Desc)).toEqual(['blank', 'To do', 'Done', '3 lines to write on'])
})

it('PDF 2.0 writes the name of a tick with a capital', async () => {
  const [box] = await attributesBy('PrintField', '- [x] Write\n', 'ua-2')
  expect(box?.Checked).toBe('/on')
})
