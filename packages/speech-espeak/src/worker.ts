import { parentPort } from 'node:worker_threads'
import type { SpeakAnswer, SpeakJob } from './messages.js'
import { createSynthesizer } from './synthesizer.js'

const synthesizer = createSynthesizer()

parentPort?.on('message', async (job: SpeakJob) => {
  const answer = await answerTo(job)
  const sound = 'pcm' in answer ? [answer.pcm.buffer as ArrayBuffer] : []
  parentPort?.postMessage(answer, sound)
})

async function answerTo(job: SpeakJob): Promise<SpeakAnswer> {
  try {
    return (await synthesizer)(job)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { id: job.id, problem: 'engine-failed', message }
  }
}
