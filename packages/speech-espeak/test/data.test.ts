import type { FileNode } from '@echogarden/espeak-ng-emscripten'
import { expect, it } from 'vitest'
import { loadEspeak } from '../dist/data.js'

const folder = '/usr/share/espeak-ng-data'

it('reads the dictionary of a language when a voice needs it, and no other', async () => {
  const module = await loadEspeak()
  const isRead = (name: string) => bytesOf(module.FS.lookupPath(`${folder}/${name}`).node).some(Boolean)
  const worker = new module.eSpeakNGWorker()
  expect(isRead('ru_dict')).toBe(false)
  worker.set_voice('gmw/en-US')
  expect([isRead('phondata'), isRead('en_dict'), isRead('ru_dict')]).toEqual([true, true, false])
  worker.set_voice('zle/ru')
  expect(isRead('ru_dict')).toBe(true)
})

it('knows all voices without reading the dictionaries', async () => {
  const module = await loadEspeak()
  const names = new module.eSpeakNGWorker().list_voices().map(({ identifier }) => identifier)
  expect(names).toEqual(expect.arrayContaining(['gmw/en-US', 'zle/ru', 'sit/cmn']))
  expect(bytesOf(module.FS.lookupPath(`${folder}/cmn_dict`).node).some(Boolean)).toBe(false)
})

function bytesOf({ contents }: FileNode): Uint8Array {
  if (contents instanceof Uint8Array) return contents
  throw new Error('This is a folder')
}
