import type { PackedFile } from '../container/packager.js'

/** A file of the book that the manifest lists. */
export interface BookFile extends PackedFile {
  /** Of its manifest item. */
  id: string
  properties?: readonly string[]
  /** Id of the overlay that speaks it. */
  overlay?: string
}
