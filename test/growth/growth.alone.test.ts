import { afterAll, expect, it } from 'vitest'
import { families } from '../../scripts/growth/families.mjs'
import { faults } from '../../scripts/growth/judge.mjs'
import { measurer } from '../../scripts/growth.mjs'
import { open } from './open.ts'

// Every family at a small size, where what is exponential or cubic shows at once; `node scripts/growth.mjs` measures at 20 and 200 KB.

const one = measurer([400, 4_000], ['narration', 'html', 'pdf', 'epub'])

afterAll(() => one.close())

it.each(families.map((family) => [family.name, family] as const))('%s', async (name, family) => {
  const measured = await one.measure(family)
  if (open.includes(name)) expect(measured.large.filter(({ stopped }) => stopped)).toEqual([])
  else expect(faults(measured)).toEqual([])
})
