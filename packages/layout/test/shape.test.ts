import { fontSource } from '@lectern/fonts'
import { packageFiles } from '@lectern/node'
import { expect, it } from 'vitest'
import { openFace } from '../src/fonts/face.js'
import { loadHarfBuzz } from '../src/fonts/harfbuzz.js'
import { shape } from '../src/fonts/shape.js'

const fonts = fontSource(packageFiles([import.meta.resolve('@lectern/fonts')]))

// ز is ر with a dot, and ي and ت are one tooth with different dots, in one word.
it.each(['زوروا', 'التلاميذ', 'ملعقتين'])(
  'letters that share a glyph are each read as themselves: %s',
  async (word) => {
    const { faces } = await fonts.match({
      family: 'sans',
      weight: 400,
      style: 'normal',
      lang: 'ar',
      text: word,
    })
    const harfBuzz = await loadHarfBuzz()
    const opened = await Promise.all(faces.map((face) => openFace(face, harfBuzz)))
    const arabic = opened.find((face) => face.has(0x632))
    if (arabic === undefined) throw new Error('no Arabic font')
    const { glyphs } = shape(arabic, word, true, 'ar')
    const read = [...glyphs].reverse().flatMap(({ codePoints }) => codePoints)
    expect(String.fromCodePoint(...read)).toBe(word)
  },
)
