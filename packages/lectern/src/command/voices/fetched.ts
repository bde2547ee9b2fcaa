import { LecternError, type OutputFile, outputFile, ResourceError } from '@lectern/core'
import { fetchAllowed, type NetworkOptions } from '@lectern/node'

/** What a file may take: bytes, and milliseconds to its last one. */
export interface Limits {
  bytes: number
  time: number
}

/** @throws LecternError `unreadable-input` where it cannot be fetched */
export async function fetched(url: string, options: NetworkOptions, limits: Limits): Promise<Uint8Array> {
  return fetchAllowed(url, { ...options, signal: AbortSignal.timeout(limits.time) }, limits).catch(
    (cause: unknown) => {
      if (!(cause instanceof ResourceError)) throw cause
      throw new LecternError('unreadable-input', `${url} cannot be fetched: ${cause.problem}`, {
        hint: cause.hint,
        cause,
      })
    },
  )
}

/**
 * A file of the voice, whose bytes are those that the person meant.
 *
 * @throws LecternError `unsupported` where they are not
 */
export function checked(path: string, bytes: Uint8Array, sha256?: string): OutputFile {
  const file = outputFile(path, 'application/octet-stream', bytes)
  if (sha256 === undefined || file.sha256 === sha256) return file
  throw new LecternError(
    'unsupported',
    `${path} is another file: its checksum is ${file.sha256}, not ${sha256}`,
    {
      hint: 'Nothing was kept. Compare the address and the checksum with what the host of the model says.',
    },
  )
}

export const wrong = (message: string, hint: string) => new LecternError('bad-usage', message, { hint })
