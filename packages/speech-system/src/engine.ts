import { availableParallelism } from 'node:os'
import { type Engine, readWav, type Speech, type SpeechRequest, utteranceText } from '@lectern/audio'
import { LecternError } from '@lectern/core'
import type { Program } from './program.js'
import { espeakNg } from './programs/espeak-ng.js'
import { festival } from './programs/festival.js'
import { say } from './programs/say.js'

export interface SystemOptions {
  /** Which program. Default: the first that is there, of `say`, `espeak-ng`, `festival`. */
  program?: Program['name']
}

const programs: readonly Program[] = [say, espeakNg, festival]

/**
 * The speech of the machine itself, each sentence in a process of its own.
 *
 * @throws LecternError `no-engine` when there is no program
 */
export async function system(options: SystemOptions = {}): Promise<Engine> {
  for (const program of programs) {
    if (options.program && program.name !== options.program) continue
    const version = await program.probe()
    if (version !== undefined) return engineOf(program, version)
  }
  throw new LecternError('no-engine', `This machine has no ${options.program ?? 'speech program'}`, {
    hint: 'Install espeak-ng, or: npm install @lectern/speech-espeak',
  })
}

function engineOf(program: Program, version: string): Engine {
  const voices = once(() => program.voices())
  return {
    id: `system-${program.name}`,
    name: program.name,
    version,
    license: 'LicenseRef-system',
    sampleRate: program.sampleRate,
    capabilities: {
      mixesVoices: false,
      ipa: false,
      timing: 'none',
      deterministic: program.deterministic,
      maxChars: 4000,
      concurrency: Math.min(4, availableParallelism()),
      network: false,
    },
    voices,
    async synthesize(request) {
      request.signal?.throwIfAborted()
      const known = await voices()
      if (known.some(({ id }) => id === request.voice)) return speak(program, request)
      throw new LecternError('unknown-voice', `${program.name} has no voice "${request.voice}"`, {
        hint: '`lectern voices --engine system` lists them.',
      })
    },
    close: async () => {},
  }
}

async function speak(program: Program, { utterance, voice, rate, signal }: SpeechRequest): Promise<Speech> {
  try {
    return readWav(await program.speak({ text: utteranceText(utterance), voice, rate, signal }))
  } catch (cause) {
    if (signal?.aborted) throw signal.reason
    if (cause instanceof LecternError) throw cause
    throw new LecternError('engine-failed', `${program.name} could not speak`, { cause })
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
