/**
 * Fourier transforms of 2, 3, 4 and 5 values, `step` apart, in place: of all that stand in the arrays. Each is the definition with equal
 * terms taken together (Winograd). Each has a loop of its own, so that a compiler need not find out which is meant in its midst.
 */
export type Butterflies = (re: Float64Array, im: Float64Array, step: number) => void

const half3 = Math.sqrt(3) / 2
const cos1 = Math.cos((2 * Math.PI) / 5)
const cos2 = Math.cos((4 * Math.PI) / 5)
const sin1 = Math.sin((2 * Math.PI) / 5)
const sin2 = Math.sin((4 * Math.PI) / 5)

export const butterflies: Readonly<Record<number, Butterflies>> = {
  2: (re, im, step) => {
    for (let start = 0; start < re.length; start += 2 * step)
      for (let at = start; at < start + step; at++) {
        const b = at + step
        const r = get(re, b)
        const i = get(im, b)
        re[b] = get(re, at) - r
        im[b] = get(im, at) - i
        re[at] = get(re, at) + r
        im[at] = get(im, at) + i
      }
  },
  3: (re, im, step) => {
    for (let start = 0; start < re.length; start += 3 * step)
      for (let at = start; at < start + step; at++) {
        const b = at + step
        const c = b + step
        const sumR = get(re, b) + get(re, c)
        const sumI = get(im, b) + get(im, c)
        const difR = half3 * (get(re, b) - get(re, c))
        const difI = half3 * (get(im, b) - get(im, c))
        const midR = get(re, at) - sumR / 2
        const midI = get(im, at) - sumI / 2
        re[at] = get(re, at) + sumR
        im[at] = get(im, at) + sumI
        re[b] = midR + difI
        im[b] = midI - difR
        re[c] = midR - difI
        im[c] = midI + difR
      }
  },
  4: (re, im, step) => {
    for (let start = 0; start < re.length; start += 4 * step)
      for (let at = start; at < start + step; at++) {
        const b = at + step
        const c = b + step
        const d = c + step
        const evenR = get(re, at) + get(re, c)
        const evenI = get(im, at) + get(im, c)
        const oddR = get(re, b) + get(re, d)
        const oddI = get(im, b) + get(im, d)
        const turnR = get(im, b) - get(im, d)
        const turnI = get(re, d) - get(re, b)
        const restR = get(re, at) - get(re, c)
        const restI = get(im, at) - get(im, c)
        re[at] = evenR + oddR
        im[at] = evenI + oddI
        re[c] = evenR - oddR
        im[c] = evenI - oddI
        re[b] = restR + turnR
        im[b] = restI + turnI
        re[d] = restR - turnR
        im[d] = restI - turnI
      }
  },
  5: (re, im, step) => {
    for (let start = 0; start < re.length; start += 5 * step)
      for (let at = start; at < start + step; at++) {
        const b = at + step
        const c = b + step
        const d = c + step
        const e = d + step
        const outerR = get(re, b) + get(re, e)
        const outerI = get(im, b) + get(im, e)
        const innerR = get(re, c) + get(re, d)
        const innerI = get(im, c) + get(im, d)
        const outerDifR = get(re, b) - get(re, e)
        const outerDifI = get(im, b) - get(im, e)
        const innerDifR = get(re, c) - get(re, d)
        const innerDifI = get(im, c) - get(im, d)
        const oneR = get(re, at) + cos1 * outerR + cos2 * innerR
        const oneI = get(im, at) + cos1 * outerI + cos2 * innerI
        const twoR = get(re, at) + cos2 * outerR + cos1 * innerR
        const twoI = get(im, at) + cos2 * outerI + cos1 * innerI
        const turnOneR = sin1 * outerDifI + sin2 * innerDifI
        const turnOneI = -sin1 * outerDifR - sin2 * innerDifR
        const turnTwoR = sin2 * outerDifI - sin1 * innerDifI
        const turnTwoI = -sin2 * outerDifR + sin1 * innerDifR
        re[at] = get(re, at) + outerR + innerR
        im[at] = get(im, at) + outerI + innerI
        re[b] = oneR + turnOneR
        im[b] = oneI + turnOneI
        re[e] = oneR - turnOneR
        im[e] = oneI - turnOneI
        re[c] = twoR + turnTwoR
        im[c] = twoI + turnTwoI
        re[d] = twoR - turnTwoR
        im[d] = twoI - turnTwoI
      }
  },
}

const get = (values: Float64Array, index: number): number => values[index] as number
