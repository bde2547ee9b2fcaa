// Publishes an article of so many words as sound, hummed instead of spoken, with all texts beside it, and prints what memory that took in octets.
// Usage: node --expose-gc long-tones.mjs WORDS FOLDER
import { existsSync, readFileSync } from 'node:fs'
import { audio, toneEngine } from '../../packages/audio/dist/index.js'
import { prepare, publish } from '../../packages/core/dist/index.js'
import { diskScratch, workerPool, writeWhole } from '../../packages/node/dist/index.js'

const words = Number(process.argv[2])
const folder = process.argv[3]
const wordsEach = 80
const paragraphsEach = 25

const text = (value) => ({ type: 'text', value })
const article = await prepare({
  type: 'root',
  children: Array.from({ length: words / wordsEach }, (_, index) => [
    ...(index % paragraphsEach === 0
      ? [{ type: 'heading', depth: 2, children: [text(`Part ${index / paragraphsEach}`)] }]
      : []),
    { type: 'paragraph', children: [text(paragraph(index))] },
  ]).flat(),
})

const before = heap()
const scratch = diskScratch(folder)
const executor = workerPool(2)
// A second of telephone sound is 16 kB: of hours, enough to be seen if it stayed in memory.
const emitter = audio({ engine: toneEngine({ sampleRate: 8000 }), format: 'wav' })
const { editions, failures } = await publish(article, [emitter], { scratch, executor, name: 'long' })
const edition = editions.get('audio')
const paths = await writeWhole(edition?.files ?? [], folder)
await Promise.all([scratch.dispose(), executor.close()])
console.log(
  JSON.stringify({
    failures: failures.map(({ error }) => error.message),
    hours: (edition?.map.sound?.duration ?? 0) / 3600,
    files: paths.length,
    kept: heap() - before,
    max: peakMemory(),
  }),
)

/** Octets of what is alive. */
function heap() {
  globalThis.gc()
  return process.memoryUsage().heapUsed
}

/** Sentences that no other paragraph has, so that each is hummed. */
function paragraph(index) {
  const sentence = (_, part) =>
    `This is sentence ${part} of paragraph ${index}, and it goes on with other words.`
  return Array.from({ length: wordsEach / 14 }, sentence).join(' ')
}

/**
 * Octets at the peak. Linux counts the peak of the process that started this one in `maxRSS` (it outlives `exec`), so
 * the figure of this process's own memory comes first.
 */
function peakMemory() {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const own = /^VmHWM:\s+(\d+) kB/m.exec(status)
  return (own ? Number(own[1]) : process.resourceUsage().maxRSS) * 1024
}
