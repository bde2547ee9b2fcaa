import type { FrontMatter, NodeExtension, ReaderOptions } from '@lectern/core'
import type { SourceText } from '@lectern/core/reading'
import type { Root } from 'mdast'

export { noFront } from '@lectern/core'

/** What every step of reading shares. */
export interface Context extends SourceText {
  extensions: readonly NodeExtension[]
  /** Title that wins over what the source says, where one is given. */
  title?: string
  /** The dialect that was asked for. */
  dialect?: string
}

/** What the steps of a format answer. */
export interface Reading {
  tree: Root
  front: FrontMatter
}

export function createContext(text: SourceText, { extensions, title, dialect }: ReaderOptions): Context {
  return { ...text, extensions, ...(title ? { title } : {}), ...(dialect ? { dialect } : {}) }
}
