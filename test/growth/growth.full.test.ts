import { afterAll, expect, it } from 'vitest'
import { isolation } from '../../packages/node/dist/index.js'
import { families } from '../../scripts/growth/families.mjs'
import { faults, measure } from '../../scripts/growth.mjs'

// Every family at a small size, where what is exponential or cubic shows at once; `node scripts/growth.mjs` measures at 20 and 200 KB.

const sizes = [400, 4_000]
const editions = ['html', 'pdf', 'epub', 'narration']
let process = isolation()

afterAll(() => process.close())

it.each(families.map((family) => [family.name, family] as const))('%s', async (_name, family) => {
  const result = await measure(family, sizes, editions, process)
  if (result.limit) process = isolation()
  expect(faults(result)).toEqual([])
})
