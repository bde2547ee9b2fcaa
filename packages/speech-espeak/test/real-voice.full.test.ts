import { existsSync, readFileSync } from 'node:fs'
import { audio, readWav, wavEncoder } from '@lectern/audio'
import { prepare, publish } from '@lectern/core'
import { espeak } from '@lectern/speech-espeak'
import type { Root } from 'mdast'
import { afterAll, describe, expect, it } from 'vitest'

/** Read by a person for LibriVox, as Debian's pocketsphinx-testdata has it. */
const folder = '/usr/share/pocketsphinx/test/data/librivox'
const isInstalled = existsSync(folder)
if (!isInstalled && process.env.CI === 'true')
  throw new Error('A person’s recording is not installed: apt-get install pocketsphinx-testdata')
const whenInstalled = isInstalled ? describe : describe.skip

/** What she says, with her slip of the tongue in the fourth. */
const sentences: Readonly<Record<string, string>> = {
  '0870':
    'And Mr. John Dashwood had then leisure to consider how much there might be prudently in his power to do for them.',
  '0880': 'He was not an ill-disposed young man,',
  '0890': 'unless to be rather cold hearted, and rather selfish, is to be ill-disposed.',
  '0920': 'Had he married a more amiable woman, he might have been made still more respectable than he was.',
  '0930': 'He might even have been made amiable himself.',
}

const engine = espeak({ workers: 1 })
afterAll(() => engine.close())

/** Where the first 20 ms are that are louder than the room and the reader's breath. */
function onsetIn(pcm: Int16Array, size: number): number {
  for (let at = 0; at + size <= pcm.length; at += size >> 2) {
    const power = pcm.subarray(at, at + size).reduce((sum, sample) => sum + sample ** 2, 0) / size
    if (Math.sqrt(power) > 460) return at + (size >> 1)
  }
  return 0
}

function read() {
  const pieces: Int16Array[] = []
  const begins: number[] = []
  let at = 0
  let sampleRate = 16_000
  for (const number of Object.keys(sentences)) {
    const wav = readWav(readFileSync(`${folder}/sense_and_sensibility_01_austen_64kb-${number}.wav`))
    sampleRate = wav.sampleRate
    begins.push((at + onsetIn(wav.pcm, sampleRate / 50)) / sampleRate)
    pieces.push(wav.pcm)
    at += wav.pcm.length
  }
  return { pieces, begins, sampleRate, samples: at }
}

async function fileOf({ pieces, sampleRate, samples }: ReturnType<typeof read>) {
  const settings = { sampleRate, bitrate: 0 }
  const bodies = await Promise.all(pieces.map((pcm) => wavEncoder.encode(pcm, settings)))
  const bytes = bodies.reduce((sum, body) => sum + body.bytes.length, 0)
  const tags = { title: '', lang: 'en', chapters: [] }
  const first = bodies[0]?.bytes ?? new Uint8Array(0)
  const header = wavEncoder.header({ settings, bytes, samples, length: samples, first, tags })
  return async function* () {
    yield header
    for (const body of bodies) yield body.bytes
  }
}

whenInstalled(
  'five sentences that a person read (skipped where Debian’s pocketsphinx-testdata is not)',
  () => {
    it('are found without cues where they begin', { timeout: 120_000 }, async () => {
      const recorded = read()
      const [title, ...others] = Object.values(sentences)
      const tree: Root = {
        type: 'root',
        children: others.map((value) => ({
          type: 'paragraph',
          children: [{ type: 'text', value }],
        })),
      }
      const front = { values: { title, lang: 'en-GB', narrator: 'A reader' }, positions: {} }
      const article = await prepare(tree, undefined, { front })
      const recording = { open: await fileOf(recorded) }
      const { editions, failures, findings } = await publish(article, [
        audio({ engine, format: 'wav', recording }),
      ])
      expect(failures).toEqual([])
      const cues = editions.get('audio')?.map.sound?.cues ?? []
      const begins = Object.values(sentences).map(
        (text) => cues.find(({ display }) => display === text)?.begin,
      )
      const errors = begins.map((begin, index) => Math.abs((begin ?? 99) - (recorded.begins[index] ?? 0)))
      expect(findings.map(({ rule }) => rule)).not.toContain('recording-omits')
      expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThanOrEqual(0.03)
      expect(Math.max(...errors)).toBeLessThanOrEqual(0.12)
    })
  },
)
