import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { lectern } from '../support/lectern.js'

/** Sentences of several lengths, none said twice, so that each is spoken. */
const article = (hour: string, beginning = '') =>
  `---\nlang: en\n---\n\n# The ferries\n\n${beginning}${Array.from({ length: 40 }, (_, index) => {
    const long = `It was late because of ${index + 2} boats, which had come from the other side in the night, and nobody knew why. `
    return `Ferry ${index} leaves at ${index === 20 ? hour : 'noon'}. ${index % 3 === 0 ? long : ''}`
  }).join('\n\n')}\n`

/** A worker more for each two cores. */
const more = 150e6 * (Math.min(4, availableParallelism() >> 1) - 1)
/** 294 to 298 were measured on a busy machine, and 291 to 356 with German words (docs/decisions/sound.md). */
const most = 350e6 + more
const mostWithGerman = 400e6 + more
/** The second is an edit. */
const hours = ['noon', 'two o’clock']

it.runIf(process.platform === 'linux')(
  'sound in the neural voice takes no more than 350 MB, after an edit, too, when most of it is there at once',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-neural-'))
    try {
      for (const hour of hours) {
        await writeFile(join(folder, 'a.md'), article(hour))
        const peak = await peakOf(folder)
        expect(peak, hour).toBeLessThan(most)
        // The voice was there.
        expect(peak, hour).toBeGreaterThan(200e6)
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
)

it.runIf(process.platform === 'linux')(
  'with German words in the first sentences, for which a second engine starts, it takes no more than 400 MB',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-neural-'))
    try {
      const german =
        'It is old. They say :span[Es ist nie zu spät, um mit dem Schiff zu fahren]{lang=de}.\n\n'
      await writeFile(join(folder, 'a.md'), article('noon', german))
      expect(await peakOf(folder)).toBeLessThan(mostWithGerman)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
)

/** The most memory that a process of the command took, in bytes. */
async function peakOf(folder: string): Promise<number> {
  const peaks = join(folder, 'peaks')
  await rm(peaks, { force: true })
  const env = {
    NODE_OPTIONS: `--import=${pathToFileURL(join(import.meta.dirname, 'peak.mjs'))}`,
    PEAK_FILE: peaks,
    LECTERN_CACHE: join(folder, 'cache'),
  }
  const { code } = await lectern(['build', 'a.md', '--to', 'audio', '--engine', 'neural'], {
    cwd: folder,
    env,
  })
  expect(code).toBe(0)
  const found = (await readFile(peaks, 'utf8')).trim().split('\n').map(Number)
  expect(found).toHaveLength(2)
  return Math.max(...found)
}
