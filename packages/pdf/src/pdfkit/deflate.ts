import type { Deflate } from '@lectern/core'

/** Compression where the host brings none of its own. */
export const ownDeflate: Deflate = async (bytes) => {
  const { zlibSync } = await import('fflate')
  return zlibSync(bytes)
}
