import { readFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { type Engine, type Speech, type SpeechRequest, utteranceText } from '@lectern/audio'
import { checkOptions, LecternError, type OptionKinds, optionKinds, sha256 } from '@lectern/core'
import { ProgramFailed, runProgram } from '@lectern/node'
import { type Model, modelsIn } from './models.js'
import { speakAll, utf8 } from './speak.js'

/** Options of `piper()`. */
export interface PiperOptions {
  /** Folder of the models. */
  models: string
  /** The program. Default: `piper`, as it is found. */
  program?: string
  /** Processes at once. Default: half the cores, since each uses several. */
  concurrency?: number
}

const { text, wholeNumber } = optionKinds

const kinds: OptionKinds<PiperOptions> = { models: text, program: text, concurrency: wholeNumber(1, 256) }

/**
 * Neural voices of piper, in processes of their own. Program and models are the user's.
 *
 * @throws LecternError `bad-usage`; `no-engine` when the program or the models are not there
 */
export async function piper(options: PiperOptions): Promise<Engine> {
  checkOptions('piper()', options, kinds, ['models'])
  const program = options.program ?? 'piper'
  await refuseAbsent(program)
  const models = await modelsIn(options.models)
  return {
    id: 'piper',
    name: 'piper',
    // Which weights stand under a name makes another sound: their description tells them apart.
    version: await versionOf(models),
    license: 'LicenseRef-model',
    sampleRate: models[0]?.sampleRate ?? 22_050,
    capabilities: {
      mixesVoices: false,
      ipa: false,
      timing: 'none',
      // Piper draws its noise anew each time.
      deterministic: false,
      maxChars: 2000,
      concurrency: options.concurrency ?? Math.max(1, availableParallelism() >> 1),
      network: false,
    },
    voices: async () => models.map(({ id, name, langs, bytes = 0 }) => ({ id, name, langs, bytes })),
    synthesize: (request) => synthesize(program, models, request),
    synthesizeTogether: (requests) => together(program, models, requests),
    close: async () => {},
  }
}

async function refuseAbsent(program: string): Promise<void> {
  try {
    await runProgram({ program, args: ['--help'], env: utf8() })
  } catch (cause) {
    const isThere = cause instanceof Error && !String(cause.cause).includes('ENOENT')
    throw new LecternError(
      'no-engine',
      `${isThere ? 'This program is not piper' : 'There is no such program'}: "${program}"`,
      {
        hint: 'Install piper (pip install piper-tts, or a release), or give the path of the program.',
        cause,
      },
    )
  }
}

async function versionOf(models: readonly Model[]): Promise<string> {
  const texts = await Promise.all(models.map(({ path }) => readFile(`${path}.json`, 'utf8')))
  return sha256(texts.join('\n')).slice(0, 16)
}

async function synthesize(
  program: string,
  models: readonly Model[],
  request: SpeechRequest,
): Promise<Speech> {
  const [speech] = (await together(program, models, [request])) ?? []
  if (speech) return speech
  throw new LecternError('engine-failed', 'piper failed: it wrote no sound file, or more than one')
}

/** All have the first one's voice, rate and signal. */
async function together(
  program: string,
  models: readonly Model[],
  requests: readonly SpeechRequest[],
): Promise<readonly Speech[] | undefined> {
  const [first] = requests
  if (!first) return []
  const { voice, rate, signal } = first
  signal?.throwIfAborted()
  const model = modelOf(models, voice)
  const texts = requests.map(({ utterance }) => utteranceText(utterance))
  try {
    return await speakAll(program, texts, { model, rate, signal })
  } catch (cause) {
    if (signal?.aborted) throw signal.reason
    if (cause instanceof LecternError) throw cause
    const why = cause instanceof ProgramFailed ? `: ${cause.message}` : ''
    throw new LecternError('engine-failed', `piper failed${why}`, { cause })
  }
}

/** @throws LecternError `unknown-voice` */
function modelOf(models: readonly Model[], voice: string): Model {
  const model = models.find(({ id }) => id === voice)
  if (model) return model
  throw new LecternError('unknown-voice', `piper has no model "${voice}"`, {
    hint: `Models: ${models.map(({ id }) => id).join(', ')}`,
  })
}
