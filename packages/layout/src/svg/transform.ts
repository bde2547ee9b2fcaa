import { compose, identity, type Transform } from '../frame/path.js'
import { bounded } from './length.js'

/** The `transform` attribute (CSS Transforms 1, SVG syntax). */
export function parseTransform(source: string | undefined): Transform {
  let result = identity
  for (const [, name = '', list = ''] of (source ?? '').matchAll(/\b(\w+)\s*\(([^()]*)\)/g)) {
    const values = list
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((value) => bounded(Number(value)))
    result = compose(result, one(name, values))
  }
  return result
}

function one(name: string, values: readonly number[]): Transform {
  const [a = 0, b = 0, c = 0] = values
  const degrees = (angle: number): number => (angle * Math.PI) / 180
  switch (name) {
    case 'matrix':
      return [a, b, c, values[3] ?? 0, values[4] ?? 0, values[5] ?? 0]
    case 'translate':
      return [1, 0, 0, 1, a, b]
    case 'scale':
      return [a, 0, 0, values.length > 1 ? b : a, 0, 0]
    case 'rotate':
      return compose(compose([1, 0, 0, 1, b, c], turn(degrees(a))), [1, 0, 0, 1, -b, -c])
    case 'skewX':
      return [1, 0, Math.tan(degrees(a)), 1, 0, 0]
    case 'skewY':
      return [1, Math.tan(degrees(a)), 0, 1, 0, 0]
    default:
      return identity
  }
}

const turn = (angle: number): Transform => [
  Math.cos(angle),
  Math.sin(angle),
  -Math.sin(angle),
  Math.cos(angle),
  0,
  0,
]
