import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openFace } from '../../src/fonts/face.js'
import { loadHarfBuzz } from '../../src/fonts/harfbuzz.js'
import { pairShaper } from '../../src/fonts/pairs.js'
import { glyphsOf } from '../../src/fonts/shape.js'
import { fonts } from '../support/set.js'

const harfBuzz = await loadHarfBuzz()
const faces = await Promise.all(
  ['Atkinson Hyperlegible Next', 'Atkinson Hyperlegible Mono'].flatMap((family) =>
    [400, 700].flatMap((weight) =>
      (['normal', 'italic'] as const).map(async (style) => {
        const match = await fonts.match({ family, weight, style, lang: 'en', text: 'a' })
        const [face] = match.faces
        if (!face) throw new Error(`${family} is not installed`)
        return openFace(face, harfBuzz)
      }),
    ),
  ),
)

const prose = fc.constantFrom(...'AVTWYLoeafijltrvwyPF.,;:-\'"“”‘’–—…() 0123456789éçßøłőfi'.split(''))
const any = fc.integer({ min: 0x20, max: 0x17f }).map((code) => String.fromCharCode(code))
const words = fc
  .array(fc.oneof(prose, prose, any), { minLength: 1, maxLength: 14 })
  .map((list) => list.join(''))

describe('words put together of pairs', () => {
  it.each(faces.map((face) => [face.id, face] as const))('are what HarfBuzz makes of them: %s', (_, face) => {
    let put = 0
    fc.assert(
      fc.property(words, fc.constantFrom('en', 'nl', 'ca', 'tr', 'ro', 'pl'), (text, lang) => {
        const glyphs = pairShaper(face, lang)?.glyphs(text)
        if (!glyphs) return
        put++
        expect(glyphs).toEqual(glyphsOf(face, face.shaper.shape(text, false, lang), text, false))
      }),
      { numRuns: 1500, seed: 20260406 },
    )
    expect(put).toBeGreaterThan(900)
  })

  it('are left to HarfBuzz in fonts with ligatures, and where there are marks', async () => {
    const { faces: found } = await fonts.match({
      family: 'Noto Sans',
      weight: 400,
      style: 'normal',
      lang: 'en',
      text: 'a',
    })
    const [noto] = found
    if (!noto) throw new Error('Noto Sans is not installed')
    expect(pairShaper(await openFace(noto, harfBuzz), 'en')).toBeUndefined()
    expect(faces[0] && pairShaper(faces[0], 'en')?.glyphs('e\u0301')).toBeUndefined()
  })
})
