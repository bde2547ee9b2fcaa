import { readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { expect, it } from 'vitest'

async function read(value: string): Promise<string> {
  const { tree } = await readTree({ value, format: 'html' }, [htmlReader()])
  return textOf(tree).replace(/\s+/g, ' ').trim()
}

const long =
  '<p>The lake is deep, and nobody has seen the bottom of it, in all the years that it is known.</p>'.repeat(
    12,
  )
const page = (text: string) =>
  `<body><div class="menu"><a href="/">Home</a></div><main><h1>A lake</h1>${text}${long}</main></body>`

it.each([
  [
    'citations (Frontiers)',
    '<p>It is deep, as others have written (e.g., <button id="B21-button" class="Reference"><!--[-->Lee, 2008<!--]--></button>, p. 128; <button id="B22-button">Orr, 2011</button>).</p>',
    'It is deep, as others have written (e.g., Lee, 2008, p. 128; Orr, 2011).',
  ],
  [
    'beside words in italics',
    '<p>The depth <i>d</i> <button id="B1-button">of Lee</button> <i>et al.</i> is taken.</p>',
    'The depth d of Lee et al. is taken.',
  ],
])('buttons in a sentence are words of it: %s', async (_, text, words) => {
  expect(await read(page(text))).toContain(words)
})

it('a heading with a place to link to it is no widget (Substack)', async () => {
  const heading =
    '<h3 class="header-with-anchor-widget">Of boats<div class="header-anchor-widget"><button></button></div></h3>'
  expect(await read(page(`${long}${heading}`))).toContain('Of boats')
})
