/** What one step took: seconds of processor time, and the most memory until its end. */
export interface Row {
  step: string
  seconds?: number
  megabytes?: number
  failure?: string
  /** Which limit stopped it. */
  stopped?: string
}

export interface Measured {
  /** Empty where the larger size took too little time to compare. */
  small: readonly Row[]
  large: readonly Row[]
}

export const most: { times: number; seconds: number; megabytes: number }
export function growthOf(measured: Measured): { step: string; times: number }[]
export function faults(measured: Measured): string[]
export function memoryOf(measured: Pick<Measured, 'large'>): number
