import { stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { LecternError, safePath } from '@lectern/core'
import { readPlainFile } from '@lectern/node'
import type { Verification } from '@lectern/verify'

/** Bytes of the largest edition that is read back. */
const editionBytes = 2 * 1024 ** 3

/** What one path of `lectern verify` holds. */
export async function verifyPath(path: string): Promise<Verification> {
  const info = await stat(path).catch((cause) => {
    throw new LecternError('bad-usage', `Nothing is there: ${path}`, {
      hint: 'Name a folder that lectern build made.',
      cause,
    })
  })
  if (info.isDirectory()) return inFolder(path)
  if (basename(path) === 'edition.json') return inFolder(dirname(path))
  const { verifyFile } = await import('@lectern/verify')
  return verifyFile(path, await readPlainFile(path, editionBytes))
}

async function inFolder(folder: string): Promise<Verification> {
  const { verify: readBack } = await import('@lectern/verify')
  const { files, findings, measured } = await readBack({
    // What an edition.json names is not trusted to stay in its folder.
    read: (path) => readPlainFile(join(folder, safePath(path)), editionBytes).catch(() => undefined),
  })
  return {
    files: files.map((path) => join(folder, path)),
    measured: measured.map((one) => ({ ...one, path: join(folder, one.path) })),
    findings: findings.map((finding) => ({ ...finding, path: join(folder, finding.path ?? '') })),
  }
}
