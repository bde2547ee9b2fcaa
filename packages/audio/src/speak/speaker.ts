import type { SpeechItem, SpokenPart } from '@lectern/narration'
import type { Engine, Utterance } from '../engine/engine.js'
import type { Voices } from '../engine/voices.js'
import type { SpeechCache } from '../options.js'
import { spoken } from './cache.js'
import { type Clip, joinClips, trimmed } from './clip.js'
import { resample } from './resample.js'
import { splitText } from './split.js'

export interface Speaker {
  engine: Engine
  voices: Voices
  rate: number
  /** Hz of every clip. */
  sampleRate: number
  cache?: SpeechCache
  signal?: AbortSignal
}

/** Between parts that are separate calls: a breath, shorter than a comma. Seconds. */
const breath = 0.06

/** Speaks one item of the script. */
export async function speak(speaker: Speaker, item: SpeechItem): Promise<Clip> {
  const clips: { clip: Clip; silence: number; offset: number }[] = []
  let offset = 0
  for (const { parts, pause } of callsOf(speaker.engine, item)) {
    const clip = await call(speaker, item, parts)
    clips.push({ clip, silence: Math.round((pause ?? breath) * speaker.sampleRate), offset })
    offset += parts.reduce((sum, { spoken }) => sum + spoken.length + 1, 0)
  }
  const last = clips.at(-1)
  if (last && !callsEndInPause(item)) last.silence = 0
  return joinClips(clips)
}

interface Call {
  parts: readonly SpokenPart[]
  /** Seconds after it. */
  pause?: number
}

/** One call where the engine mixes voices, else one a part; an author's pause and the engine's limit end a call. */
function callsOf({ capabilities }: Engine, item: SpeechItem): Call[] {
  const calls: Call[] = []
  let open: SpokenPart[] = []
  const close = (pause?: number) => {
    if (open.length > 0 || pause) calls.push({ parts: open, ...(pause ? { pause } : {}) })
    open = []
  }
  for (const part of item.parts.flatMap((whole) => split(whole, capabilities.maxChars))) {
    const size = open.reduce((sum, { spoken }) => sum + spoken.length + 1, part.spoken.length)
    if (open.length > 0 && (!capabilities.mixesVoices || size > capabilities.maxChars)) close()
    if (part.spoken) open.push(part)
    if (part.pause) close(part.pause)
  }
  close()
  return calls
}

function split(part: SpokenPart, most: number): SpokenPart[] {
  if (part.spoken.length <= most) return [part]
  const { pause, ...rest } = part
  const texts = splitText(part.spoken, most)
  return texts.map((spoken, index) => ({
    ...rest,
    spoken,
    ...(pause && index === texts.length - 1 ? { pause } : {}),
  }))
}

function callsEndInPause({ parts }: SpeechItem): boolean {
  return parts.at(-1)?.pause !== undefined
}

async function call(speaker: Speaker, item: SpeechItem, parts: readonly SpokenPart[]): Promise<Clip> {
  if (parts.length === 0) return { pcm: new Int16Array(0), words: [] }
  const { engine, voices, rate, sampleRate, cache, signal } = speaker
  const voice = (voices.for(parts.length === 1 ? (parts[0]?.lang ?? item.lang) : item.lang) ?? voices.main).id
  const utterance = utteranceOf(speaker, parts, voice)
  const lang = parts[0]?.lang ?? item.lang
  const request = { utterance, voice, lang, rate, ...(signal ? { signal } : {}) }
  const speech = await spoken(engine, request, cache)
  const scale = sampleRate / speech.sampleRate
  const words = (speech.words ?? []).map((word) => ({ ...word, at: Math.round(word.at * scale) }))
  return trimmed({ pcm: resample(speech.pcm, speech.sampleRate, sampleRate), words }, sampleRate)
}

/** Parts are put apart by a blank, which counts in the words' offsets. */
function utteranceOf({ voices, engine }: Speaker, parts: readonly SpokenPart[], main: string): Utterance {
  return {
    parts: parts.map(({ lang, spoken, ipa }, index) => {
      const voice = voices.for(lang)?.id ?? main
      return {
        text: index === 0 ? spoken : ` ${spoken}`,
        lang,
        ...(voice === main ? {} : { voice }),
        ...(ipa && engine.capabilities.ipa ? { ipa } : {}),
      }
    }),
  }
}
