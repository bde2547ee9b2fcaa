import type { Isolation } from '../packages/node/dist/index.js'
import type { Family } from './growth/families.mjs'
import type { Measured } from './growth/judge.mjs'

export function measure(
  family: Family,
  sizes: readonly [number, number],
  editions: readonly string[],
  process: Isolation,
): Promise<Measured>
export function measurer(
  sizes: readonly [number, number],
  editions: readonly string[],
): { measure(family: Family): Promise<Measured>; close(): void }
