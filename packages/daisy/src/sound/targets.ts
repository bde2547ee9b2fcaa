import { type Article, type SoundCue, xmlName } from '@lectern/core'
import type { Facts } from '../content/facts.js'

type Spoken = Pick<SoundCue, 'id' | 'block'> & Partial<Pick<SoundCue, 'sentence'>>

/**
 * Finds the element that a cue speaks of: its own, its sentence's, else that of the nearest block around it. Words of ours about a block
 * of which something was said already ("End of table") stay where the reader is.
 */
export function createTargets({ blocks }: Article, { places }: Facts) {
  const begun = new Set<string>()
  let last: string | undefined

  function nearest(id: string): string | undefined {
    for (let block = blocks.get(id); block; block = blocks.get(block.parent ?? '')) {
      const name = xmlName(block.id)
      if (places.has(name)) return name
    }
    return undefined
  }

  function targetOf({ id, block, sentence }: Spoken): string | undefined {
    const own = xmlName(sentence ?? id)
    if (places.has(own)) return own
    if (sentence === undefined && begun.has(block)) return last
    return nearest(block)
  }

  return (cue: Spoken): string | undefined => {
    const target = targetOf(cue)
    if (target !== undefined) last = target
    for (let block = blocks.get(cue.block); block; block = blocks.get(block.parent ?? '')) begun.add(block.id)
    return target
  }
}
