import type { FontMatch, FontSource } from '@lectern/core'
import { demand, type Register } from './contract.js'

/** The contract of a font source: the same answer twice, real font bytes, and a package named where a script is missing. */
export function testFontSource(create: () => Promise<FontSource> | FontSource, it: Register): void {
  const query = { family: 'sans', weight: 400, style: 'normal', lang: 'en', text: 'Words' } as const

  it('has a face for Latin text', async () => {
    const { faces } = await (await create()).match(query)
    demand(faces.length > 0, 'No face')
    const bytes = await faces[0]?.bytes()
    const head = bytes && new DataView(bytes.buffer, bytes.byteOffset).getUint32(0)
    demand(head === 0x00010000 || head === 0x4f54544f, 'The first face is not a TrueType or OpenType font')
  })

  it('gives the same answer twice', async () => {
    const fonts = await create()
    const [one, two] = [await fonts.match(query), await fonts.match(query)]
    demand(names(one) === names(two), 'Two answers differ')
  })

  it('names a package for a script that it does not support', async () => {
    const { missing } = await (await create()).match({ ...query, lang: 'chr', text: 'ᏣᎳᎩ' })
    for (const { script, package: name } of missing)
      demand(script && name, 'A missing script names no package')
  })
}

function names({ faces }: FontMatch): string {
  return faces.map(({ id }) => id).join()
}
