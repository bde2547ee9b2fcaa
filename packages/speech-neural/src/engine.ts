import { availableParallelism } from 'node:os'
import {
  type Engine,
  type Speech,
  type SpeechRequest,
  type UtterancePart,
  utteranceText,
} from '@lectern/audio/engine'
import { LecternError } from '@lectern/core/errors'
import { data } from './assets.js'
import type { Answers, Job } from './messages.js'
import { fromIpa } from './phonemes/ipa.js'
import { loadPhonemizer } from './phonemes/load.js'
import { phonemize } from './phonemes/phonemizer.js'
import { WorkerPool } from './pool.js'
import { breaths, endToEnd, wordTimes } from './sentence.js'
import { sampleRate } from './sound/frames.js'
import { runtimeName } from './sound/runtime.js'
import { modelVersion } from './version.js'

/** Options of `neural()`. */
export interface NeuralOptions {
  /** Worker threads, each with the nets in its memory (150 to 300 MB). Default: one for two cores, since the others encode, at most 4. */
  workers?: number
}

/** Bytes of the acoustic model, the dictionaries and the net for unknown words. */
const voice = { id: 'heart', name: 'Heart', langs: ['en-US', 'en'], bytes: 12_400_000 } as const

/** A neural voice for English inside the package: letters to phonemes by dictionary and rule, phonemes to sound by a small net. */
export function neural(options: NeuralOptions = {}): Engine {
  const workers = Math.max(1, options.workers ?? Math.min(4, availableParallelism() >> 1))
  const pool = new WorkerPool<Job, Answers>(new URL('./worker.js', import.meta.url), workers)
  const speak = speaker(pool)
  return {
    id: 'neural',
    name: 'hibari',
    version: `${modelVersion}.${runtimeName()}`,
    license: 'Apache-2.0',
    sampleRate,
    capabilities: {
      mixesVoices: false,
      ipa: true,
      timing: 'words',
      deterministic: true,
      maxChars: 2000,
      timeLimit: 60,
      concurrency: workers,
      network: false,
    },
    voices: async () => [voice],
    async synthesize(request) {
      request.signal?.throwIfAborted()
      if (request.voice === voice.id) return await speak(request)
      throw new LecternError('unknown-voice', `The neural engine has no voice "${request.voice}"`, {
        hint: `Its only voice is "${voice.id}".`,
      })
    },
    close: () => pool.close(),
  }
}

/** Loads what turns letters into phonemes when the first sentence is spoken. */
function speaker(pool: WorkerPool<Job, Answers>): (request: SpeechRequest) => Promise<Speech> {
  const unknown = remembered(async (word: string) => (await pool.ask({ kind: 'letters', word })).phonemes)
  let tools: ReturnType<typeof load> | undefined
  const load = async () => ({
    phonemizer: await loadPhonemizer(unknown),
    idOf: new Map(Object.entries(await data<Readonly<Record<string, number>>>('phoneme-ids.json'))),
  })
  return async ({ utterance, rate, signal }) => {
    tools ??= load()
    const { phonemizer, idOf } = await tools
    const spoken = await phonemize(phonemizer, utterance.parts.map(stretch))
    const pieces = await Promise.all(
      breaths(spoken, idOf).map(async (breath) => {
        // A pad, nothing, a pad: nothing is said.
        if (breath.ids.length < 3) return { pcm: new Int16Array(0), words: [] }
        const { pcm, durations } = await pool.ask({ kind: 'sound', ids: breath.ids, speed: rate }, signal)
        return { pcm, words: wordTimes(breath, durations) }
      }),
    )
    return { ...endToEnd(pieces, utteranceText(utterance).length), sampleRate }
  }
}

const stretch = ({ text, ipa }: UtterancePart) => ({
  text,
  phonemes: ipa === undefined ? undefined : fromIpa(ipa),
})

/** Words of an article that no dictionary has are few; what the net said of them is kept. */
function remembered(ask: (word: string) => Promise<string | undefined>): typeof ask {
  const answers = new Map<string, Promise<string | undefined>>()
  return (word) => {
    const known = answers.get(word)
    if (known) return known
    if (answers.size >= 10_000) answers.clear()
    const answer = ask(word)
    answers.set(word, answer)
    answer.catch(() => answers.delete(word))
    return answer
  }
}
