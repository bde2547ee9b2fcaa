import { parentPort } from 'node:worker_threads'
import { type UtterancePart, utteranceText } from '@lectern/audio/engine'
import type { Answer, Answers, Job } from './messages.js'
import { fromIpa } from './phonemes/ipa.js'
import { loadPronunciation } from './pronunciation.js'
import { type Breath, breaths, endToEnd, wordTimes } from './sentence.js'
import { data, model } from './sound/assets.js'
import { letGo } from './sound/let-go.js'
import { pcmOf } from './sound/pcm.js'
import { loadRuntime } from './sound/runtime.js'
import { synthesize } from './sound/synthesize.js'
import { VoiceModel } from './sound/voice-model.js'

// A sentence is turned into phonemes here as well: the dictionaries would leave 40 MB of objects in the main thread, which has room for many.

/** Noise of every sentence begins alike, so that a sentence sounds the same wherever it stands. */
const seed = 1

const runtime = loadRuntime()
const voice = loaded(async () => VoiceModel.load(await runtime, await model()))
const letters = loaded(async () => ({
  pronounce: await loadPronunciation(runtime),
  idOf: new Map(Object.entries(await data<Readonly<Record<string, number>>>('phoneme-ids.json'))),
}))

parentPort?.on('message', async (job: Job) => {
  const answer = await answerTo(job)
  parentPort?.postMessage(answer, 'pcm' in answer ? [answer.pcm.buffer] : [])
})

async function answerTo(job: Job): Promise<Answer> {
  try {
    return await sentence(job)
  } catch (error) {
    return { problem: 'engine-failed', message: error instanceof Error ? error.message : String(error) }
  }
}

async function sentence({ parts, rate }: Job): Promise<Answers['sentence']> {
  const { pronounce, idOf } = await letters()
  const spoken = await pronounce(parts.map(stretch))
  const pieces: Answers['sentence'][] = []
  for (const breath of breaths(spoken, idOf)) pieces.push(await sound(breath, rate))
  return endToEnd(pieces, utteranceText({ parts }).length)
}

async function sound(breath: Breath, speed: number): Promise<Answers['sentence']> {
  // A pad, nothing, a pad: nothing is said.
  if (breath.ids.length < 3) return { pcm: new Int16Array(0), words: [] }
  const frames = await (await voice()).frames(breath.ids, speed)
  const samples = synthesize(frames, seed)
  const { harmonic, turn, noise, rest, restPhase } = frames
  const pcm = pcmOf(samples)
  letGo([harmonic, turn, noise, rest, restPhase, samples])
  return { pcm, words: wordTimes(breath, frames.durations) }
}

const stretch = ({ text, ipa }: UtterancePart) => ({
  text,
  phonemes: ipa === undefined ? undefined : fromIpa(ipa),
})

/** Loaded when it is first asked for. */
function loaded<Thing>(load: () => Promise<Thing>): () => Promise<Thing> {
  let thing: Promise<Thing> | undefined
  return () => {
    thing ??= load()
    return thing
  }
}
