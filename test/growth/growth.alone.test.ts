import { afterAll, expect, it } from 'vitest'
import { isolation } from '../../packages/node/dist/index.js'
import { families } from '../../scripts/growth/families.mjs'
import { faults, measure, memoryOf, most } from '../../scripts/growth.mjs'
import { open } from './open.ts'

// Every family at a small size, where what is exponential or cubic shows at once; `node scripts/growth.mjs` measures at 20 and 200 KB.

const sizes = [400, 4_000]
const editions = ['html', 'pdf', 'epub', 'narration']
let process = isolation()

afterAll(() => process.close())

it.each(families.map((family) => [family.name, family] as const))('%s', async (name, family) => {
  const renew = () => {
    process.close()
    process = isolation()
  }
  let result = await measure(family, sizes, editions, process)
  // What one family has left in memory is not the next one's: what looks wrong is measured again in a process of its own.
  if (faults(result).length > 0) {
    renew()
    result = await measure(family, sizes, editions, process)
  }
  if (result.limit || (memoryOf(result) ?? 0) > most.megabytes / 3) renew()
  const found = faults(result)
  if (open.includes(name)) expect(result.limit).toBeUndefined()
  else expect(found).toEqual([])
})
