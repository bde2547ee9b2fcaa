import {
  chooseReader,
  createReport,
  LecternError,
  memoryResources,
  type Reader,
  type Reading,
  ResourceError,
  readArticle,
  type SourceFile,
  textOf,
  VFile,
} from '@lectern/core'
import { descendants } from '@lectern/core/reading'
import { demand, demandRejection, type Register } from './contract.js'

/** What a suite needs to know of a reader. */
export interface ReaderSuite {
  /** Makes the reader anew, as a user would. */
  create(): Reader
  /** A small source that the reader reads whole. Its name has one of the reader's extensions. */
  sample: { path: string; content: Uint8Array | string; words: readonly string[] }
  /** Sources that must be refused with a LecternError: damaged, hostile, or of another kind. */
  hostile?: Readonly<Record<string, Uint8Array>>
}

/**
 * The contract of every reader: found by what it declares, a place on every node, every word in order, the same tree
 * twice, refusals that are typed, and an abort that is obeyed.
 *
 * ```ts
 * testReader({ create: () => subtitles(), sample: { path: 'a.srt', content, words: ['Hello', 'there'] } }, it)
 * ```
 */
export function testReader(suite: ReaderSuite, it: Register): void {
  it('declares names in one form', async () => {
    const { name, extensions, mediaTypes, dialects = [] } = suite.create()
    for (const one of [name, ...dialects])
      demand(/^[a-z][a-z0-9-]*$/.test(one), `"${one}" is not a valid name for --from (a-z, 0-9, hyphens)`)
    for (const one of extensions)
      demand(/^[^.A-Z]+$/.test(one), `The extension "${one}" must be lower case, without a dot`)
    demand(mediaTypes.length > 0, 'The reader declares no media type')
  })

  it('is chosen by its name, its dialects, its media types and its extensions', async () => {
    const reader = suite.create()
    const { name, extensions, mediaTypes, dialects = [] } = reader
    const chosen = (file: Partial<SourceFile>, from?: string) =>
      chooseReader([other, reader], { bytes: new Uint8Array(), ...file }, from)
    demand(chosen({}, name).reader === reader, `--from ${name} chooses another reader`)
    for (const one of dialects)
      demand(chosen({}, one).dialect === one, `--from ${one} does not choose this dialect`)
    for (const one of mediaTypes)
      demand(chosen({ mediaType: one }).reader === reader, `The media type ${one} chooses another reader`)
    for (const one of extensions)
      demand(chosen({ path: `a.${one}` }).reader === reader, `The extension .${one} chooses another reader`)
  })

  it('recognises its own files by content, if it sniffs, and no plain text', async () => {
    const { sniff } = suite.create()
    if (!sniff) return
    demand(sniff(sampleOf(suite).bytes.subarray(0, 4096)), 'sniff does not recognise the sample')
    demand(
      !sniff(new TextEncoder().encode('A few plain words.\n')),
      'sniff takes plain text for its own format',
    )
  })

  it('gives every node a position', async () => {
    const { tree } = await read(suite)
    demand(tree.type === 'root', 'The tree is not a root node')
    for (const node of descendants(tree)) {
      const { line = 0, column = 0 } = node.position?.start ?? {}
      demand(line >= 1 && column >= 1, `A ${node.type} node has no position`)
    }
  })

  it('keeps every word, in order', async () => {
    const words = textOf((await read(suite)).tree)
    let from = 0
    for (const word of suite.sample.words) {
      const at = words.indexOf(word, from)
      demand(at >= 0, `"${word}" is missing, or out of order`)
      from = at + word.length
    }
  })

  it('reads the same tree twice', async () => {
    const [one, two] = [await read(suite), await read(suite)]
    demand(JSON.stringify(one.tree) === JSON.stringify(two.tree), 'Two readings differ')
  })

  it('reads a tree that can be prepared as an article', async () => {
    const { path, content } = suite.sample
    const { blocks } = await readArticle({ value: content, path }, [suite.create()])
    demand(blocks.size > 0, 'The article has no blocks')
  })

  it('provides only the files that were inside its source', async () => {
    const { resources } = await read(suite)
    if (!resources) return
    const error = await demandRejection(
      () => resources.load('not/inside.png', ['*/*']),
      'resources.load accepted a file that is not in the source',
    )
    demand(
      error instanceof ResourceError && error.problem === 'missing',
      'A file that is not in the source is not reported as "missing"',
    )
  })

  for (const [name, bytes] of Object.entries(suite.hostile ?? {})) {
    it(`refuses ${name}`, async () => {
      const error = await demandRejection(
        () => read(suite, { bytes, path: suite.sample.path }),
        `${name} was read instead of refused`,
      )
      demand(error instanceof LecternError && error.hint, `Not a LecternError with a hint: ${error}`)
    })
  }

  it('reads damaged sources, or refuses them with a LecternError', async () => {
    const source = sampleOf(suite)
    for (const bytes of damaged(source.bytes)) {
      try {
        await read(suite, { ...source, bytes })
      } catch (error) {
        demand(error instanceof LecternError, `Not a LecternError: ${error}`)
      }
    }
  })

  it('obeys an abort signal', async () => {
    const signal = AbortSignal.abort()
    await demandRejection(() => read(suite, sampleOf(suite), signal), 'An aborted read continued')
  })
}

/** Stands first, so that being chosen means something. */
const other: Reader = {
  name: 'other',
  extensions: ['other'],
  mediaTypes: ['application/x-other'],
  read: () => Promise.reject(new Error('The wrong reader was chosen')),
}

function sampleOf({ sample: { content, path } }: ReaderSuite): SourceFile {
  return typeof content === 'string'
    ? { bytes: new TextEncoder().encode(content), path }
    : { bytes: content, path }
}

function read(suite: ReaderSuite, source = sampleOf(suite), signal?: AbortSignal): Promise<Reading> {
  return suite.create().read(source, {
    resources: memoryResources({}),
    report: createReport(new VFile()),
    options: { extensions: [] },
    ...(signal ? { signal } : {}),
  })
}

/** Cut short at eight places, and with every hundredth byte changed. */
function damaged(bytes: Uint8Array): Uint8Array[] {
  const cuts = Array.from({ length: 8 }, (_, index) => bytes.slice(0, Math.floor((bytes.length * index) / 8)))
  const changed = [0, 1, 2].map((shift) =>
    bytes.map((byte, index) => (index % 100 === shift * 31 ? (byte + 101) % 256 : byte)),
  )
  return [...cuts, ...changed]
}
