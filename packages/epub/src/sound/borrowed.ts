import type { Clip, SoundMap } from '@lectern/core'
import { soundPath } from './overlay.js'
import type { Overlay, Parallel } from './overlay-node.js'

/** A document that repeats words of the text, and the blocks that speak them. */
export interface Repeating {
  name: string
  path: string
  entries: readonly RepeatedWords[]
}

interface RepeatedWords {
  /** Of the element. */
  id: string
  /** Whose sentences it repeats. */
  block: string
  /** Id of a cue that is its own, where the narration has one: the cover's description. */
  cue?: string
}

/**
 * An overlay for what the narration does not know of, from clips that say the same: the cover speaks its title, the
 * contents their headings. Some reading systems skip a document without sound.
 */
export function borrowedOverlay(
  { name, path, entries }: Repeating,
  sound: SoundMap,
  clips: readonly Clip[],
): Overlay[] {
  const wanted = new Set(entries.flatMap(({ block, cue = block }) => [block, cue]))
  const spoken = new Map<string, Clip[]>()
  for (const clip of clips) {
    const { id, block, sentence } = clip.cue
    const key = sentence === undefined ? id : block
    if (!wanted.has(key)) continue
    const others = spoken.get(key)
    if (others) others.push(clip)
    else spoken.set(key, [clip])
  }
  const children = entries.flatMap(({ id, block, cue = '' }) =>
    (spoken.get(cue) ?? spoken.get(block) ?? []).flatMap((clip) => parallel(id, clip, sound)),
  )
  const duration = children.reduce((sum, { begin, end }) => sum + end - begin, 0)
  return children.length === 0 ? [] : [{ name, document: path, children, duration }]
}

function parallel(target: string, { cue, begin, end }: Clip, sound: SoundMap): Parallel[] {
  const path = soundPath(sound, cue.track)
  return path === undefined || end <= begin ? [] : [{ kind: 'par', target, sound: path, begin, end }]
}
