import type { PackedFile } from '../container/packager.js'

/** A file of the book that the manifest lists. */
export interface BookFile extends PackedFile {
  /** Of its manifest item. */
  id: string
  properties?: readonly string[]
}

/** What is left of it once it is packed. */
export type ListedFile = Omit<BookFile, 'content'>
