import { afterAll, expect, it } from 'vitest'
import { families } from '../../scripts/growth/families.mjs'
import { faults } from '../../scripts/growth/judge.mjs'
import { measurer } from '../../scripts/growth.mjs'

// Every family at a small size, where what is exponential or cubic shows at once; `node scripts/growth.mjs` measures at 20 and 200 KB.

/** Two at a time, each in a process of its own: what counts is processor time. */
const lanes = [lane(), lane()] as const

afterAll(() => {
  for (const { close } of lanes) close()
})

it.concurrent.each(families.map((family, index) => [family.name, family, lanes[index % 2 ? 1 : 0]] as const))(
  '%s',
  // A machine that does something else for a moment is no growth: what grows does so each time.
  { retry: 2 },
  async (_name, family, { measure }) => {
    expect(faults(await measure(family))).toEqual([])
  },
)

function lane() {
  const { measure, close } = measurer([400, 4_000], ['narration', 'html', 'pdf', 'epub'])
  let before: Promise<unknown> = Promise.resolve()
  return {
    close,
    measure(family: Parameters<typeof measure>[0]) {
      const own = before.then(() => measure(family))
      before = own.catch(() => undefined)
      return own
    },
  }
}
