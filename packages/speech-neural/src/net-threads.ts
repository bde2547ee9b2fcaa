import type { ThreadSettings } from '@lectern/node'

/** Threads with one copy of the nets each. */
export function netThreads(size: number): ThreadSettings {
  return {
    size,
    // What is said again comes from the cache, much faster than it was spoken; to load the nets again takes less than a second.
    patience: 3000,
    // A thread makes few objects and large arrays, which V8 lets go of when the space for young objects is full.
    resourceLimits: { maxYoungGenerationSizeMb: 4 },
  }
}
