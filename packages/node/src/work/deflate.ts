import { promisify } from 'node:util'
import { deflateSync, deflate as zlibDeflate } from 'node:zlib'
import type { Deflate } from '@lectern/core'

const compress = promisify(zlibDeflate)

/** Bytes below which going to another thread and back takes longer than the work. */
const small = 4 * 1024

/** Compression by Node itself; what is large, on threads of its own. */
export const deflate: Deflate = async (bytes) => (bytes.length < small ? deflateSync(bytes) : compress(bytes))
