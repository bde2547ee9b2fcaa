import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import {
  type Engine,
  type Speech,
  type SpeechRequest,
  type UtterancePart,
  utteranceText,
} from '@lectern/audio/engine'
import { checkOptions, LecternError, type OptionKinds, optionKinds } from '@lectern/core'
import { ScriptThreads } from '@lectern/node'
import { breaths, endToEnd, netThreads, runtimeName } from '@lectern/speech-neural/nets'
import type { Answers, Job } from './messages.js'
import { type KokoroVoice, type Model, modelIn } from './models.js'
import { clausesOf, type Word, wordsOf, wordsOfIpa } from './phonemes.js'
import { idOf } from './vocabulary.js'

/** What turns letters into sounds: `espeakPhonemes()` of `@lectern/speech-espeak`, which is under the GPL. */
export interface Phonemes {
  /**
   * Texts as the sounds of their words.
   *
   * @param voice espeak-ng's name of a language ("es", "pt-BR")
   * @returns each text in the International Phonetic Alphabet: sounds parted by `_`, words by spaces
   */
  phonemes(texts: readonly string[], voice: string, signal?: AbortSignal): Promise<readonly string[]>
  /** Ends its threads. */
  close(): Promise<void>
}

/** Options of `kokoro()`. */
export interface KokoroOptions {
  /** Folder of the model: one file `NAME.onnx`, and `ef_dora.bin` and the like beside it. */
  models: string
  /** Closed with the engine. */
  phonemes: Phonemes
  /** Worker threads, each with the model in its memory (600 MB to 2 GB). Default: one for two cores, since the others encode, at most 4. */
  workers?: number
}

const { having, text, wholeNumber } = optionKinds

const kinds: OptionKinds<KokoroOptions> = {
  models: text,
  phonemes: having('espeakPhonemes() of @lectern/speech-espeak', 'phonemes', 'close'),
  workers: wholeNumber(1, 256),
}

/** Hz. */
const sampleRate = 24_000

/**
 * Kokoro-82M, a neural voice for Spanish, French, Italian, Portuguese, Hindi and English. The model is the user's.
 *
 * @throws LecternError `bad-usage`; `no-engine` when the model is not there
 */
export async function kokoro(options: KokoroOptions): Promise<Engine> {
  checkOptions('kokoro()', options, kinds, ['models', 'phonemes'])
  const model = await modelIn(options.models)
  const net = { name: basename(model.path), sha256: model.sha256 }
  const workers = Math.max(1, options.workers ?? Math.min(4, availableParallelism() >> 1))
  const pool = new ScriptThreads<Job, Answers>(new URL('./worker.js', import.meta.url), netThreads(workers))
  return {
    id: 'kokoro',
    name: 'Kokoro',
    version: `${model.version}.${runtimeName()}`,
    license: 'Apache-2.0',
    sampleRate,
    capabilities: {
      mixesVoices: false,
      ipa: true,
      timing: 'none',
      deterministic: true,
      maxChars: 2000,
      timeLimit: 600,
      concurrency: workers,
      network: false,
    },
    voices: async () =>
      model.voices.map(({ id, name, langs, bytes = 0 }) => ({ id, name, langs, bytes, model: net })),
    async synthesize(request) {
      request.signal?.throwIfAborted()
      return await speak(request, { model, pool, phonemes: options.phonemes })
    },
    close: async () => void (await Promise.all([pool.close(), options.phonemes.close()])),
  }
}

interface Tools {
  model: Model
  pool: ScriptThreads<Job, Answers>
  phonemes: Phonemes
}

async function speak({ utterance, rate, signal, ...request }: SpeechRequest, tools: Tools): Promise<Speech> {
  const { model, pool, phonemes } = tools
  const voice = voiceOf(model, request.voice)
  const words = await Promise.all(utterance.parts.map((part) => wordsIn(part, voice, phonemes, signal)))
  const sayable = breaths(words.flat(), idOf).filter((breath) => breath.words.length > 0)
  const pieces = await Promise.all(
    sayable.map(async ({ ids }) => {
      const job = { kind: 'sound', model: model.path, voice: voice.path, ids, speed: rate } as const
      return { ...(await pool.ask(job, signal)), words: [] }
    }),
  )
  return { pcm: endToEnd(pieces, utteranceText(utterance).length).pcm, sampleRate }
}

/** A voice reads everything as its own language: what another voice should read is an utterance of its own. */
async function wordsIn(
  { text, ipa }: UtterancePart,
  voice: KokoroVoice,
  { phonemes }: Phonemes,
  signal: AbortSignal | undefined,
): Promise<Word[]> {
  const own = ipa === undefined ? undefined : wordsOfIpa(ipa)
  if (own) return own
  const clauses = clausesOf(text)
  const spoken = await phonemes(
    clauses.map((clause) => clause.text),
    voice.espeak,
    signal,
  )
  const isEnglish = voice.langs.includes('en')
  return clauses.flatMap((clause, index) => wordsOf(clause, spoken[index] ?? '', isEnglish))
}

/** @throws LecternError `unknown-voice` */
function voiceOf({ voices }: Model, id: string): KokoroVoice {
  const voice = voices.find((candidate) => candidate.id === id)
  if (voice) return voice
  throw new LecternError('unknown-voice', `Kokoro has no voice "${id}"`, {
    hint: `Voices: ${voices.map((one) => one.id).join(', ')}`,
  })
}
