import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, readWav, type Speech, type SpeechRequest, utteranceText } from '@lectern/audio'
import { LecternError, sha256 } from '@lectern/core'
import { type Model, modelsIn } from './models.js'

export interface PiperOptions {
  /** Folder of the models. */
  models: string
  /** The program. Default: `piper`, as it is found. */
  program?: string
  /** Sentences at once. Default: half the cores, since each uses several. */
  concurrency?: number
}

/**
 * Neural voices of piper, each sentence in a process of its own. Program and models are the user's.
 *
 * @throws LecternError `no-engine` when the program or the models are not there
 */
export async function piper(options: PiperOptions): Promise<Engine> {
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
      // Its noise is drawn anew each time.
      deterministic: false,
      maxChars: 2000,
      concurrency: options.concurrency ?? Math.max(1, availableParallelism() >> 1),
      network: false,
    },
    voices: async () => models.map(({ id, name, langs }) => ({ id, name, langs })),
    synthesize: (request) => synthesize(program, models, request),
    close: async () => {},
  }
}

async function refuseAbsent(program: string): Promise<void> {
  try {
    await run(program, ['--help'], '')
  } catch (cause) {
    throw new LecternError('no-engine', `There is no program "${program}"`, {
      hint: 'Install piper (pip install piper-tts, or a release), or give its path.',
      cause,
    })
  }
}

async function versionOf(models: readonly Model[]): Promise<string> {
  const texts = await Promise.all(models.map(({ path }) => readFile(`${path}.json`, 'utf8')))
  return sha256(texts.join('\n')).slice(0, 16)
}

async function synthesize(
  program: string,
  models: readonly Model[],
  { utterance, voice, rate, signal }: SpeechRequest,
): Promise<Speech> {
  signal?.throwIfAborted()
  const model = models.find(({ id }) => id === voice)
  if (!model) {
    throw new LecternError('unknown-voice', `piper has no model "${voice}"`, {
      hint: `Models: ${models.map(({ id }) => id).join(', ')}`,
    })
  }
  const folder = await mkdtemp(join(tmpdir(), 'lectern-piper-'))
  const output = join(folder, 'speech.wav')
  try {
    await run(program, argumentsFor(model, rate, output), lineOf(utteranceText(utterance)), signal)
    return readWav(await readFile(output))
  } catch (cause) {
    if (signal?.aborted) throw signal.reason
    if (cause instanceof LecternError) throw cause
    throw new LecternError('engine-failed', 'piper could not speak', { cause })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function argumentsFor({ path, speaker }: Model, rate: number, output: string): string[] {
  return [
    '--model',
    path,
    '--output_file',
    output,
    '--length_scale',
    (1 / rate).toFixed(3),
    ...(speaker === undefined ? [] : ['--speaker', String(speaker)]),
  ]
}

/** piper reads a line at a time, and each line would be a file of its own. */
function lineOf(text: string): string {
  return `${text.replace(/[\0-\x1f\x7f]+/g, ' ')}\n`
}

/** Without a shell; the text goes through standard input, so that no word of it is an option. */
function run(program: string, args: readonly string[], input: string, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = execFile(program, args, { windowsHide: true, ...(signal ? { signal } : {}) }, (error) =>
      error ? reject(error) : resolve(),
    )
    // A program that dies before it has read all says so by its status.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}
