export interface Pattern {
  source: string
  flags: string
}

export interface JudgedPattern extends Pattern {
  /** `packages/core/src/hash.ts:12` */
  places: string[]
  /** 1 linear, 2 square, …, `Infinity` exponential, `NaN` where that cannot be told. */
  degree: number
}

export const highestDegree: number
export function patternsIn(text: string, file?: string): (Pattern & { line: number })[]
export function degreeOf(pattern: Pattern): Promise<{ degree: number }>
export function judgeAll(files?: readonly string[]): Promise<JudgedPattern[]>
