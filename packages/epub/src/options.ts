import type { Packager } from './container/packager.js'

export interface EpubOptions {
  /** Unique in a run. Default: `epub`. */
  name?: string
  /** Whether the sound of the run's audio edition is carried. Default: true, where there is one. */
  sound?: boolean
  /** Whether the pages of the run's PDF become page breaks. Default: true, where there is one. */
  pages?: boolean
  /**
   * What writes the container. Default: epub-gen-memory's, which holds the book in memory; with sound, or above 64 MB,
   * one that streams.
   */
  packager?: Packager
}
