import type { Gradient, GradientStop } from '@lectern/layout'
import type { PdfDocument } from '../pdfkit/document.js'
import type { Dictionary, Reference, Value } from '../pdfkit/values.js'
import { fine } from './numbers.js'

/** A gradient as a shading (ISO 32000-1, 8.7.4.5), its colours or, in grey, its opacities. */
export function writeShading(gradient: Gradient, show: 'color' | 'opacity', pdf: PdfDocument): Reference {
  const { kind, coordinates, stops } = gradient
  const values = stops.map((stop) => ({
    offset: stop.offset,
    value: show === 'color' ? channels(stop.color) : [stop.opacity],
  }))
  const ref = pdf.ref({
    ShadingType: kind === 'linear' ? 2 : 3,
    ColorSpace: show === 'color' ? 'DeviceRGB' : 'DeviceGray',
    Coords: coordinates.map(fine),
    Extend: [true, true],
    Function: along(values),
  })
  ref.end()
  return ref
}

export const fades = ({ stops }: Gradient): boolean => stops.some(({ opacity }) => opacity !== 1)

interface Step {
  offset: number
  value: readonly number[]
}

/** One function from stop to stop, stitched together (ISO 32000-1, 7.10.4). */
function along(stops: readonly Step[]): Dictionary {
  const steps = [...(stops[0] && stops[0].offset > 0 ? [{ ...stops[0], offset: 0 }] : []), ...stops]
  const last = steps.at(-1)
  if (last && last.offset < 1) steps.push({ ...last, offset: 1 })
  const parts = steps.slice(1).flatMap((to, index): { begin: number; end: number; part: Dictionary }[] => {
    const from = steps[index] as Step
    // Two stops in one place are an edge.
    if (to.offset === from.offset) return []
    const part = { FunctionType: 2, Domain: [0, 1], C0: from.value, C1: to.value, N: 1 }
    return [{ begin: from.offset, end: to.offset, part }]
  })
  const [only] = parts
  if (only && parts.length === 1) return only.part
  return {
    FunctionType: 3,
    Domain: [0, 1],
    Functions: parts.map(({ part }) => part),
    Bounds: parts.slice(1).map(({ begin }) => begin),
    Encode: parts.flatMap((): Value[] => [0, 1]),
  }
}

function channels(color: GradientStop['color']): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
}
