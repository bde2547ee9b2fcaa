import { memoryResources, type OutputFile } from '@lectern/core'
import { strFromU8, unzipSync } from 'fflate'
import { epub, html, parse, publish } from 'lectern'
import { expect, it } from 'vitest'

const picture = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)

/** One of everything that a page can name; `#` stands for its id. */
const places = [
  '<p #>paragraph</p>',
  '<p><span #>part</span></p>',
  '<p><code #>code</code></p>',
  '<p>As <math #><mi>x</mi></math></p>',
  '<math # display="block"><mi>x</mi></math>',
  '<p><img # src="a.png" alt="picture"></p>',
  '<p>a line<br #>and another</p>',
  '<p>x</p><hr #><p>y</p>',
  '<p><a #></a>an anchor</p>',
  '<a #></a><p>an anchor before it</p>',
  '<p><a # href="#nowhere">to nowhere</a></p>',
  '<p><ruby #>x<rt>y</rt></ruby></p>',
  '<p><del #>x</del></p>',
  '<p><time # datetime="2026-01-01">x</time></p>',
  '<ul><li #>item</ul>',
  '<dl><dt #>term<dd>meaning</dl>',
  '<table><tr><th #>cell<tr><td>y</table>',
  '<table><caption #>caption</caption><tr><th>x<tr><td>y</table>',
  '<details><summary #>summary</summary><p>y</p></details>',
  '<div #><p>division</p></div>',
]

/** The ids that links of the editions lead to, and those of them that nothing has. */
async function ledTo(value: string, path: string): Promise<{ led: Set<string>; nowhere: string[] }> {
  const article = await parse({ value, path })
  const resources = memoryResources({ 'a.png': picture })
  const { editions } = await publish(article, [html(), epub()], { resources })
  const led = new Set<string>()
  const nowhere: string[] = []
  for (const { files } of editions.values()) {
    const texts = (await Promise.all(files.map(textsOf))).flat()
    const ids = new Set(texts.flatMap((text) => [...text.matchAll(/\sid="?([^"\s>]+)/g)].map(([, id]) => id)))
    for (const text of texts)
      for (const [, id = ''] of text.matchAll(/href="?[\w./-]*#([^"\s>]+)/g))
        if (ids.has(id)) led.add(id)
        else nowhere.push(id)
  }
  return { led, nowhere }
}

async function textsOf({ path, open }: OutputFile): Promise<string[]> {
  const chunks: Uint8Array[] = []
  for await (const chunk of open()) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  if (!path.endsWith('.epub')) return path.endsWith('.html') ? [bytes.toString()] : []
  const chapters = unzipSync(bytes, { filter: ({ name }) => name.endsWith('.xhtml') })
  return Object.values(chapters).map((chapter) => strFromU8(chapter))
}

it('every link of an edition leads to something that a page can name', async () => {
  const named = places.map((place, index) => place.replace('#', `id="to-${index}"`))
  const links = places.map((_, index) => `<a href="#to-${index}">there</a>`).join(' ')
  const page = `<html lang="en"><title>T</title><main><h1>T</h1><p>See ${links}.</p>${named.join('')}</main></html>`
  const { led, nowhere } = await ledTo(page, 'a.html')
  expect(nowhere).toEqual([])
  expect([...led]).toEqual(expect.arrayContaining(places.map((_, index) => `to-${index}`)))
})

it('labels of formulas in a line, which a link leads to (pandoc-crossref)', async () => {
  const { nowhere } = await ledTo('# T\n\nLine $$x$${#eq:a}.\n\nAs @eq:a says.\n', 'a.md')
  expect(nowhere).toEqual([])
})
