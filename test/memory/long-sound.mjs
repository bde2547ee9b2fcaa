// Packs a synthetic narration of some hours and prints what that took, in seconds of the processor and octets. Usage: node long-sound.mjs HOURS FOLDER [RATE]
import { existsSync, readFileSync } from 'node:fs'
import { createSha256, prepare, publish } from '../../packages/core/dist/index.js'
import { epub } from '../../packages/epub/dist/index.js'
import { diskScratch } from '../../packages/node/dist/index.js'

const hours = Number(process.argv[2])
const folder = process.argv[3]
/** Octets a second: of MP3 at 64 kbit/s, where nothing else is said. */
const rate = Number(process.argv[4] ?? 8000)
const secondsEach = 5
const sentencesEach = 120

const text = (value) => ({ type: 'text', value })
const chapters = Math.ceil((hours * 3600) / (secondsEach * sentencesEach))
const article = await prepare({
  type: 'root',
  children: Array.from({ length: chapters }, (_, chapter) => [
    { type: 'heading', depth: 2, children: [text(`Part ${chapter}`)] },
    ...Array.from({ length: sentencesEach / 4 }, (_, index) => ({
      type: 'paragraph',
      children: [text(`Here is number ${index} of part ${chapter}. `.repeat(4))],
    })),
  ]).flat(),
})

const scratch = diskScratch(folder)
const before = process.memoryUsage().rss
const begun = process.cpuUsage()
const { editions, failures } = await publish(article, [sound(article), epub()], { scratch, name: 'long' })
const { user, system } = process.cpuUsage(begun)
const seconds = (user + system) / 1e6
const size = editions.get('epub')?.files[0]?.size
await scratch.close?.()
const max = peakMemory()
console.log(
  JSON.stringify({ failures: failures.map(({ error }) => error.message), size, seconds, before, max }),
)

/**
 * Octets at the peak. Linux counts the peak of the process that started this one in `maxRSS` (it outlives `exec`), so
 * the figure of this process's own memory comes first.
 */
function peakMemory() {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : ''
  const own = /^VmHWM:\s+(\d+) kB/m.exec(status)
  return (own ? Number(own[1]) : process.resourceUsage().maxRSS) * 1024
}

function sound({ blocks, chapters }) {
  const cues = []
  const tracks = chapters.map(({ id }, track) => {
    let at = 0
    for (const block of [...blocks.values()].filter(({ chapter }) => chapter === id)) {
      for (const { id: sentence, begin, end } of block.sentences) {
        const times = {
          begin: at,
          end: at + secondsEach - 0.4,
          trackBegin: at,
          trackEnd: at + secondsEach - 0.4,
        }
        const display = block.text.slice(begin, end)
        cues.push({
          id: sentence,
          sentence,
          block: block.id,
          display,
          spoken: display,
          lang: 'en',
          role: 'text',
          track,
          ...times,
        })
        at += secondsEach
      }
    }
    return {
      chapter: id,
      path: `${track}.mp3`,
      mediaType: 'audio/mpeg',
      duration: at,
      file: trackFile(track, at * rate),
    }
  })
  const map = {
    places: new Map(),
    sound: {
      path: 'a.mp3',
      mediaType: 'audio/mpeg',
      duration: 1,
      cues,
      tracks,
      narrator: 'nobody',
      synthetic: true,
    },
  }
  return {
    name: 'audio',
    kind: 'audio',
    emit: async () => ({ name: 'audio', kind: 'audio', files: [], claims: [], map }),
  }
}

/** Made while it is read, as scratch on disk would be: nobody holds it. */
function trackFile(track, size) {
  async function* open() {
    for (let at = 0; at < size; at += 65_536)
      yield new Uint8Array(Math.min(65_536, size - at)).fill(track + at)
  }
  return { path: `audio/${track}.mp3`, mediaType: 'audio/mpeg', size, sha256: createSha256().hex(), open }
}
