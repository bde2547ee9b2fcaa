import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { type Emitter, LecternError, safePath } from '@lectern/core'
import { readPlainFile } from '@lectern/node'
import type { Verification } from '@lectern/verify'
import { loadConfig } from './config.js'
import { ownKinds } from './settings.js'

/** Bytes of the largest edition that is read back. */
const editionBytes = 2 * 1024 ** 3

/** What one path of `lectern verify` holds. */
export async function verifyPath(path: string): Promise<Verification> {
  const info = await stat(path).catch((cause) => {
    throw new LecternError('bad-usage', `There is no file or folder ${path}`, {
      hint: 'Give a folder made by lectern build.',
      cause,
    })
  })
  if (info.isDirectory()) return inFolder(path)
  if (basename(path) === 'edition.json') return inFolder(dirname(path))
  const { verifyFile } = await import('@lectern/verify')
  return verifyFile(path, await readPlainFile(path, editionBytes))
}

/** The emitters of the configuration, where an edition is of none of Lectern's own kinds: they know how to read theirs back. */
async function registered(folder: string): Promise<readonly Emitter[]> {
  const record = await readFile(join(folder, 'edition.json'), 'utf8').catch(() => '')
  const kinds = [...record.matchAll(/"edition": ?"([^".]+)/g)].map(([, kind]) => kind ?? '')
  if (kinds.every((kind) => ownKinds.includes(kind))) return []
  return (await loadConfig()).values.emitters ?? []
}

/** A folder of articles, for one, or the output folder of several. */
async function refuseOther(folder: string): Promise<void> {
  if (await stat(join(folder, 'edition.json')).catch(() => undefined)) return
  throw new LecternError('unreadable-input', `There is no edition.json in ${folder}`, {
    hint: 'Name a folder that lectern build made for an article, such as out/article.',
  })
}

async function inFolder(folder: string): Promise<Verification> {
  await refuseOther(folder)
  const { verify: readBack } = await import('@lectern/verify')
  // What an edition.json names is not trusted to stay in its folder.
  const read = (path: string) =>
    readPlainFile(join(folder, safePath(path)), editionBytes).catch(() => undefined)
  const { files, findings, measured } = await readBack({ read }, { emitters: await registered(folder) })
  return {
    files: files.map((path) => join(folder, path)),
    measured: measured.map((one) => ({ ...one, path: join(folder, one.path) })),
    findings: findings.map((finding) => ({ ...finding, path: join(folder, finding.path ?? '') })),
  }
}
