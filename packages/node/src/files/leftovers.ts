import { createHash } from 'node:crypto'
import { readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'

/** A folder may be shared by machines, and by containers that count their processes each for itself. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8)

/** Whose a temporary file or folder is. Part of its name, so that what a killed process left can be told from what is in use. */
export const ownMark = `${machine}-${process.pid}`

/** Beside a file, under this name, it is written before it gets its own. */
export function partOf(name: string): string {
  return `.${name}.${ownMark}.part`
}

/** `.article.mp3.0123abcd-4711.part`, or `lectern-speech-0123abcd-4711-x7Yz12`, with whatever word for what is in it. */
const marked = new RegExp(`^(?:\\..+\\.|lectern-(?:[a-z]+-)?)${machine}-(\\d+)(?:\\.part|-\\w{6})$`)

/** Removes from a folder what processes of this machine left there when they were killed. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  await Promise.all(
    names.filter(isLeft).map((name) =>
      // Another user's, in a folder for all: it is theirs to remove.
      rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined),
    ),
  )
}

function isLeft(name: string): boolean {
  const pid = marked.exec(name)?.[1]
  return pid !== undefined && !isRunning(Number(pid))
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Another user's process may be seen, and not signalled.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
