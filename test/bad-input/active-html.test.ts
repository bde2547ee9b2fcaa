import type { DefaultTreeAdapterTypes as Dom } from 'parse5'
import { describe, expect, it } from 'vitest'
import { activeCases, articleParts, elementsOf, legible, pageOf } from './support.ts'

// The output is judged by another parser than the one that cleaned the input.

const harmless = new Set(
  'a abbr article aside audio b blockquote br caption code dd del details div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 header hr img input kbd li main mark math menclose merror mfrac mi mn mo mover mpadded mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder munderover ol p pre rp rt ruby section span strong sub summary sup table tbody td th thead time track tr ul video'.split(
    ' ',
  ),
)
const addresses = new Set(['href', 'src', 'poster', 'cite', 'data', 'action', 'formaction', 'xlink:href'])

/** What could act, as `<element attribute="value">`. */
function active({ tagName, attrs }: Dom.Element): string[] {
  const found = harmless.has(tagName) ? [] : [`<${tagName}>`]
  for (const { name, value } of attrs) {
    const isHandler = /^on/i.test(name)
    const isForeign = /^(style|srcdoc|name|target|ping|download|autofocus|contenteditable|is|slot)$/i.test(
      name,
    )
    const isUnsafe =
      addresses.has(name) &&
      !/^(https?:|mailto:|tel:|#|data:image\/(png|jpeg|gif|webp|avif)|[^:]*$)/i.test(value)
    if (isHandler || isForeign || isUnsafe) found.push(`<${tagName} ${name}="${value.slice(0, 60)}">`)
  }
  return found
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()
/** Without spaces: where elements end, a space more or less is nobody's loss. */
const bare = (text: string): string => text.replace(/\s+/g, '')

describe.each(['html', 'markdown'] as const)(
  'read as %s, nothing acts and nothing legible is lost:',
  (format) => {
    it.each(activeCases())('$name', async ({ source, words }) => {
      const parts = articleParts(await pageOf(source, format))
      expect(parts.flatMap(elementsOf).flatMap(active)).toEqual([])
      expect(bare(squeezed(parts.map(legible).join(' ')))).toContain(bare(words))
    })
  },
)

it("ids are there once, and none is one of the page's own", async () => {
  for (const { source } of activeCases().filter(({ name }) => name.includes('id'))) {
    const page = await pageOf(source, 'html')
    const ids = [...page.matchAll(/<[^>]* id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toHaveLength(new Set(ids).size)
  }
})

it('the judge sees what acts', () => {
  const page =
    '<main><p onclick=x style=y>a</p><a href="java&#10;script:x">b</a><svg></svg><iframe></iframe></main>'
  expect(articleParts(page).flatMap(elementsOf).flatMap(active)).toHaveLength(5)
})

describe('an address of ten megabytes', () => {
  const data = 'A'.repeat(10_000_000)

  it.each([
    ['a link', `[words](data:text/html;base64,${data})`],
    ['a picture in HTML', `<img alt="words" src="data:image/png;base64,${data}">`],
    ['a frame', `<iframe title="words" src="data:text/html;base64,${data}"></iframe>`],
  ])('as %s leaves its words, and no more', { timeout: 60_000 }, async (_, source) => {
    const page = await pageOf(`# Title\n\n${source}\n`, 'markdown')
    expect(page).toContain('words')
    expect(page.length).toBeLessThan(200_000)
  })
})
