import type { Data } from 'mdast'

/** Any node of a prepared tree, where only its place and its shared data matter. */
export interface Node {
  type: string
  data?: Data | undefined
}

export interface Parent extends Node {
  children: readonly Node[]
}
