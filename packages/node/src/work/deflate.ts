import { promisify } from 'node:util'
import { deflate as zlibDeflate } from 'node:zlib'
import type { Deflate } from '@lectern/core'

const compress = promisify(zlibDeflate)

/** Compression by Node itself, on threads of its own. */
export const deflate: Deflate = (bytes) => compress(bytes)
