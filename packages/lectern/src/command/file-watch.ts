import { existsSync, type FSWatcher, watch } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'

/** Tells of changes to files, which need not be there yet. */
export interface FileWatch {
  /** From now on these files, and whatever lies directly in these folders. */
  set(files: Iterable<string>, folders: Iterable<string>): void
  /** Absolute paths that changed, once nothing has changed for a moment; undefined when the signal aborts. */
  next(signal: AbortSignal): Promise<string[] | undefined>
  close(): void
}

/** Milliseconds without a change: an editor that saves writes several times. */
const quiet = 120

/** Folders are watched, and not the files, since editors and git put a new file in the place of the old one. */
export function watchFiles(): FileWatch {
  const watchers = new Map<string, FSWatcher>()
  const changed = new Set<string>()
  let files: readonly string[] = []
  let folders: ReadonlySet<string> = new Set()
  let tell: (() => void) | undefined
  let timer: NodeJS.Timeout | undefined

  const tellSoon = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => tell?.(), quiet)
  }
  const heard = (folder: string, name: string | null): void => {
    const path = join(folder, name ?? '')
    // A folder that comes, goes or gets another name may bring a file or take it away.
    if (!folders.has(folder) && !files.some((file) => file === path || file.startsWith(`${path}${sep}`)))
      return
    changed.add(path)
    tellSoon()
  }
  const forget = (folder: string): void => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  const listen = (folder: string): void => {
    const watcher = watch(folder, (_, name) => heard(folder, name))
    watcher.on('error', () => forget(folder))
    watchers.set(folder, watcher)
  }
  return {
    set(ofFiles, inFolders) {
      files = [...ofFiles].map((path) => resolve(path))
      folders = new Set([...inFolders].map((path) => resolve(path)))
      const wanted = new Set([...folders, ...files.map(dirname)].map(nearest))
      for (const folder of watchers.keys()) if (!wanted.has(folder)) forget(folder)
      for (const folder of wanted) if (!watchers.has(folder)) listen(folder)
    },
    next(signal) {
      return new Promise((answer) => {
        const end = (paths: string[] | undefined): void => {
          tell = undefined
          signal.removeEventListener('abort', stop)
          answer(paths)
        }
        const stop = (): void => end(undefined)
        tell = () => {
          const paths = [...changed]
          changed.clear()
          end(paths)
        }
        if (signal.aborted) return stop()
        signal.addEventListener('abort', stop, { once: true })
        // What changed while nobody asked.
        if (changed.size > 0) tellSoon()
      })
    },
    close() {
      clearTimeout(timer)
      for (const folder of [...watchers.keys()]) forget(folder)
    },
  }
}

/** The folder, or the first above it that is there. */
function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder))
}
