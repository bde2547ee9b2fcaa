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

it('a long form that we add has the class that it has on the page; a screen reader hears it once', async () => {
  const rta = ':abbr[RTA]{title="Regional Transport Authority"}'
  const body = `## The ${rta}\n\nThe ${rta} and the ${rta}.`
  for (const standard of ['ua-1', 'ua-2'] as const) {
    const added = { S: '/Span', O: '/HTML-4.01', class: 'expansion' }
    expect(await attributesBy('HTML-4.01', body, standard)).toEqual([added])
  }
  const { elements } = await Reader.open((await fromMarkdown(body)).bytes)
  expect(elements.flatMap(({ data }) => data.E ?? [])).toEqual([
    'Regional Transport Authority',
    'Regional Transport Authority',
  ])
})

it('PDF 2.0 writes the name of a tick with a capital', async () => {
  const [box] = await attributesBy('PrintField', '- [x] Write\n', 'ua-2')
  expect(box?.Checked).toBe('/on')
})
