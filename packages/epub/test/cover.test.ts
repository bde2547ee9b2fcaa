import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { type FontSource, pictureSize } from '@lectern/core'
import { expect, it } from 'vitest'
import { bookOf, fileOf } from './support/book.ts'

const require = createRequire(join(import.meta.dirname, '../../fonts/package.json'))
const family = '@expo-google-fonts/atkinson-hyperlegible-next'
const fonts: FontSource = {
  match: async ({ weight, style }) => {
    const name =
      weight >= 600
        ? '700Bold/AtkinsonHyperlegibleNext_700Bold'
        : '400Regular/AtkinsonHyperlegibleNext_400Regular'
    const bytes = new Uint8Array(readFileSync(require.resolve(`${family}/${name}.ttf`)))
    const face = { id: name, family: 'Atkinson Hyperlegible Next', weight, style, license: 'OFL-1.1' }
    return { faces: [{ ...face, bytes: async () => bytes }], missing: [] }
  },
}
const markdown = (title: string) =>
  `---\ntitle: ${title}\nauthor: Ada Lind\nlang: en\ndate: 2026-01-01\n---\n\nText.\n`

it('is a PNG of 1200 × 1800 pixels, with the title in the field and the author below, the same each time', async () => {
  const book = await bookOf(markdown('The ferry'), { fonts })
  expect(fileOf(book, 'content.opf')).toContain(
    'href="pictures/cover.png" media-type="image/png" properties="cover-image"',
  )
  const bytes = book.entries['pictures/cover.png'] ?? new Uint8Array()
  expect(pictureSize(bytes, 'image/png')).toEqual({ width: 1200, height: 1800 })
  // IHDR, then the palette, then one IDAT: rows of an octet for the filter, and one for each pixel.
  const colors = new DataView(bytes.buffer, bytes.byteOffset).getUint32(33)
  const red = bytes.subarray(41, 41 + colors)
  const data = inflateSync(bytes.subarray(41 + colors + 12, -16))
  const stride = 1 + 1200
  expect(data).toHaveLength(1800 * stride)
  const rows = (from: number, to: number, isInk: (red: number) => boolean) => {
    const numbers = data.subarray(from * stride, to * stride).filter((_, at) => at % stride > 0)
    return numbers.filter((number) => isInk(red[number * 3] ?? 0)).length
  }
  expect(rows(0, 1290, (red) => red > 240)).toBeGreaterThan(20_000)
  expect(rows(1300, 1800, (red) => red < 60)).toBeGreaterThan(3000)
  const again = await bookOf(markdown('The ferry'), { fonts })
  expect(Buffer.compare(again.bytes, book.bytes)).toBe(0)
})

it('is a drawing in the same places where the fonts lack a letter', async () => {
  const book = await bookOf(markdown('渡船'), { fonts })
  expect(fileOf(book, 'pictures/cover.svg')).toMatch(
    /<rect [^>]*height="1290"[\s\S]*<text x="110"[^>]*>渡船</,
  )
  const arabic = await bookOf(markdown('عبّارة').replace('lang: en', 'lang: ar'), { fonts })
  expect(fileOf(arabic, 'pictures/cover.svg')).toMatch(/<text x="1090"[^>]*direction="rtl">عبّارة</)
})

const photograph = readFileSync(
  join(import.meta.dirname, '../../../examples/articles/lake-ferry/ferry-at-dawn.jpg'),
)
const files = { 'ferry.jpg': new Uint8Array(photograph) }

it('has the first photograph of the article above the title, and says what it shows', async () => {
  const book = await bookOf(`${markdown('The ferry')}\n![A ferry at dawn](ferry.jpg)\n`, { fonts, files })
  expect(pictureSize(book.entries['pictures/cover.jpg'] ?? new Uint8Array())).toEqual({
    width: 1200,
    height: 1800,
  })
  expect(fileOf(book, 'text/cover.xhtml')).toContain('alt="Cover: The ferry, by Ada Lind. A ferry at dawn"')
})

it('has the author’s wide photograph above the title, and nothing over one without a description', async () => {
  const given = (cover: string) => markdown('The ferry').replace('date:', `cover: ${cover}\ndate:`)
  const book = await bookOf(given('{src: ferry.jpg, alt: A ferry}'), { fonts, files })
  expect(fileOf(book, 'text/cover.xhtml')).toMatch(/src="..\/pictures\/cover.jpg" alt="[^"]*. A ferry"/)
  const bare = await bookOf(given('{src: ferry.jpg}'), { fonts, files })
  expect(bare.paths.some((path) => path.includes('pictures/cover'))).toBe(false)
})
