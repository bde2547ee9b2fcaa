import { readFile } from 'node:fs/promises'
import { parentPort } from 'node:worker_threads'
import type { ThreadProblem } from '@lectern/node'
import { loadRuntime, type Net, pcmOf } from '@lectern/speech-neural/nets'
import type { Answers, Job } from './messages.js'
import { styleFor } from './style.js'

const runtime = loadRuntime()
let net: Promise<Net> | undefined
const voices = new Map<string, Promise<Uint8Array>>()

parentPort?.on('message', async (job: Job) => {
  const answer = await answerTo(job)
  parentPort?.postMessage(answer, 'pcm' in answer ? [answer.pcm.buffer] : [])
})

async function answerTo(job: Job): Promise<Answers['sound'] | ThreadProblem> {
  try {
    return await sound(job)
  } catch (error) {
    return { problem: 'engine-failed', message: error instanceof Error ? error.message : String(error) }
  }
}

async function sound({ model, voice, ids, speed }: Job): Promise<Answers['sound']> {
  net ??= runtime.then(async (loaded) => loaded.load(await readFile(model)))
  const speak = await net
  const [output] = Object.values(
    await speak({
      // "tokens" in some editions of the net, "input_ids" in others.
      [speak.inputs[0] ?? 'input_ids']: BigInt64Array.from(ids, BigInt),
      style: { row: styleFor(await read(voice), ids.length - 2) },
      speed: Float32Array.of(speed),
    }),
  )
  if (output instanceof Float32Array) return { pcm: pcmOf(output) }
  throw new TypeError('The model returned no sound')
}

/** Half a megabyte each, so those that were used stay. */
function read(voice: string): Promise<Uint8Array> {
  const bytes = voices.get(voice) ?? readFile(voice)
  voices.set(voice, bytes)
  return bytes
}
