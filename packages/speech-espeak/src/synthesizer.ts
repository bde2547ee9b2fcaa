import { Buffer } from 'node:buffer'
import type { EspeakModule, EspeakWorker } from '@echogarden/espeak-ng-emscripten'
import { loadEspeak } from './data.js'
import type { Answer, Job, RawWord, SpeakJob } from './messages.js'

/** Longer than any input, so that the glue's string buffer never has to move after the snapshot. */
const bufferSize = 60_000
const firstVoice = 'gmw/en-US'

export interface Synthesizer {
  answer(job: Job): Answer
}

/**
 * espeak-ng keeps state between calls: the same sentence gave three lengths in one process. So its memory is
 * photographed once and restored before each sentence, after which equal input gives equal samples. As far as anything is written in it: a copy of
 * the whole would take 16 MB, and put as many into the memory itself.
 */
export async function createSynthesizer(): Promise<Synthesizer> {
  const module = await loadEspeak()
  const worker = new module.eSpeakNGWorker()
  const photo = photograph(module, worker)
  return {
    answer(job) {
      restore(module, photo)
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
  return HEAP8.slice(0, endOf(HEAP8))
}

/** Bytes that are looked at together. */
const block = 1 << 16
const zeros = new Uint8Array(block)

/** Where the last block ends in which anything is written: of 16 MB, 1.2 are. */
function endOf(memory: Int8Array): number {
  let end = memory.length
  while (end > 0 && isEmpty(memory, end - block)) end -= block
  return end
}

/** What was written behind the photograph becomes zero again. What was not is not touched: pages that are only read take no memory. */
function restore({ HEAP8 }: EspeakModule, photo: Int8Array): void {
  HEAP8.set(photo)
  for (let at = photo.length; at < HEAP8.length; at += block)
    if (!isEmpty(HEAP8, at)) HEAP8.fill(0, at, at + block)
}

/** A memory of WebAssembly is whole pages of 64 kB. */
function isEmpty({ buffer, byteOffset }: Int8Array, at: number): boolean {
  return Buffer.compare(new Uint8Array(buffer, byteOffset + at, block), zeros) === 0
}

function speak(worker: EspeakWorker, { ssml }: SpeakJob): Answer {
  const pieces: Int16Array[] = []
  const words: RawWord[] = []
  worker.synthesize(ssml, (piece, events) => {
    // The memory of a piece is used again for the next one.
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
