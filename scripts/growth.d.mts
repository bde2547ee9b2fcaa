import type { Isolation } from '../packages/node/dist/index.js'
import type { Family } from './growth/families.mjs'

/** What a family took: a row a step of each size, then the memory. */
export interface Measured {
  rows: readonly { step?: string; seconds?: number; megabytes?: number; failure?: string; begun?: string }[]
  /** Which limit stopped it. */
  limit?: string
  error?: string
}

export const most: { times: number; seconds: number; megabytes: number }
export function measure(
  family: Family,
  sizes: readonly number[],
  editions: readonly string[],
  process: Isolation,
): Promise<Measured>
export function faults(measured: Measured): string[]
export function memoryOf(measured: Pick<Measured, 'rows'>): number | undefined
