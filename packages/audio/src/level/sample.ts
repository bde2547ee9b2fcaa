import type { Script, SpeechItem } from '@lectern/narration'
import type { SpeechRequest } from '../engine/engine.js'
import { hashOf } from '../segments/hash.js'
import { itemsOf, type PlannedSegment } from '../segments/plan.js'
import { cacheKey } from '../speak/cache.js'
import { requestsOf, type Speaker } from '../speak/speaker.js'
import { groupsFor } from '../speak/together.js'

export interface Sample {
  /** Sentences that stand for the whole. */
  items: readonly SpeechItem[]
  parts: readonly SamplePart[]
}

/** Some of them, with the groups that they are spoken in, where the engine speaks several together. */
export interface SamplePart {
  items: readonly SpeechItem[]
  groups: readonly (readonly SpeechRequest[])[]
}

/** What is asked of an engine depends on these. */
type Asking = Pick<Speaker, 'engine' | 'voices' | 'rate'>

const size = 24
/** Characters of them together, ten minutes: twenty-four endless sentences would be an hour, 300 MB of samples. */
const most = 8000

/**
 * Some sentences of a script that tell how loud its voice is. They are those whose hashes are smallest: an edit elsewhere leaves the
 * sample as it was. Where several are spoken together, it is with what stands around them: that is spoken in any case.
 */
export function sampleOf(speaker: Asking, script: Script, segments: readonly PlannedSegment[]): Sample {
  const sentences = sentencesOf(script)
  const sample = new Set(sentences)
  const parts = segments.flatMap((segment) => {
    const items = itemsOf(segment).filter((item) => sample.has(item))
    if (items.length === 0) return []
    return groupsFor(speaker, itemsOf(segment)).flatMap((group) => {
      const own = wholly(speaker, items, group)
      return own.length > 0 ? [{ items: own, groups: [group] }] : []
    })
  })
  const grouped = new Set(parts.flatMap(({ items }) => items))
  const alone = sentences.filter((item) => !grouped.has(item))
  return { items: sentences, parts: alone.length > 0 ? [...parts, { items: alone, groups: [] }] : parts }
}

function sentencesOf({ items, lang }: Script): SpeechItem[] {
  const all = items.filter((item) => item.type === 'speech')
  const usual = all.filter((item) => item.lang === lang && item.role === 'text' && item.spoken.length >= 30)
  const ranked = (usual.length > 0 ? usual : all)
    .map((item) => ({ item, rank: hashOf(item.spoken) }))
    .sort((a, b) => a.rank - b.rank)
  const chosen = new Set(withinMost(ranked.slice(0, size).map(({ item }) => item)))
  return all.filter((item) => chosen.has(item))
}

/** The first, and those after it that are not too much with what is before them. */
function withinMost(items: readonly SpeechItem[]): SpeechItem[] {
  let sum = 0
  return items.filter(({ spoken }, index) => {
    if (index > 0 && sum + spoken.length > most) return false
    sum += spoken.length
    return true
  })
}

/** The items all of whose requests are in a group. */
function wholly(
  speaker: Asking,
  items: readonly SpeechItem[],
  group: readonly SpeechRequest[],
): SpeechItem[] {
  const keys = new Set(group.map((request) => cacheKey(speaker.engine, request)))
  return items.filter((item) =>
    requestsOf(speaker, item).every((request) => keys.has(cacheKey(speaker.engine, request))),
  )
}
