import { fontSource } from '@lectern/fonts'
import { packageFiles } from '@lectern/node'
import { expect, it } from 'vitest'
import { openFace } from '../src/fonts/face.js'
import { loadHarfBuzz } from '../src/fonts/harfbuzz.js'
import { shape } from '../src/fonts/shape.js'
import { shapeText } from '../src/fonts/word.js'

const fonts = fontSource(packageFiles([import.meta.resolve('@lectern/fonts')]))

async function facesFor(text: string) {
  const { faces } = await fonts.match({ family: 'sans', weight: 400, style: 'normal', lang: 'ar', text })
  const harfBuzz = await loadHarfBuzz()
  return Promise.all(faces.map((face) => openFace(face, harfBuzz)))
}

// ز is ر with a dot, and ي and ت are one tooth with different dots, in one word.
it.each(['زوروا', 'التلاميذ', 'ملعقتين'])(
  'letters that share a glyph are each read as themselves: %s',
  async (word) => {
    const opened = await facesFor(word)
    const arabic = opened.find((face) => face.has(0x632))
    if (arabic === undefined) throw new Error('no Arabic font')
    const { glyphs } = shape(arabic, word, true, 'ar')
    const read = [...glyphs].reverse().flatMap(({ codePoints }) => codePoints)
    expect(String.fromCodePoint(...read)).toBe(word)
  },
)

// ߞ of N'Ko is in none of these fonts.
it('the code of a letter that no font has reads from left to right, also in a script from right to left', async () => {
  const faces = await facesFor('[U+07DE]')
  const [right, left] = [true, false].map((rtl) => shapeText({ faces, lang: 'nqo' }, '\u07de', rtl).runs[0])
  const ids = (run: typeof right) => run?.glyphs.map(({ id }) => id)
  expect(ids(right)).toEqual(ids(left))
  expect(right?.rtl).toBe(true)
  expect(right?.glyphs.map(({ codePoints }) => codePoints)).toEqual([[], [], [], [], [], [], [], [0x7de]])
  expect(left?.glyphs[0]?.codePoints).toEqual([0x7de])
})

it('a line of code is indented as far in letters that another face draws', async () => {
  const code = await fonts.match({ family: 'mono', weight: 400, style: 'normal', lang: 'ru', text: 'ведёт' })
  const harfBuzz = await loadHarfBuzz()
  const faces = await Promise.all(code.faces.map((face) => openFace(face, harfBuzz)))
  const widthOf = (text: string) => shapeText({ faces, lang: 'ru' }, text, false).width
  expect(faces.length).toBeGreaterThan(1)
  expect(widthOf('    ведёт') - widthOf('ведёт')).toBeCloseTo(widthOf('    leads') - widthOf('leads'))
})
