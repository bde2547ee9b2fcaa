import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { partOf, withFolderLock } from '@lectern/node'
import { expect, it } from 'vitest'
import { folder } from './support/folder.js'

const resolved = (name: string): string => JSON.stringify(import.meta.resolve(name))

/** Publishes a page into a folder again and again; its errors are its output. */
const publisher = `
  import { outputFile } from ${resolved('@lectern/core')}
  import { replaceFolder } from ${resolved('@lectern/node')}
  const [folder, name] = process.argv.slice(-2)
  for (let at = 0; at < 40; at++)
    await replaceFolder([outputFile(name, 'text/html', String(at))], folder).catch(({ message }) => console.log(message))
`

async function publishing(target: string, name: string): Promise<string> {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', publisher, target, name])
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  await once(child, 'close')
  return output
}

/** The mark of a process, as it stands in the names of its temporary files. */
const markOf = (pid: number): string =>
  partOf('a').slice('.a.'.length, -'.part'.length).replace(/\d+$/, String(pid))

it('commands that publish into one folder at once lose nothing of each other, nor what stood there', async () => {
  const root = await folder()
  const target = join(root, 'a')
  await mkdir(target)
  await writeFile(join(target, 'article.mp3'), 'an hour of speech')
  const names = ['one.html', 'two.html', 'three.html']
  expect(await Promise.all(names.map((name) => publishing(target, name)))).toEqual(['', '', ''])
  expect(await readdir(target)).toEqual(['article.mp3', 'one.html', 'three.html', 'two.html'])
  expect(await readFile(join(target, 'article.mp3'), 'utf8')).toBe('an hour of speech')
  expect(await readdir(root)).toEqual(['a'])
}, 60_000)

it('waits for who has the lock', async () => {
  const root = await folder()
  const steps: string[] = []
  let first: Promise<void> = Promise.resolve()
  await new Promise<void>((hasLock) => {
    first = withFolderLock(join(root, 'a'), async () => {
      hasLock()
      await delay(60)
      steps.push('first')
    })
  })
  await Promise.all([first, withFolderLock(join(root, 'a'), async () => steps.push('second'))])
  expect(steps).toEqual(['first', 'second'])
})

it('takes the lock of a process that was killed, and leaves none', async () => {
  const root = await folder()
  const { pid } = spawnSync(process.execPath, ['--version'])
  await symlink(markOf(pid), join(root, '.a.lock'))
  expect(await withFolderLock(join(root, 'a'), async () => await readdir(root))).toEqual(['.a.lock'])
  expect(await readdir(root)).toEqual([])
})

it('does not wait when it was aborted', async () => {
  const root = await folder()
  await symlink(markOf(process.pid), join(root, '.a.lock'))
  const signal = AbortSignal.timeout(50)
  const waiting = withFolderLock(join(root, 'a'), async () => 'done', { signal })
  await expect(waiting).rejects.toThrow('timeout')
})

it('works without where no lock can be made, and takes nobody their file', async () => {
  const root = await folder()
  await writeFile(join(root, '.a.lock'), 'mine')
  expect(await withFolderLock(join(root, 'a'), async () => 'done')).toBe('done')
  expect(await withFolderLock(join(root, 'missing', 'a'), async () => 'done')).toBe('done')
  expect(await readFile(join(root, '.a.lock'), 'utf8')).toBe('mine')
})

it('an error of the work frees the folder', async () => {
  const root = await folder()
  const failing = withFolderLock(join(root, 'a'), () => Promise.reject(new Error('full')))
  await expect(failing).rejects.toThrow('full')
  expect(await readdir(root)).toEqual([])
})
