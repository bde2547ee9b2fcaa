import {
  type Article,
  type Edition,
  type Emitter,
  type Finding,
  type FontSource,
  memoryResources,
  type PublishOptions,
  publish,
  type Resources,
  readAll,
  safePath,
  sha256,
} from '@lectern/core'
import { demand, demandRejection, type Register } from './contract.js'
import { specimen, specimenPng } from './specimen.js'

/** What a suite needs to know of an emitter. */
export interface EmitterSuite {
  /** Makes the emitter anew, as a user would. */
  create(): Emitter
  /** What the emitter needs beside pictures. */
  fonts?: FontSource
  /** Where the article's pictures come from. Default: none. */
  resources?: Resources
  /** Block types that this kind of edition leaves out on purpose (a pause on paper). */
  leavesOut?: readonly string[]
}

/**
 * The contract of every emitter: all nodes handled, every block placed or reported, the same bytes twice, safe paths,
 * true sizes and hashes, and an abort that is obeyed.
 *
 * ```ts
 * testEmitter({ create: () => braille() }, it)
 * ```
 */
export function testEmitter(suite: EmitterSuite, it: Register): void {
  it('handles every node type', async () => {
    await emit(suite)
  })

  it('places every block, or reports it', async () => {
    const { article, edition, findings } = await emit(suite)
    const lost = unplaced(article, edition, findings, suite.leavesOut ?? [])
    demand(lost.length === 0, `Blocks without a place or a finding: ${lost.join(', ')}`)
  })

  it('places only blocks that exist, in files that exist', async () => {
    const { article, edition } = await emit(suite)
    const paths = new Set(edition.files.map(({ path }) => path))
    for (const [id, place] of edition.map.places) {
      demand(article.blocks.has(id), `The map contains "${id}", which is not a block of the article`)
      const own = paths.has(place.path) || edition.kind === 'epub'
      demand(own, `The map contains "${place.path}", which is not a file of the edition`)
    }
  })

  it('makes the same bytes twice', async () => {
    const [one, two] = [await emit(suite), await emit(suite)]
    demand(hashes(one.edition) === hashes(two.edition), 'Two runs differ')
  })

  it('declares correct sizes and hashes, and files that can be opened again', async () => {
    const { edition } = await emit(suite)
    for (const file of edition.files) await checkFile(file)
  })

  it('uses no path outside its folder', async () => {
    const { edition } = await emit(suite)
    for (const { path } of edition.files) safePath(path)
  })

  it('obeys an abort signal', async () => {
    const signal = AbortSignal.abort()
    await demandRejection(
      async () => publish(await specimen(), [suite.create()], options(suite, { signal })),
      'An aborted run continued',
    )
  })

  it('does not change the article', async () => {
    const { article } = await emit(suite)
    demand(Object.isFrozen(article.tree), 'The article is not frozen')
  })
}

interface Emitted {
  article: Article
  edition: Edition
  findings: readonly Finding[]
}

async function emit(suite: EmitterSuite): Promise<Emitted> {
  const article = await specimen()
  const { editions, findings, failures } = await publish(article, [suite.create()], options(suite, {}))
  for (const { error } of failures) throw error
  const [edition] = editions.values()
  demand(edition, 'The emitter returned no edition')
  return { article, edition, findings }
}

function options(suite: EmitterSuite, more: PublishOptions): PublishOptions {
  const resources = suite.resources ?? memoryResources({ 'specimen.png': specimenPng })
  return { resources, ...(suite.fonts ? { fonts: suite.fonts } : {}), ...more }
}

function unplaced(
  article: Article,
  edition: Edition,
  findings: readonly Finding[],
  leavesOut: readonly string[],
): string[] {
  const reported = new Set(findings.flatMap(({ block }) => block ?? []))
  return [...article.blocks.values()]
    .filter(({ id, type }) => !leavesOut.includes(type) && !edition.map.places.has(id) && !reported.has(id))
    .map(({ id, type }) => `${type} ${id}`)
}

function hashes(edition: Edition): string {
  return edition.files.map(({ path, sha256 }) => `${path} ${sha256}`).join('\n')
}

async function checkFile(file: Edition['files'][number]): Promise<void> {
  const [first, again] = [await readAll(file), await readAll(file)]
  demand(first.length === file.size, `${file.path} declares ${file.size} bytes but has ${first.length}`)
  demand(sha256(first) === file.sha256, `The hash of ${file.path} is not the declared one`)
  demand(sha256(again) === file.sha256, `${file.path} gives other bytes when it is opened again`)
}
