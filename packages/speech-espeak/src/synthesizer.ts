import load, {
  type EspeakModule,
  type EspeakVoice,
  type EspeakWorker,
} from '@echogarden/espeak-ng-emscripten'
import { dataOnDemand } from './data.js'
import { withOwnMemory } from './heap.js'
import type { Answer, RawWord, SpeakJob } from './messages.js'

/** Longer than any input, so that the glue's string buffer never has to move after the snapshot. */
const bufferSize = 60_000
const firstVoice = 'gmw/en-US'

export interface Synthesizer {
  voices(): readonly EspeakVoice[]
  speak(job: SpeakJob): Answer
}

/**
 * espeak-ng keeps state between calls: the same sentence gave three lengths in one process. So its memory is
 * photographed once and restored before each sentence, after which equal input gives equal samples.
 */
export async function createSynthesizer(): Promise<Synthesizer> {
  const module = await withOwnMemory(() => load(dataOnDemand()))
  const worker = new module.eSpeakNGWorker()
  const photo = photograph(module, worker)
  return {
    voices() {
      restore(module, photo)
      return worker.list_voices()
    },
    speak(job) {
      restore(module, photo)
      if (worker.set_voice(job.voice) !== 0) {
        return { problem: 'unknown-voice', message: `espeak-ng has no voice "${job.voice}"` }
      }
      worker.set_rate(job.wordsPerMinute)
      return speak(worker, job)
    },
  }
}

/** The buffer for strings grows on the JavaScript side, so it is grown before the photograph, not after. */
function photograph(module: EspeakModule, worker: EspeakWorker): Int8Array {
  for (let round = 0; round < 3; round++) {
    worker.set_voice('x'.repeat(bufferSize))
    worker.set_voice(firstVoice)
  }
  worker.synthesize('Ready.', () => {})
  const { HEAP8 } = module
  // Of 17 MB little more than one is in use: the rest is zeros, and need not be kept.
  return HEAP8.slice(0, lastUsed(HEAP8, 0))
}

function restore({ HEAP8 }: EspeakModule, photo: Int8Array): void {
  const used = lastUsed(HEAP8, photo.length)
  HEAP8.set(photo)
  HEAP8.fill(0, photo.length, used)
}

const zeros = Buffer.alloc(1 << 16)

/** Where the zeros begin that are all that follows. Memory that was never written is only read, so that it stays nobody's. */
function lastUsed({ buffer, byteOffset, byteLength }: Int8Array, from: number): number {
  const memory = Buffer.from(buffer, byteOffset, byteLength)
  let end = byteLength
  while (end > from) {
    const begin = Math.max(from, end - zeros.length)
    if (memory.compare(zeros, 0, end - begin, begin, end) !== 0) return end
    end = begin
  }
  return from
}

function speak(worker: EspeakWorker, { ssml, room }: SpeakJob): Answer {
  let pcm: Int16Array = new Int16Array(room)
  let length = 0
  const words: RawWord[] = []
  worker.synthesize(ssml, (piece, events) => {
    if (piece?.length) {
      pcm = withRoomFor(length + piece.length, pcm)
      pcm.set(piece, length)
      length += piece.length
    }
    for (const { type, text_position, word_length, audio_position } of events) {
      if (type === 'word')
        words.push({ position: text_position - 1, length: word_length, milliseconds: audio_position })
    }
  })
  return { pcm: pcm.buffer === room ? pcm.subarray(0, length) : pcm.slice(0, length), words }
}

/** The samples themselves, or where they have no room for so many, a copy that has. */
function withRoomFor(length: number, pcm: Int16Array): Int16Array {
  if (length <= pcm.length) return pcm
  const larger = new Int16Array(2 * length)
  larger.set(pcm)
  return larger
}
