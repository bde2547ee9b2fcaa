import { publish, readAll } from '@lectern/core'
import { specimen, testEmitter } from '@lectern/testkit'
import { verify } from '@lectern/verify'
import { report } from '@lectern/verify/report'
import { parse } from 'lectern'
import { describe, expect, it } from 'vitest'
import { decode, encode } from '../braille/cells.mjs'
import { braille } from '../braille/index.mjs'

describe('braille keeps the contract of every emitter', () => {
  testEmitter({ create: () => braille() }, it)
})

const value =
  '---\ntitle: The lake\nlang: en\ndate: 2026-01-01\n---\n\nAda met 31 swans, 4a.\n\nThen she left.\n'

async function made() {
  const publication = await publish(await parse({ value, path: 'lake.md' }), [braille()])
  const files = [...publication.editions.values()].flatMap((edition) => edition.files)
  const reports = await report(publication, { generator: 'test' })
  const all = new Map<string, Uint8Array>()
  for (const file of [...files, ...reports]) all.set(file.path, await readAll(file))
  return { publication, all }
}

describe('an edition of a kind that Lectern does not know', () => {
  it('writes what can be read back', () => {
    const text = 'Ada met 31 swans, 4a. Zoë'
    const { text: cells, unknown } = encode(text)
    expect(cells).toBe(',ada met #ca swans1 #d;a4 ,zo8')
    expect(unknown).toEqual(['ë'])
    expect(decode(cells)).toContain('Ada met 31 swans1 4a')
  })

  it('has its places in edition.json and its column in the report', async () => {
    const { all } = await made()
    const record = JSON.parse(new TextDecoder().decode(all.get('edition.json')))
    expect(record.files[0]).toMatchObject({ edition: 'braille', path: 'lake.brf' })
    expect(record.blocks[1].places).toEqual({ braille: { path: 'lake.brf', from: '1', to: '1' } })
    const page = new TextDecoder().decode(all.get('report.html'))
    expect(page).toContain('<th scope="col">braille</th>')
    expect(page).toContain('lake.brf')
  })

  it('is read back and judged by verify', async () => {
    const { all } = await made()
    const read = async (path: string) => all.get(path)
    const { files, findings } = await verify({ read }, { emitters: [braille()] })
    expect(files).toContain('lake.brf')
    expect(findings).toEqual([])
  })

  it('is tried on every node', async () => {
    const { editions } = await publish(await specimen(), [braille()])
    expect(editions.get('braille')?.map.places.size).toBeGreaterThan(30)
  })
})
