import {
  blockTypes,
  type Emitter,
  inlineExecutor,
  inlineTypes,
  memoryResources,
  memoryScratch,
  outputFile,
} from '@lectern/core'
import {
  ContractError,
  type Register,
  specimen,
  testEmitter,
  testExecutor,
  testResources,
  testScratch,
  typesIn,
} from '@lectern/testkit'
import { describe, expect, it } from 'vitest'

describe('memoryResources', () => testResources({ create: memoryResources }, it))
describe('memoryScratch', () => testScratch(memoryScratch, it))
describe('inlineExecutor', () => testExecutor(() => inlineExecutor, it))

describe('the specimen', () => {
  it('has every node type, so that a new one must be added to it', async () => {
    const types = typesIn(await specimen())
    expect([...blockTypes, ...inlineTypes].filter((type) => !types.has(type as never))).toEqual([])
  })

  it('is without faults', async () => {
    expect((await specimen()).findings).toEqual([])
  })
})

const good: Emitter = {
  name: 'list',
  kind: 'list',
  async emit(article) {
    const path = 'list.txt'
    const places = new Map(
      [...article.blocks.keys()].map((id) => [id, { kind: 'fragment', path, id } as const]),
    )
    return {
      name: 'list',
      kind: 'list',
      files: [outputFile(path, 'text/plain', [...places.keys()].join('\n'))],
      map: { places },
      claims: [],
    }
  },
}

/** Runs the suite against an emitter and collects the names of the cases that fail. */
async function failures(emitter: Emitter): Promise<string[]> {
  const cases: [string, () => Promise<void>][] = []
  const register: Register = (name, run) => cases.push([name, run])
  testEmitter({ create: () => emitter }, register)
  const failed: string[] = []
  for (const [name, run] of cases)
    await run().catch((error: unknown) => failed.push(error instanceof ContractError ? name : String(error)))
  return failed
}

/** The good emitter with one fault. */
function spoiled(change: (edition: Awaited<ReturnType<Emitter['emit']>>) => object): Emitter {
  return {
    ...good,
    emit: async (article, context) => ({
      ...(await good.emit(article, context)),
      ...change(await good.emit(article, context)),
    }),
  }
}

describe('testEmitter', () => {
  it('passes a good emitter', async () => expect(await failures(good)).toEqual([]))

  it('fails one that loses blocks', async () => {
    const lossy = spoiled(() => ({ map: { places: new Map() } }))
    expect(await failures(lossy)).toEqual(['places every block, or reports it'])
  })

  it('fails one that is never the same twice', async () => {
    let run = 0
    const restless = spoiled(() => ({ files: [outputFile('list.txt', 'text/plain', String(run++))] }))
    expect(await failures(restless)).toContain('makes the same bytes twice')
  })

  it('fails one that states a wrong hash', async () => {
    const liar = spoiled(({ files: [file] }) => ({ files: [{ ...file, sha256: '0'.repeat(64) }] }))
    expect(await failures(liar)).toEqual([
      'declares correct sizes and hashes, and files that can be opened again',
    ])
  })

  it('fails one that names a place in no file', async () => {
    const lost = spoiled(({ map }) => ({
      map: { places: new Map([...map.places].map(([id, place]) => [id, { ...place, path: 'gone.txt' }])) },
    }))
    expect(await failures(lost)).toEqual(['places only blocks that exist, in files that exist'])
  })
})
