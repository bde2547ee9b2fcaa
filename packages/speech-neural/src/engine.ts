import { availableParallelism } from 'node:os'
import type { Engine } from '@lectern/audio/engine'
import { checkOptions, LecternError, optionKinds } from '@lectern/core'
import { ScriptThreads } from '@lectern/node'
import type { Answers, Job } from './messages.js'
import { netThreads } from './net-threads.js'
import { sampleRate } from './sound/frames.js'
import { runtimeName } from './sound/runtime.js'
import { acousticModel, modelVersion } from './version.js'

/** Options of `neural()`. */
export interface NeuralOptions {
  /** Worker threads, each with the nets in its memory (150 to 300 MB). Default: one for two cores, since the others encode, at most 4. */
  workers?: number
}

/** Bytes of the acoustic model, the dictionaries and the net for unknown words. */
const voice = {
  id: 'heart',
  name: 'Heart',
  langs: ['en-US', 'en'],
  bytes: 12_400_000,
  model: acousticModel,
} as const

/** A neural voice for English inside the package: letters to phonemes by dictionary and rule, phonemes to sound by a small net. */
export function neural(options: NeuralOptions = {}): Engine {
  checkOptions('neural()', options, { workers: optionKinds.wholeNumber(1, 256) })
  const workers = Math.max(1, options.workers ?? Math.min(4, availableParallelism() >> 1))
  const pool = new ScriptThreads<Job, Answers>(new URL('./worker.js', import.meta.url), netThreads(workers))
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
    async synthesize({ utterance, voice: id, rate, signal }) {
      signal?.throwIfAborted()
      if (id !== voice.id)
        throw new LecternError('unknown-voice', `The neural engine has no voice "${id}"`, {
          hint: `Its only voice is "${voice.id}".`,
        })
      const said = await pool.ask({ kind: 'sentence', parts: utterance.parts, rate }, signal)
      return { ...said, sampleRate }
    },
    close: () => pool.close(),
  }
}
