import { describe, expect, it } from 'vitest'
import { rectangle as rectangleOf } from '../src/frame/path.js'
import type { DrawingPath, Shape } from '../src/svg/drawing.js'
import { readDrawing } from '../src/svg/read.js'

const svg = (body: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">${body}</svg>`

const rectangle = (color: string, more = ''): string =>
  `<rect width="100" height="100" fill="${color}" ${more}/>`
const light = 'style="mix-blend-mode:plus-lighter"'

type Pixel = { colour: number[]; alpha: number }

const modes: Record<string, (behind: number, above: number) => number> = {
  normal: (_, above) => above,
  difference: (behind, above) => Math.abs(behind - above),
  lighten: Math.max,
}

/** One colour over another, as a viewer of PDF has it (ISO 32000-1, 11.3.6). */
function over(behind: Pixel, above: Pixel, mode = 'normal'): Pixel {
  const alpha = behind.alpha + above.alpha - behind.alpha * above.alpha
  const mix = modes[mode]
  if (!mix) throw new Error(`No mode ${mode}`)
  const colour = above.colour.map((value, at) => {
    const old = behind.colour[at] ?? 0
    const mixed = (1 - behind.alpha) * value + behind.alpha * mix(old, value)
    return alpha === 0 ? 0 : (1 - above.alpha / alpha) * old + (above.alpha / alpha) * mixed
  })
  return { colour, alpha }
}

const pixelOf = ({ fill }: DrawingPath): Pixel => ({
  colour: [1, 3, 5].map((at) => Number.parseInt(fill?.color.slice(at, at + 2) ?? '0', 16)),
  alpha: fill?.opacity ?? 1,
})

/** What is seen where all shapes are. */
function seen(shapes: readonly Shape[]): Pixel {
  return shapes.reduce<Pixel>(
    (behind, shape) => {
      if (shape.kind === 'path') {
        const { colour, alpha } = pixelOf(shape)
        return over(behind, { colour: colour.map((value) => value / 255), alpha })
      }
      if (shape.kind !== 'group') throw new Error(shape.kind)
      const { colour, alpha } = seen(shape.shapes)
      return over(behind, { colour, alpha: alpha * (shape.opacity ?? 1) }, shape.blend)
    },
    { colour: [0, 0, 0], alpha: 0 },
  )
}

function drawn(body: string) {
  const { shapes = [], dropped = [] } = readDrawing(svg(body)) ?? {}
  const { colour, alpha } = seen(shapes)
  return { colour: colour.map((value) => Math.round(value * 255)), alpha, dropped }
}

describe('light that is added', () => {
  it('is the sum of two colours, at most white', () => {
    expect(drawn(rectangle('#204080') + rectangle('#c01090', light))).toEqual({
      colour: [0xe0, 0x50, 0xff],
      alpha: 1,
      dropped: [],
    })
  })
  it('is as strong as it is opaque', () => {
    const half = rectangle('#c01090', `fill-opacity="0.5" ${light}`)
    expect(drawn(rectangle('#204080') + half)).toMatchObject({ colour: [0x80, 0x48, 0xc8], dropped: [] })
    const group = `<g opacity="0.5" ${light}>${rectangle('#c01090')}</g>`
    expect(drawn(rectangle('#204080') + group)).toMatchObject({ colour: [0x80, 0x48, 0xc8], dropped: [] })
  })
  it('is itself where nothing is behind it', () => {
    expect(drawn(rectangle('#c01090', light))).toEqual({ colour: [0xc0, 0x10, 0x90], alpha: 1, dropped: [] })
  })
  it('is added to what is clear in part', () => {
    const behind = rectangle('#204080', 'fill-opacity="0.5"')
    expect(drawn(behind + rectangle('#401020', light))).toMatchObject({
      colour: [0x50, 0x30, 0x60],
      alpha: 1,
    })
  })
  it('is added to what is in its own group only, where that is one by itself', () => {
    const apart = `<g style="isolation:isolate">${rectangle('#c01090', light)}</g>`
    expect(drawn(rectangle('#204080') + apart)).toMatchObject({ colour: [0xc0, 0x10, 0x90], dropped: [] })
  })
  it.each([
    ['it is clear in part, and so is what is behind it', rectangle('#c01090', `fill-opacity="0.5" ${light}`)],
    ['words shine, which would be copied twice', `${rectangle('#000')}<text y="9" ${light}>Words</text>`],
  ])('covers what is behind it, with a finding, where %s', (_, body) => {
    expect(readDrawing(svg(body))?.dropped).toEqual(['mix-blend-mode'])
  })
  it('is no more than a few levels deep, since every level doubles what is inside', () => {
    const open = `${rectangle('#204080')}<g ${light}>`.repeat(40)
    const drawing = readDrawing(svg(`${open}${rectangle('#c01090')}${'</g>'.repeat(40)}`))
    expect(drawing?.dropped).toEqual(['mix-blend-mode'])
    expect(JSON.stringify(drawing).length).toBeLessThan(200_000)
  })
  it('reaches beyond the edges of the drawing, where pixels are covered in part', () => {
    const { shapes = [] } = readDrawing(svg(rectangle('#204080') + rectangle('#c01090', light))) ?? {}
    expect(shapes[0]).toMatchObject({ fill: { color: '#204080' }, segments: rectangleOf(-1, -1, 102, 102) })
  })
})
