import { defaultResourceLimits, type ResourceLimits } from '@lectern/core'

/** The limits of every store of resources, and that of the network. */
export interface Limits extends ResourceLimits {
  /** Milliseconds for one answer from the network, to its last byte. */
  time: number
}

/** Bytes, pixels and milliseconds of one file, unless others are given. */
export const defaultLimits: Readonly<Limits> = { ...defaultResourceLimits, time: 30_000 }
