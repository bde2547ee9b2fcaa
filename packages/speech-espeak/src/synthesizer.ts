import load, { type EspeakModule, type EspeakWorker } from '@echogarden/espeak-ng-emscripten'
import type { Answer, Job, RawWord, SpeakJob } from './messages.js'

/** Longer than any input, so that the glue's string buffer never has to move after the snapshot. */
const bufferSize = 60_000
const firstVoice = 'gmw/en-US'

export interface Synthesizer {
  answer(job: Job): Answer
}

/**
 * espeak-ng keeps state between calls: the same sentence gave three lengths in one process. So its memory is
 * photographed once and restored before each sentence, after which equal input gives equal samples.
 */
export async function createSynthesizer(): Promise<Synthesizer> {
  const module = await load()
  const worker = new module.eSpeakNGWorker()
  const photo = photograph(module, worker)
  return {
    answer(job) {
      module.HEAP8.set(photo)
      if (worker.set_voice(job.voice) !== 0) {
        return { problem: 'unknown-voice', message: `espeak-ng has no voice "${job.voice}"` }
      }
      if (job.kind === 'phonemes') return { ipa: job.texts.map((text) => worker.synthesize_ipa(text).ipa) }
      worker.set_rate(job.wordsPerMinute)
      return speak(worker, job)
    },
  }
}

/** The buffer for strings grows on the JavaScript side, so it is grown before the photograph, not after. */
function photograph({ HEAP8 }: EspeakModule, worker: EspeakWorker): Int8Array {
  for (let round = 0; round < 3; round++) {
    worker.set_voice('x'.repeat(bufferSize))
    worker.set_voice(firstVoice)
  }
  worker.synthesize('Ready.', () => {})
  return HEAP8.slice()
}

function speak(worker: EspeakWorker, { ssml }: SpeakJob): Answer {
  const pieces: Int16Array[] = []
  const words: RawWord[] = []
  worker.synthesize(ssml, (piece, events) => {
    // Its memory is used again for the next piece.
    if (piece?.length) pieces.push(piece.slice())
    for (const { type, text_position, word_length, audio_position } of events) {
      if (type === 'word')
        words.push({ position: text_position - 1, length: word_length, milliseconds: audio_position })
    }
  })
  return { pcm: joined(pieces), words }
}

function joined(pieces: readonly Int16Array[]): Int16Array {
  const pcm = new Int16Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    pcm.set(piece, at)
    at += piece.length
  }
  return pcm
}
