import { parentPort } from 'node:worker_threads'
import { data, lettersModel, model } from './assets.js'
import type { Answer, Answers, Job } from './messages.js'
import { letGo } from './sound/let-go.js'
import { type LettersAlphabet, phonemesOfLetters } from './sound/letters-model.js'
import { pcmOf } from './sound/pcm.js'
import type { Net } from './sound/runtime.js'
import { loadRuntime } from './sound/runtime.js'
import { synthesize } from './sound/synthesize.js'
import { VoiceModel } from './sound/voice-model.js'

/** Noise of every sentence begins alike, so that a sentence sounds the same wherever it stands. */
const seed = 1

const runtime = loadRuntime()
let voice: Promise<VoiceModel> | undefined
let letters: Promise<{ net: Net; alphabet: LettersAlphabet }> | undefined

parentPort?.on('message', async (job: Job) => {
  const answer = await answerTo(job)
  parentPort?.postMessage(answer, 'pcm' in answer ? [answer.pcm.buffer] : [])
})

async function answerTo(job: Job): Promise<Answer> {
  try {
    return job.kind === 'sound' ? await sound(job.ids, job.speed) : await spell(job.word)
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}

async function sound(ids: readonly number[], speed: number): Promise<Answers['sound']> {
  voice ??= runtime.then(async (loaded) => VoiceModel.load(loaded, await model()))
  const frames = await (await voice).frames(ids, speed)
  const samples = synthesize(frames, seed)
  const { harmonic, turn, noise, rest, restPhase } = frames
  letGo([harmonic, turn, noise, rest, restPhase])
  return { pcm: pcmOf(samples), durations: frames.durations }
}

async function spell(word: string): Promise<Answers['letters']> {
  letters ??= runtime.then(async (loaded) => ({
    net: await loaded.load(await lettersModel()),
    alphabet: await data<LettersAlphabet>('unknown-words.json'),
  }))
  const { net, alphabet } = await letters
  return { phonemes: await phonemesOfLetters(net, alphabet, word) }
}
