import type { FrontMatter, NodeExtension, Report } from '@lectern/core'
import type { Root } from 'mdast'
import { createPoints, type Points } from './source/points.js'

/** What every step of reading shares. */
export interface Context {
  /** The source, cleaned. Offsets of positions count its UTF-16 units. */
  source: string
  points: Points
  report: Report
  extensions: readonly NodeExtension[]
  /** Title that wins over what the source says, where one is given. */
  title?: string
}

/** What a format's reader answers. */
export interface Reading {
  tree: Root
  front: FrontMatter
}

export const noFront: FrontMatter = { values: {}, positions: {} }

export function createContext(
  source: string,
  report: Report,
  extensions: readonly NodeExtension[] = [],
  title?: string,
): Context {
  return { source, points: createPoints(source), report, extensions, ...(title ? { title } : {}) }
}
