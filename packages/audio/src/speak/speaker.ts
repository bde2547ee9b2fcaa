import { LecternError } from '@lectern/core'
import type { Script, SpeechItem, SpokenPart } from '@lectern/narration'
import { resample } from '../align/index.js'
import {
  type Engine,
  type Speech,
  type SpeechRequest,
  type Utterance,
  utteranceText,
} from '../engine/engine.js'
import type { Voices } from '../engine/voices.js'
import type { SpeechCache } from '../options.js'
import { cacheKey, spoken } from './cache.js'
import { type Call, callsOf } from './calls.js'
import { type Clip, joinClips, noClip, trimmed } from './clip.js'
import type { Gate } from './gate.js'
import { isIpa } from './ipa.js'
import { shortSound } from './short-sound.js'
import { withinSeconds } from './time-limit.js'
import type { Trouble } from './trouble.js'

export interface Speaker {
  engine: Engine
  voices: Voices
  rate: number
  /** Hz of every clip. */
  sampleRate: number
  /** Lets as many calls run at once as the engine serves. */
  gate: Gate
  /** Seconds that one call may take. */
  timeLimit: number
  cache: SpeechCache
  trouble: Trouble
  signal?: AbortSignal
  /** What was spoken together beforehand, by `cacheKey`. */
  said?: ReadonlyMap<string, Speech>
  /**
   * Whether sentences that should have been spoken together were not, because of an error. They sound otherwise then than in a build
   * without it, so what was made of them is not kept for the next.
   */
  fellBack?: boolean
}

/** Between parts that are separate calls: a breath, shorter than a comma. Seconds. */
const breath = 0.06

/** Speaks one item of the script. */
export async function speak(speaker: Speaker, item: SpeechItem): Promise<Clip> {
  const calls = callsOf(speaker.engine, item)
  const clips = await Promise.all(calls.map((call) => clipOf(speaker, item, call)))
  let offset = 0
  return joinClips(
    calls.map(({ parts, pause }, index) => {
      const placed = {
        clip: clips[index] ?? noClip,
        silence: isLastWord(item, calls, index) ? 0 : Math.round((pause ?? breath) * speaker.sampleRate),
        offset,
      }
      offset += parts.reduce((sum, part) => sum + part.spoken.length + 1, 0)
      return placed
    }),
  )
}

/** What the engine is asked for an item. */
export function requestsOf(
  speaker: Pick<Speaker, 'engine' | 'voices' | 'rate'>,
  item: SpeechItem,
): SpeechRequest[] {
  return callsOf(speaker.engine, item).flatMap(({ parts }) =>
    parts.length > 0 ? [requestOf(speaker, item, parts)] : [],
  )
}

/** All that the sound of an item depends on. */
export function keysOf(speaker: Speaker, item: SpeechItem): unknown[] {
  return callsOf(speaker.engine, item).map(({ parts, pause, gap }) => [
    parts.length > 0 ? keyOf(speaker, item, parts) : null,
    pause ?? null,
    ...(gap ? ['gap'] : []),
  ])
}

/** Each call that a script needs, once, with its key in the cache and the characters that the engine is given. */
export function scriptRequests(
  engine: Engine,
  voices: Voices,
  rate: number,
  { items }: Script,
): { key: string; characters: number }[] {
  const requests = new Map<string, number>()
  for (const item of items) {
    if (item.type === 'pause') continue
    for (const { parts } of callsOf(engine, item)) {
      if (parts.length === 0) continue
      const request = requestOf({ engine, voices, rate }, item, parts)
      requests.set(cacheKey(engine, request), utteranceText(request.utterance).length)
    }
  }
  return [...requests].map(([key, characters]) => ({ key, characters }))
}

/** Whether a call is the last of its item, without a pause that the author wrote behind it. */
function isLastWord(item: SpeechItem, calls: readonly Call[], index: number): boolean {
  return index === calls.length - 1 && item.parts.at(-1)?.pause === undefined
}

async function clipOf(speaker: Speaker, item: SpeechItem, { parts, gap }: Call): Promise<Clip> {
  if (gap) return shortSound(speaker.sampleRate)
  if (parts.length === 0) return noClip
  const speech = await ask(speaker, item, parts)
  const { sampleRate } = speaker
  const scale = sampleRate / speech.sampleRate
  const words = (speech.words ?? []).map((word) => ({ ...word, at: Math.round(word.at * scale) }))
  return trimmed({ pcm: resample(speech.pcm, speech.sampleRate, sampleRate), words }, sampleRate)
}

/** A voice that is gone is replaced by another, as long as there is one. */
async function ask(speaker: Speaker, item: SpeechItem, parts: readonly SpokenPart[]): Promise<Speech> {
  const request = requestOf(speaker, item, parts)
  const key = cacheKey(speaker.engine, request)
  const said = speaker.said?.get(key)
  if (said) return said
  try {
    return await speaker.trouble.avoiding(key, () =>
      spoken(speaker.engine, request, speaker.cache, () => synthesize(speaker, request)),
    )
  } catch (error) {
    if (!(error instanceof LecternError && error.code === 'unknown-voice')) throw error
    loseVoiceOf(request, speaker.voices)
    if (keyOf(speaker, item, parts) === key) throw error
    return ask(speaker, item, parts)
  }
}

/** Which of several it is the engine does not say; the narrator's is the last to be given up. */
function loseVoiceOf({ voice, utterance }: SpeechRequest, voices: Voices): void {
  const others = utterance.parts.flatMap((part) => part.voice ?? [])
  for (const id of others.length > 0 ? others : [voice]) voices.lose(id)
}

function keyOf(speaker: Speaker, item: SpeechItem, parts: readonly SpokenPart[]): string {
  return cacheKey(speaker.engine, requestOf(speaker, item, parts))
}

function synthesize(
  { engine, gate, timeLimit, trouble, signal }: Speaker,
  request: SpeechRequest,
): Promise<Speech> {
  return gate.run(async () => {
    signal?.throwIfAborted()
    return trouble.watching(() =>
      withinSeconds(timeLimit, signal, (own) => engine.synthesize({ ...request, signal: own })),
    )
  })
}

function requestOf(
  speaker: Pick<Speaker, 'engine' | 'voices' | 'rate'>,
  item: SpeechItem,
  parts: readonly SpokenPart[],
): SpeechRequest {
  const { voices, rate } = speaker
  const lang = parts.length === 1 ? (parts[0]?.lang ?? item.lang) : item.lang
  const voice = (voices.for(lang, item.voice) ?? voices.main).id
  return {
    utterance: utteranceOf(speaker, item, parts, voice),
    voice,
    lang: parts[0]?.lang ?? item.lang,
    rate,
  }
}

/** Parts are put apart by a blank, which counts in the words' offsets. */
function utteranceOf(
  { voices, engine }: Pick<Speaker, 'engine' | 'voices'>,
  item: SpeechItem,
  parts: readonly SpokenPart[],
  main: string,
): Utterance {
  return {
    parts: parts.map(({ lang, spoken: text, ipa, emphasis }, index) => {
      const voice = voices.for(lang, item.voice)?.id ?? main
      return {
        text: index === 0 ? text : ` ${text}`,
        lang,
        ...(voice === main ? {} : { voice }),
        ...(ipa && engine.capabilities.ipa && isIpa(ipa) ? { ipa } : {}),
        ...(emphasis && engine.capabilities.emphasis
          ? { emphasis: moved(emphasis, index === 0 ? 0 : 1) }
          : {}),
      }
    }),
  }
}

function moved(
  emphasis: NonNullable<SpokenPart['emphasis']>,
  by: number,
): NonNullable<SpokenPart['emphasis']> {
  return emphasis.map(({ begin, end, level }) => ({ begin: begin + by, end: end + by, level }))
}
