import type { FrontMatter, NodeExtension, ReaderOptions } from '@lectern/core'
import type { SourceText } from '@lectern/core/reading'
import type { Root } from 'mdast'
import { LeftOut } from './markdown/left-out.js'

export { noFront } from '@lectern/core'

/** What every step of reading shares. */
export interface Context extends SourceText {
  extensions: readonly NodeExtension[]
  /** Title that wins over what the source says, where one is given. */
  title?: string
  /** Collects marks without effect, which are told once for each kind. */
  leftOut: LeftOut
  /** The dialect that was asked for. */
  dialect?: string
  /** The title of another article of the run. */
  siblingTitle?: ReaderOptions['siblingTitle']
  /** Path of the file, where there is one: its extension may tell the dialect. */
  path?: string
}

/** What the steps of a format answer. */
export interface Reading {
  tree: Root
  front: FrontMatter
}

export function createContext(
  text: SourceText,
  { extensions, title, dialect, siblingTitle }: ReaderOptions,
  path?: string,
): Context {
  return {
    ...text,
    extensions,
    leftOut: new LeftOut(),
    ...(title ? { title } : {}),
    ...(dialect ? { dialect } : {}),
    ...(siblingTitle ? { siblingTitle } : {}),
    ...(path ? { path } : {}),
  }
}
