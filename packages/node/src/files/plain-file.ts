import { constants } from 'node:fs'
import { open } from 'node:fs/promises'
import { LecternError } from '@lectern/core'

/**
 * Bytes of a file that somebody named, and of nothing else: a pipe or a device would be read without end.
 *
 * @param most bytes
 * @throws LecternError `unreadable-input`, `too-large`
 */
export async function readPlainFile(path: string, most: number): Promise<Uint8Array> {
  // A pipe that nobody writes to is opened all the same. Windows has no such flag.
  const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch((cause) => {
    throw unreadable(path, 'it cannot be opened', cause)
  })
  try {
    const info = await handle.stat()
    if (!info.isFile()) throw unreadable(path, 'it is not a file')
    if (info.size > most)
      throw new LecternError('too-large', `${path} has more than ${most} bytes`, {
        hint: 'Use a smaller file.',
      })
    return new Uint8Array(await handle.readFile())
  } finally {
    await handle.close()
  }
}

/** The same as text in UTF-8. */
export async function readPlainText(path: string, most: number): Promise<string> {
  return new TextDecoder().decode(await readPlainFile(path, most))
}

function unreadable(path: string, why: string, cause?: unknown): LecternError {
  const code = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
  return new LecternError('unreadable-input', `${path} cannot be read: ${why}${code}`, {
    hint: 'Check its name, its type and its permissions.',
    cause,
  })
}
