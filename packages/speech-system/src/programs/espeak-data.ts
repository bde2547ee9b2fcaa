import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sha256 } from '@lectern/core'
import { ownFolder } from '../in-folder.js'

/** What espeak-ng looks through for voices. */
const voiceFolders: ReadonlySet<string> = new Set(['lang', 'voices'])

/** Whether links can be made here; on Windows, who may is the administrator's choice. */
let canLink = true

/**
 * A folder with espeak-ng's own data in it, where the only voice is one: it speaks the same with it. At each start it reads the files of all voices
 * that it finds, some 330, which is a third of its start (2.4 of 7 ms). Undefined where that cannot be had.
 *
 * @param data its own folder, which its version tells
 * @param voice the name of a file in `lang`
 */
export function dataWithOneVoice(data: string, voice: string): string | undefined {
  if (!canLink || !existsSync(join(data, 'lang', voice))) return undefined
  const folder = join(ownFolder(), `${sha256(data).slice(0, 8)}-${encodeURIComponent(voice)}`)
  try {
    if (!existsSync(folder)) link(data, voice, join(folder, 'espeak-ng-data'))
    return folder
  } catch {
    canLink = false
    return undefined
  }
}

function link(data: string, voice: string, folder: string): void {
  const file = join(folder, 'lang', voice)
  mkdirSync(dirname(file), { recursive: true })
  symlinkSync(join(data, 'lang', voice), file)
  for (const name of readdirSync(data)) {
    if (!voiceFolders.has(name)) symlinkSync(join(data, name), join(folder, name))
  }
}
