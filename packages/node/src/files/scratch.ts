import { open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Scratch, ScratchFile } from '@lectern/core'
import { sayingFull } from './disk-full.js'
import { ownMark } from './leftovers.js'
import { forgetTemporary } from './temporary.js'
import { makeTemporary } from './temporary-folder.js'

/** Temporary files on disk. */
export interface DiskScratch extends Scratch {
  /** Removes every file. Also done when the process ends. */
  dispose(): Promise<void>
}

const readSize = 1 << 18

/** Room on disk for what is too large for memory: hours of sound, thousands of pages. */
export function diskScratch(parent: string = tmpdir()): DiskScratch {
  let folder: Promise<string> | undefined
  let count = 0

  return {
    async create() {
      folder ??= makeTemporary(parent, `lectern-${ownMark}-`)
      count += 1
      return diskFile(join(await folder, String(count)))
    },
    async dispose() {
      if (!folder) return
      const path = await folder.catch(() => undefined)
      folder = undefined
      if (path === undefined) return
      await rm(path, { recursive: true, force: true })
      forgetTemporary(path)
    },
  }
}

/** Handles are opened for each use: an article of many chapters would run out of them otherwise. */
async function diskFile(path: string): Promise<ScratchFile> {
  await sayingFull(async () => (await open(path, 'w')).close())
  const file: ScratchFile = {
    size: 0,
    async write(chunk) {
      const handle = await open(path, 'a')
      try {
        await sayingFull(() => handle.writeFile(chunk))
        file.size += chunk.length
      } finally {
        await handle.close()
      }
    },
    async *open(begin = 0, end = file.size) {
      const handle = await open(path, 'r')
      try {
        for (let at = begin; at < Math.min(end, file.size); ) {
          const buffer = new Uint8Array(Math.min(readSize, end - at))
          const { bytesRead } = await handle.read(buffer, 0, buffer.length, at)
          if (bytesRead === 0) return
          at += bytesRead
          yield buffer.subarray(0, bytesRead)
        }
      } finally {
        await handle.close()
      }
    },
  }
  return file
}
