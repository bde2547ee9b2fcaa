import type { Reader, SourceFile } from '../contracts/reader.js'
import { LecternError } from '../errors.js'
import { didYouMean } from '../options/nearest.js'

/** A reader, and the dialect that was asked of it. */
export interface ReaderChoice {
  /** The reader to use. */
  reader: Reader
  /** The dialect of it that was asked for. */
  dialect?: string
}

/** Bytes that `sniff` is given. */
const headLength = 4096

/**
 * The reader of a file: the one that was asked for by name or dialect; else the one of its declared media type; else the
 * first that knows it by its content; else the one of its extension. A source about which nothing is known is read by the
 * first reader.
 *
 * @throws LecternError `unknown-format`
 */
export function chooseReader(readers: readonly Reader[], file: SourceFile, from?: string): ReaderChoice {
  if (from !== undefined) return named(readers, from)
  const reader = byMediaType(readers, file) ?? byContent(readers, file) ?? byExtension(readers, file)
  if (reader) return { reader }
  throw unknown(readers, `the extension of "${file.path}"`)
}

function named(readers: readonly Reader[], from: string): ReaderChoice {
  const reader = readers.find(({ name }) => name === from)
  if (reader) return { reader }
  const other = readers.find(({ dialects = [] }) => dialects.includes(from))
  if (other) return { reader: other, dialect: from }
  const names = readers.flatMap(({ name, dialects = [] }) => [name, ...dialects])
  throw unknown(readers, `"${from}"`, didYouMean(from, names))
}

function byMediaType(readers: readonly Reader[], { mediaType }: SourceFile): Reader | undefined {
  const essence = mediaType?.split(';')[0]?.trim().toLowerCase()
  return essence ? readers.find(({ mediaTypes }) => mediaTypes.includes(essence)) : undefined
}

function byContent(readers: readonly Reader[], { bytes }: SourceFile): Reader | undefined {
  const head = bytes.subarray(0, headLength)
  return readers.find((reader) => reader.sniff?.(head))
}

function byExtension(readers: readonly Reader[], { path }: SourceFile): Reader | undefined {
  const extension = path && /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase()
  if (!extension) return readers[0]
  return readers.find(({ extensions }) => extensions.includes(extension))
}

function unknown(readers: readonly Reader[], what: string, advice = ''): LecternError {
  const formats = readers.map(
    ({ name, extensions }) => `${name} (${extensions.map((one) => `.${one}`).join(', ')})`,
  )
  return new LecternError('unknown-format', `Lectern cannot tell the format from ${what}`, {
    hint: `The known formats are ${formats.join('; ')}. Choose one with --from.${advice}`,
  })
}
