import { type Article, isRecording, type KnownNode, type RecordingNode } from '@lectern/core'
import type { Image } from 'mdast'
import type { Node } from '../node.js'

/** Something beside the article that an edition has to bring along. */
export interface Reference {
  /** The address as the author wrote it. */
  src: string
  /** What kind of file is expected at the address. */
  kind: 'picture' | 'sound' | 'film' | 'track'
  /** The node that refers to the file; the first, where several do. */
  node: Image | RecordingNode
}

/** Pictures, sounds, films and tracks of an article: each source once, in reading order. */
export function referencesOf(article: Article): Reference[] {
  const found = new Map<string, Reference>()
  const add = (src: string | undefined, kind: Reference['kind'], node: Image | RecordingNode) => {
    if (src && !found.has(src)) found.set(src, { src, kind, node })
  }
  look(article.tree)
  return [...found.values()]

  function look(any: Node): void {
    const node = any as KnownNode
    if (node.type === 'image') add(node.url, 'picture', node)
    if (isRecording(node)) {
      add(node.src, node.kind, node)
      add(node.poster, 'picture', node)
      for (const track of node.tracks ?? []) add(track.src, 'track', node)
    }
    if ('children' in node) for (const child of node.children as readonly Node[]) look(child)
  }
}
