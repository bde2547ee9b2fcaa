import type { Chain } from '../../src/fonts/book.js'
import type { OpenFace } from '../../src/fonts/face.js'
import type { ShapedGlyph, Shaper } from '../../src/fonts/harfbuzz.js'
import { shapeText } from '../../src/fonts/word.js'

/** Signs that a font says have their ink in the middle of the square, as in Traditional Chinese. */
export interface SquareFont {
  centred?: string
  /** Whether it has half-width forms. */
  halt?: boolean
}

/** A chain of one font in which ideographs and signs of full width are squares and all else is half as wide. */
export function squareChain(lang: string, font: SquareFont = {}): Chain {
  const faces = [squareFace(font)]
  const chain: Chain = {
    faces,
    lang,
    get capitals() {
      return chain
    },
    shaped: (text, rtl) => shapeText({ faces, lang }, text, rtl),
  }
  return chain
}

const units = 1000
const isSquare = (code: number): boolean => code > 0x2e7f || /[“”‘’…—]/.test(String.fromCodePoint(code))

function squareFace({ centred = '', halt = false }: SquareFont): OpenFace {
  const width = (code: number): number => (isSquare(code) ? units : units / 2)
  const shape = (text: string, moved: (code: number) => { advance: number; x: number }): ShapedGlyph[] => {
    let cluster = 0
    return [...text].map((character) => {
      const code = character.codePointAt(0) ?? 0
      const glyph = { id: code, cluster, y: 0, ...moved(code) }
      cluster += character.length
      return glyph
    })
  }
  const plain = (code: number) => ({ advance: width(code), x: 0 })
  const half = (code: number) => {
    const character = String.fromCodePoint(code)
    if (!halt || !isSquare(code)) return plain(code)
    if (centred.includes(character)) return { advance: units / 2, x: -units / 4 }
    return { advance: units / 2, x: /[「『（“]/.test(character) ? -units / 2 : 0 }
  }
  const shaper: Shaper = {
    unitsPerEm: units,
    has: () => true,
    width,
    reach: () => ({ top: 800, bottom: -200 }),
    shape: (text) => shape(text, plain),
    shapeHalved: (text) => shape(text, half),
  }
  return { id: 'squares', family: 'Squares', bytes: new Uint8Array(), scale: 1, has: () => true, shaper }
}
