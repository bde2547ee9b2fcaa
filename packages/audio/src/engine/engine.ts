import type { SoundModel } from '@lectern/core'

/**
 * A speech engine: text of one utterance in, samples out. It knows nothing of blocks, files or timelines. Every
 * engine passes `testEngine` in `@lectern/testkit`.
 */
export interface Engine {
  /** Short and stable ("espeak"); part of every cache key. */
  id: string
  /** Name that listeners are told ("eSpeak NG"). */
  name: string
  /** Version of the engine; part of every cache key, since another version may speak otherwise. */
  version: string
  /** SPDX expression. */
  license: string
  /** Sample rate of its answers, as far as it knows beforehand; the answer's own rate is what counts. Hz. */
  sampleRate: number
  /** What the engine can do. */
  capabilities: EngineCapabilities
  /**
   * The voices that are there now.
   *
   * @throws LecternError `engine-failed` where the engine cannot be reached
   */
  voices(): Promise<readonly Voice[]>
  /**
   * Speaks one utterance. May be called again before the last call has answered, `capabilities.concurrency` times.
   *
   * @throws LecternError `unknown-voice`, `engine-failed`, `too-large`; the signal's reason when it is aborted
   */
  synthesize(request: SpeechRequest): Promise<Speech>
  /**
   * Speaks several utterances, all of one voice at one rate, at once: for engines whose program takes longer to start than
   * to speak. An answer a request, in order. What comes before an utterance may change its samples; equal calls give
   * equal answers all the same. Undefined where the engine cannot tell its answers apart: each is asked for alone then.
   *
   * @throws as `synthesize` does
   */
  synthesizeTogether?(requests: readonly SpeechRequest[]): Promise<readonly Speech[] | undefined>
  /** Ends workers and processes. Nothing may be called afterwards. */
  close(): Promise<void>
}

/** What an engine can do, so that nobody asks for more. */
export interface EngineCapabilities {
  /** Whether one utterance may hold parts in several voices; if not, each part is a call of its own. */
  mixesVoices: boolean
  /** Whether parts may carry IPA; if not, the written word is spoken and reported. */
  ipa: boolean
  /** Whether parts may say which words have weight; if not, they are said like others. Default: false. */
  emphasis?: boolean
  /** Whether it says when each word is spoken. */
  timing: 'none' | 'words'
  /** The same request gives the same samples, in any order, on any worker. */
  deterministic: boolean
  /** UTF-16 units of one utterance; longer ones are split. */
  maxChars: number
  /** Seconds after which a call hangs for certain. Default: 120, for large models and services that ask to wait. */
  timeLimit?: number
  /** Calls that it serves at once. */
  concurrency: number
  /** Whether text leaves this machine. */
  network: boolean
  /** Price of an engine that costs money. */
  price?: SpeechPrice
}

/** What a service asks for speech. */
export interface SpeechPrice {
  /** Price of one portion (`per`). */
  amount: number
  /** ISO 4217. */
  currency: string
  /** UTF-16 units that cost so much. */
  characters: number
}

/** One voice of an engine. */
export interface Voice {
  /** Unique in the engine. */
  id: string
  /** Name for people. */
  name: string
  /** BCP 47 tags that it speaks, best first. */
  langs: readonly string[]
  /** Name of its engine, where several engines are used as one. */
  spokenBy?: string
  /** SPDX expression, where it is another than its engine's, or several engines are used as one. */
  license?: string
  /** Bytes of its model, where it has one of its own. */
  bytes?: number
  /** The net that speaks, where there is one; reports name it. */
  model?: SoundModel
}

/** One utterance that an engine is to speak. */
export interface SpeechRequest {
  /** What is to be spoken. */
  utterance: Utterance
  /** Voice of the parts that name none. */
  voice: string
  /** BCP 47. */
  lang: string
  /** 1 is the engine's usual speed; 0.5 to 3. */
  rate: number
  /** Ends the request early. */
  signal?: AbortSignal
}

/** What is said in one breath, usually a sentence. */
export interface Utterance {
  /** In the order in which they are spoken. */
  parts: readonly UtterancePart[]
}

/** Words in one language and one voice. */
export interface UtterancePart {
  /** Plain text; an engine's own command syntax in it must not be obeyed. */
  text: string
  /** BCP 47. */
  lang: string
  /** Where it differs from the request's. */
  voice?: string
  /** International Phonetic Alphabet, where the author gave it; `text` is then what is written. */
  ipa?: string
  /** Words with more weight, in UTF-16 units over `text`, in order. */
  emphasis?: readonly { begin: number; end: number; level: 'moderate' | 'strong' }[]
}

/** What an engine spoke. */
export interface Speech {
  /** Samples of one channel, 16 bits. */
  pcm: Int16Array
  /** Hz. */
  sampleRate: number
  /** Where the engine knows: words in order, `from`–`to` in UTF-16 units over the parts' texts end to end. */
  words?: readonly SpokenWord[]
}

/** When a word is heard. */
export interface SpokenWord {
  /** Samples from the beginning of `pcm`. */
  at: number
  /** UTF-16 units from the beginning of the utterance. */
  from: number
  /** UTF-16 units; where the word ends. */
  to: number
}

/** All text of an utterance, as engines count it. */
export function utteranceText(utterance: Utterance): string {
  return utterance.parts.map(({ text }) => text).join('')
}
