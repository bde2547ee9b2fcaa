import { readdir, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { sha256 } from '@lectern/core'

/** A folder may be shared by machines, and by containers that count their processes each for itself. */
const machine = sha256(hostname()).slice(0, 8)

/** Whose a temporary file or folder is. Part of its name, so that what a killed process left can be told from what is in use. */
export const ownMark = `${machine}-${process.pid}`

/** Beside a file, under this name, it is written before it gets its own. */
export function partOf(name: string): string {
  return `.${name}.${ownMark}.part`
}

/** Beside a folder, under this name, the old one waits while the new one takes its place. */
export function oldOf(name: string): string {
  return `.${name}.${ownMark}.old`
}

/** `.article.mp3.0123abcd-4711.part`, or `lectern-speech-0123abcd-4711-x7Yz12`, with whatever word for what is in it. */
const marked = new RegExp(`^(?:\\..+\\.|lectern-(?:[a-z]+-)?)${machine}-(\\d+)(\\.part|\\.old|-\\w{6})$`)

/** Removes from a folder what processes of this machine left there when they were killed. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  await Promise.all(
    names.filter(isLeft).map((name) =>
      // A file of another user, in a folder for all, is theirs to remove.
      rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined),
    ),
  )
}

/** An old folder is not removed: it may be all that is left. */
function isLeft(name: string): boolean {
  const [, pid, ending] = marked.exec(name) ?? []
  return pid !== undefined && ending !== '.old' && !isRunning(Number(pid))
}

/** Whether this is the old one of a folder, and the process that was replacing it has ended. */
export function isOldOf(folder: string, name: string): boolean {
  const [, pid, ending] = marked.exec(name) ?? []
  const isOld = ending === '.old' && name.startsWith(`.${folder}.${machine}-`)
  return pid !== undefined && isOld && !isRunning(Number(pid))
}

export function isOfThisMachine(mark: string): boolean {
  return mark.startsWith(`${machine}-`)
}

/** @param mark whose number is that of a process of this machine; those of other machines may be running */
export function isOwnerRunning(mark: string): boolean {
  return !isOfThisMachine(mark) || isRunning(Number(mark.slice(machine.length + 1)))
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // Another user's process may be seen, and not signalled.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}
