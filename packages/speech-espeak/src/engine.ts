import { availableParallelism } from 'node:os'
import { type Engine, type Speech, type SpeechRequest, utteranceText } from '@lectern/audio/engine'
import { checkOptions, optionKinds } from '@lectern/core'
import { listed } from './listed.js'
import { lower, placeWords } from './ssml.js'
import { type Threads, threads } from './threads.js'
import { type EspeakVoiceEntry, voiceOf, voicesFrom } from './voices.js'

/** Options of `espeak()`. */
export interface EspeakOptions {
  /** Worker threads. Default: one for two cores, since the others encode, at most 4; each takes about 40 MB. */
  workers?: number
}

const sampleRate = 22_050
/** Clear and calm; espeak-ng's own default is 175. */
const usualWordsPerMinute = 165

/** espeak-ng in WebAssembly: speech in about a hundred languages on a machine that has no speech program. */
export function espeak(options: EspeakOptions = {}): Engine {
  checkOptions('espeak()', options, { workers: optionKinds.wholeNumber(1, 256) })
  const workers = Math.max(1, options.workers ?? Math.min(4, availableParallelism() >> 1))
  const pool = threads(workers)
  const voices = voicesFrom(listed)
  return {
    id: 'espeak',
    name: 'espeak-ng',
    // The version of the Emscripten port; espeak-ng itself is 1.52 in it.
    version: '0.3.5',
    license: 'GPL-3.0-or-later',
    sampleRate,
    capabilities: {
      mixesVoices: true,
      ipa: true,
      emphasis: true,
      timing: 'words',
      deterministic: true,
      maxChars: 4000,
      timeLimit: 40,
      concurrency: workers,
      network: false,
    },
    voices: async () => voices,
    async synthesize(request) {
      request.signal?.throwIfAborted()
      return synthesize(pool, voices, request)
    },
    close: () => pool.close(),
  }
}

async function synthesize(
  pool: Threads,
  voices: readonly EspeakVoiceEntry[],
  request: SpeechRequest,
): Promise<Speech> {
  const voice = voiceOf(voices, request.voice)
  const text = utteranceText(request.utterance)
  const lowered = lower(request.utterance, request.lang, (part) =>
    part.voice ? (voiceOf(voices, part.voice).langs[0] ?? part.lang) : part.lang,
  )
  const spoken = await pool.ask(
    {
      kind: 'speak',
      voice: voice.identifier,
      wordsPerMinute: wordsPerMinute(request.rate),
      ssml: lowered.ssml,
    },
    request.signal,
  )
  return { pcm: spoken.pcm, sampleRate, words: placeWords(spoken.words, lowered, text, sampleRate) }
}

function wordsPerMinute(rate: number): number {
  return Math.round(Math.min(450, Math.max(80, usualWordsPerMinute * rate)))
}
