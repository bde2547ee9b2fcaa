import { sha256 } from '@lectern/core'
import type { SpeechItem } from '@lectern/narration'
import { type Engine, type Speech, type SpeechRequest, utteranceText } from '../engine/engine.js'
import { cacheKey, decodeSpeeches, encodeSpeeches } from './cache.js'
import { requestsOf, type Speaker } from './speaker.js'
import { withinSeconds } from './time-limit.js'

/**
 * A speaker that has said some items already, where the engine speaks several faster together: what is asked of it for
 * them, it answers at once. What could not be spoken together, it is asked for alone, and so are its errors told.
 */
export async function afterSpeaking(speaker: Speaker, items: readonly SpeechItem[]): Promise<Speaker> {
  const groups = groupsFor(speaker, items)
  if (groups.length === 0) return speaker
  const said = new Map<string, Speech>()
  for (const group of groups) {
    const speeches = await spokenTogether(speaker, group)
    speeches?.forEach((speech, index) => {
      const request = group[index]
      if (request) said.set(cacheKey(speaker.engine, request), speech)
    })
  }
  return { ...speaker, said }
}

/** What would be asked together of some items: nothing where the engine answers one by one. */
export function groupsFor(
  speaker: Pick<Speaker, 'engine' | 'voices' | 'rate'>,
  items: readonly SpeechItem[],
): SpeechRequest[][] {
  return speaker.engine.synthesizeTogether ? groupsOf(items.flatMap((item) => requestsOf(speaker, item))) : []
}

/** The key of the whole group in the cache, since its members' samples depend on each other. */
export function togetherKey(engine: Engine, group: readonly SpeechRequest[]): string {
  return sha256(JSON.stringify(['together', 1, ...group.map((request) => cacheKey(engine, request))]))
}

/**
 * Requests of one voice, some half a minute of them at most: an edit has its group spoken again, and each costs a process, for whose start
 * the memory of ours is copied (20 ms). Those that are only signs may be silent, and could not be found again.
 */
function groupsOf(requests: readonly SpeechRequest[]): SpeechRequest[][] {
  const open = new Map<string, SpeechRequest[]>()
  const groups: SpeechRequest[][] = []
  for (const request of requests) {
    if (!/[\p{L}\p{N}]/u.test(utteranceText(request.utterance))) continue
    const group = open.get(request.voice)
    if (group && !isFull(group)) group.push(request)
    else {
      const next = [request]
      groups.push(next)
      open.set(request.voice, next)
    }
  }
  return groups.filter(({ length }) => length > 1)
}

/** Characters after which another group begins. */
const enough = 420

function isFull(group: readonly SpeechRequest[]): boolean {
  return group.reduce((sum, { utterance }) => sum + utteranceText(utterance).length, 0) >= enough
}

async function spokenTogether(
  speaker: Speaker,
  group: readonly SpeechRequest[],
): Promise<readonly Speech[] | undefined> {
  const { cache, engine, signal } = speaker
  const key = togetherKey(engine, group)
  const known = await cache.get(key)
  if (known) return decodeSpeeches(known)
  try {
    const speeches = await speaker.trouble.avoiding(key, () => ask(speaker, group))
    if (speeches) await cache.set(key, encodeSpeeches(speeches))
    return speeches
  } catch {
    signal?.throwIfAborted()
    return undefined
  }
}

function ask(
  { engine, gate, timeLimit, trouble, signal }: Speaker,
  group: readonly SpeechRequest[],
): Promise<readonly Speech[] | undefined> {
  return gate.run(async () => {
    signal?.throwIfAborted()
    return trouble.watching(() =>
      withinSeconds(timeLimit, signal, async (own) =>
        engine.synthesizeTogether?.(group.map((request) => ({ ...request, signal: own }))),
      ),
    )
  })
}
