import { rmSync } from 'node:fs'

/** Files and folders that must not outlive this process, however it ends short of a kill. */
const temporary = new Set<string>()
let watching = false

export function keepTemporary(path: string): void {
  temporary.add(path)
  if (watching) return
  watching = true
  process.once('exit', () => {
    for (const left of temporary) removeQuietly(left)
  })
}

/** Forgets a temporary file that is gone, or that has its final name. */
export function forgetTemporary(path: string): void {
  temporary.delete(path)
}

/** At the end nobody can do anything about it, and an error here would hide the one that ended the work. The next run removes what is left. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true })
  } catch {}
}
