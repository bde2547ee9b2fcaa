import type { Family } from './families.mjs'

export const nested: readonly Family[]
