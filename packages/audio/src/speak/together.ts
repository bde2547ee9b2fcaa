import { sha256 } from '@lectern/core'
import type { SpeechItem } from '@lectern/narration'
import { type Engine, type Speech, type SpeechRequest, utteranceText } from '../engine/engine.js'
import { hashOf } from '../segments/hash.js'
import { cacheKey, decodeSpeeches, encodeSpeeches } from './cache.js'
import { requestsOf, type Speaker } from './speaker.js'
import { withinSeconds } from './time-limit.js'

/**
 * Has some items spoken beforehand, where the engine speaks several faster together; the speaker that comes back has them ready. What could
 * not be spoken together is asked for alone, and its errors are told then.
 */
export function afterSpeaking(speaker: Speaker, items: readonly SpeechItem[]): Promise<Speaker> {
  return afterGroups(speaker, groupsFor(speaker, items))
}

/** Has groups of requests spoken beforehand, as `afterSpeaking` does. */
export async function afterGroups(
  speaker: Speaker,
  groups: readonly (readonly SpeechRequest[])[],
): Promise<Speaker> {
  let fellBack = false
  const alone = () => {
    fellBack = true
    return undefined
  }
  const spoken = await Promise.all(groups.map((group) => spokenTogether(speaker, group).catch(alone)))
  speaker.signal?.throwIfAborted()
  const said = new Map<string, Speech>()
  for (const [at, group] of groups.entries())
    for (const [index, request] of group.entries()) {
      const speech = spoken[at]?.[index]
      if (speech) said.set(cacheKey(speaker.engine, request), speech)
    }
  return { ...speaker, said, fellBack }
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

/** Requests of one voice. Those that are only signs may be silent, and could not be found again. */
function groupsOf(requests: readonly SpeechRequest[]): SpeechRequest[][] {
  const byVoice = new Map<string, SpeechRequest[]>()
  for (const request of requests) {
    if (!/[\p{L}\p{N}]/u.test(utteranceText(request.utterance))) continue
    const others = byVoice.get(request.voice)
    if (others) others.push(request)
    else byVoice.set(request.voice, [request])
  }
  return [...byVoice.values()].flatMap(parted).filter(({ length }) => length > 1)
}

/**
 * Characters of a group, where more would be: half a minute to a minute. An edit has its group spoken again; each process more costs 10 ms
 * of the processor and more, most of which is the copy of the memory tables of the process that starts it.
 */
const least = 400
const most = 1000

/**
 * Cuts what is too much for one process. Where, follows from the words near by: an edit moves the cuts beside it, and the rest need not be
 * spoken again.
 */
function parted(requests: readonly SpeechRequest[]): SpeechRequest[][] {
  const parts: SpeechRequest[][] = []
  for (let from = 0; from < requests.length; ) {
    const end = endOf(requests, from)
    parts.push(requests.slice(from, end))
    from = end
  }
  return parts
}

/** Where a part ends that begins here: with all that is left, or before the request with the smallest hash of those where it may. */
function endOf(requests: readonly SpeechRequest[], from: number): number {
  let size = 0
  let best = from + 1
  let smallest = Number.POSITIVE_INFINITY
  for (let at = from; at < requests.length; at++) {
    const text = textOf(requests[at])
    if (size > 0 && size <= least) best = at
    if (size > least && hashOf(text) < smallest) {
      smallest = hashOf(text)
      best = at
    }
    size += text.length
    if (size > most) return best
  }
  return requests.length
}

function textOf(request: SpeechRequest | undefined): string {
  return request ? utteranceText(request.utterance) : ''
}

async function spokenTogether(
  speaker: Speaker,
  group: readonly SpeechRequest[],
): Promise<readonly Speech[] | undefined> {
  const { cache, engine } = speaker
  const key = togetherKey(engine, group)
  return speaker.trouble.avoiding(key, async () => {
    const known = await cache.get(key)
    if (known) return decodeSpeeches(known)
    const speeches = await ask(speaker, group)
    if (speeches) await cache.set(key, encodeSpeeches(speeches))
    return speeches
  })
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
