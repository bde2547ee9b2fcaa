import { readAll, type Scratch, type ScratchFile } from '@lectern/core'
import type { SpeechCache } from '../options.js'

/** Remembers within one run, in scratch: when a run must speak twice, it need not ask twice. */
export function scratchCache(scratch: Scratch): SpeechCache {
  const places = new Map<string, { begin: number; end: number }>()
  let file: Promise<ScratchFile> | undefined
  let writing: Promise<void> = Promise.resolve()
  return {
    async get(key) {
      const place = places.get(key)
      if (!place || !file) return undefined
      const { open } = await file
      return readAll({ open: () => open(place.begin, place.end) })
    },
    set(key, bytes) {
      writing = writing.then(async () => {
        file ??= scratch.create()
        const whole = await file
        const begin = whole.size
        await whole.write(bytes)
        places.set(key, { begin, end: whole.size })
      })
      return writing
    },
  }
}
