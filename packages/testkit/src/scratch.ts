import { readAll, type Scratch } from '@lectern/core'
import { demand, type Register } from './contract.js'

/** The contract of scratch: what was written comes back, whole or in part, again and again; files do not mix. */
export function testScratch(create: () => Promise<Scratch> | Scratch, it: Register): void {
  it('returns what was written, each time it is opened', async () => {
    const file = await (await create()).create()
    const chunk = Uint8Array.of(1, 2, 3)
    await file.write(chunk)
    chunk.fill(9)
    await file.write(Uint8Array.of(4))
    for (const _ of [1, 2]) demand(String(await readAll(file)) === '1,2,3,4', 'The bytes differ')
    demand(file.size === 4, `The size is ${file.size}`)
  })

  it('returns a range of bytes', async () => {
    const file = await (await create()).create()
    await file.write(Uint8Array.of(0, 1, 2))
    await file.write(Uint8Array.of(3, 4, 5))
    const part = await readAll({ open: () => file.open(2, 5) })
    demand(String(part) === '2,3,4', `The range is ${part}`)
  })

  it('keeps files apart', async () => {
    const scratch = await create()
    const [one, two] = [await scratch.create(), await scratch.create()]
    await one.write(Uint8Array.of(1))
    await two.write(Uint8Array.of(2))
    demand(String(await readAll(one)) === '1', 'Two files share their bytes')
  })
}
