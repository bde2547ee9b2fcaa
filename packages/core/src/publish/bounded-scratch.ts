import type { Scratch, ScratchFile } from '../contracts/files.js'
import { type ArticleLimits, refuseOver } from '../limits.js'

/** Scratch for one edition, which throws ArticleTooLarge as soon as more is written than it may have. */
export function boundedScratch(scratch: Scratch, limits: Partial<ArticleLimits> | undefined): Scratch {
  let written = 0
  const bounded = (file: ScratchFile): ScratchFile => ({
    get size() {
      return file.size
    },
    async write(chunk) {
      written += chunk.length
      refuseOver('output', written, limits)
      await file.write(chunk)
    },
    open: (begin, end) => file.open(begin, end),
  })
  return { create: async () => bounded(await scratch.create()) }
}
