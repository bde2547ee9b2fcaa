import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isolation } from '../../packages/node/dist/index.js'
import { type Family, families } from './families.mjs'
import { nested } from './nested.mjs'

// Every family at 4 KB, and every construct 60 deep in itself, in every text edition. What is linear takes a tenth of a second there, and what is
// exponential or cubic shows at once.

const size = 4_000
/** Seconds of processor time for all editions together, on a busy machine. */
const most = 6

const task = { module: new URL('./publish.mjs', import.meta.url).href, name: 'publishAll' }
const budget = { time: 120_000, processor: 30_000 }
const worker = isolation()
let folder = ''

interface Result {
  seconds: number
  failures: string[]
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-growth-'))
  // Loads the modules, which no family should pay for.
  for (const family of families.slice(0, 3)) await publish(family)
})

afterAll(async () => {
  worker.close()
  await rm(folder, { recursive: true, force: true })
})

it.each([...families, ...nested].map((family) => [family.name, family] as const))(
  '%s',
  { retry: 2 },
  async (_name, family) => {
    const { seconds, failures } = await publish(family)
    expect(failures).toEqual([])
    expect(seconds).toBeLessThan(most)
  },
)

async function publish({ extension, make, beside }: Family): Promise<Result> {
  const name = `article.${extension}`
  await writeFile(join(folder, name), make(size))
  for (const [file, content] of Object.entries(beside)) await writeFile(join(folder, file), content(size))
  return worker.run<object, Result>(task, { folder, name }, { budget })
}
