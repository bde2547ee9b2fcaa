import { deflateSync } from 'node:zlib'
import { type Joined, join, parts } from './joined.js'

/** Compresses each part: a module that a worker can load. */
export function deflateAll(batch: Joined): Joined {
  return join(parts(batch).map((part) => deflateSync(part)))
}
