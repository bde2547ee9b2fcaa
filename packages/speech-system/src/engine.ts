import { availableParallelism } from 'node:os'
import {
  type Engine,
  readWav,
  type Speech,
  type SpeechRequest,
  utteranceText,
  type Voice,
} from '@lectern/audio'
import { checkOptions, LecternError, optionKinds } from '@lectern/core'
import { ProgramFailed } from '@lectern/node'
import type { Program } from './program.js'
import { espeakNg } from './programs/espeak-ng.js'
import { festival } from './programs/festival.js'
import { say } from './programs/say.js'

/** Options of `system()`. */
export interface SystemOptions {
  /** Which program. Default: the first that is there, of `say`, `espeak-ng`, `festival`. */
  program?: Program['name']
}

const programs: readonly Program[] = [say, espeakNg, festival]

/**
 * The speech of the machine itself, in processes of their own: one a sentence, or with espeak-ng one for several.
 *
 * @throws LecternError `bad-usage`; `no-engine` when there is no program
 */
export async function system(options: SystemOptions = {}): Promise<Engine> {
  checkOptions('system()', options, { program: optionKinds.oneOf(...programs.map(({ name }) => name)) })
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
  const voices = once(() => sayingWhy(program.name, 'list its voices', () => program.voices()))
  const { speakTogether } = program
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
      // The slowest of them takes a tenth of it for the longest utterance.
      timeLimit: 40,
      // One program more than there are cores: while one starts or ends, the others have work.
      concurrency: Math.min(4, availableParallelism()) + 1,
      network: false,
    },
    voices,
    async synthesize(request) {
      request.signal?.throwIfAborted()
      refuseUnknown(program, await voices(), request)
      return speak(program, request)
    },
    ...(speakTogether
      ? {
          async synthesizeTogether(requests: readonly SpeechRequest[]) {
            const known = await voices()
            for (const request of requests) refuseUnknown(program, known, request)
            return together(program.name, speakTogether, requests)
          },
        }
      : {}),
    close: async () => {},
  }
}

/** @throws LecternError `unknown-voice` */
function refuseUnknown({ name }: Program, known: readonly Voice[], { voice }: SpeechRequest): void {
  if (known.some(({ id }) => id === voice)) return
  throw new LecternError('unknown-voice', `${name} has no voice "${voice}"`, {
    hint: '`lectern voices --engine system` lists them.',
  })
}

function speak(program: Program, { utterance, voice, rate, signal }: SpeechRequest): Promise<Speech> {
  const ask = async () =>
    readWav(await program.speak({ text: utteranceText(utterance), voice, rate, signal }))
  return sayingWhy(program.name, 'speak', ask, signal)
}

/** All have the first one's voice, rate and signal. */
async function together(
  name: Program['name'],
  speakTogether: NonNullable<Program['speakTogether']>,
  requests: readonly SpeechRequest[],
): Promise<readonly Speech[] | undefined> {
  const [first] = requests
  if (!first) return []
  const { voice, rate, signal } = first
  signal?.throwIfAborted()
  const texts = requests.map(({ utterance }) => utteranceText(utterance))
  return sayingWhy(name, 'speak', () => speakTogether({ texts, voice, rate, signal }), signal)
}

async function sayingWhy<Result>(
  name: Program['name'],
  what: string,
  ask: () => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  try {
    return await ask()
  } catch (cause) {
    if (signal?.aborted) throw signal.reason
    if (cause instanceof LecternError) throw cause
    const why = cause instanceof ProgramFailed ? `: ${cause.message}` : ''
    throw new LecternError('engine-failed', `${name} could not ${what}${why}`, { cause })
  }
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
