import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it } from 'vitest'
import { lectern } from '../support/lectern.js'

/** Sentences of several lengths, none said twice, so that each is spoken. */
const article = `---\nlang: en\n---\n\n# The ferries\n\n${Array.from({ length: 40 }, (_, index) => {
  const long = `It was late because of ${index + 2} boats, which had come from the other side in the night, and nobody knew why. `
  return `Ferry ${index} leaves at noon. ${index % 3 === 0 ? long : ''}`
}).join('\n\n')}\n`

/** Measured: 347 to 390 MB (docs/decisions/speech-neural-runtime.md), and a tenth for other machines. A worker more for each two cores. */
const most = 430e6 + 150e6 * (Math.min(4, availableParallelism() >> 1) - 1)

it.runIf(process.platform === 'linux')(
  'sound in the neural voice takes no more memory than is said',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lectern-neural-'))
    try {
      await writeFile(join(folder, 'a.md'), article)
      const peaks = join(folder, 'peaks')
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
      expect(Math.max(...found)).toBeLessThan(most)
      // The voice was there.
      expect(Math.max(...found)).toBeGreaterThan(200e6)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
)
