import { parentPort } from 'node:worker_threads'
import type { Answer, Job } from './messages.js'
import { createSynthesizer } from './synthesizer.js'

const synthesizer = createSynthesizer()

parentPort?.on('message', async (job: Job) => {
  const answer = await answerTo(job)
  // Samples go to the other thread without a copy.
  const own = 'pcm' in answer && answer.pcm.buffer instanceof ArrayBuffer ? [answer.pcm.buffer] : []
  parentPort?.postMessage(answer, own)
})

async function answerTo(job: Job): Promise<Answer> {
  try {
    return (await synthesizer).answer(job)
  } catch (error) {
    return { problem: 'engine-failed', message: error instanceof Error ? error.message : String(error) }
  }
}
