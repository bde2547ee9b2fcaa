import { readTree } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { expect, test } from 'vitest'

async function descriptionOf(head: string): Promise<unknown> {
  const value = `<html lang="en"><head><title>Tides</title>${head}</head><body><main><p>The tide comes in.</p></main></body></html>`
  const { front } = await readTree({ value, format: 'html' }, [htmlReader()])
  return front.values.description
}

test.each([
  ['references', 'It&amp;nbsp;rained &amp;uuml;ber K&amp;#246;ln', 'It rained über Köln'],
  ['a paragraph', '&lt;p&gt;It rained, and &lt;b&gt;we&lt;/b&gt; went.&lt;/p&gt;', 'It rained, and we went.'],
  ['a reference beside a sign', '1 &lt; 2 &amp;amp; more', '1 < 2 & more'],
])('a description that was escaped twice is plain text: %s', async (_, written, description) => {
  expect(await descriptionOf(`<meta name="description" content="${written}">`)).toBe(description)
})

test('so is one of linked data', async () => {
  const data = { '@type': 'NewsArticle', description: '<p>It rained.</p>' }
  const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`
  expect(await descriptionOf(script)).toBe('It rained.')
})

test.each(['What <p> means', 'Tom & Jerry', 'AT&T; and others'])(
  'what is plain text stays: %s',
  async (words) => {
    const written = words.replace(/&/g, '&amp;').replace(/</g, '&lt;')
    expect(await descriptionOf(`<meta name="description" content="${written}">`)).toBe(words)
  },
)
