import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
// As compiled: the launcher's own process runs what Node can read.
import type { Launch } from '../dist/launch.js'
import { Launcher } from '../dist/launcher.js'

const folder = mkdtempSync(join(tmpdir(), 'launcher-'))
const input = join(folder, 'in')
writeFileSync(input, 'ferry')
let launcher: Launcher
let calls = 0

/** A program of Node's, whose parent is told on its output. */
function program(code: string): Launch {
  const place = join(folder, String(++calls))
  return {
    program: process.execPath,
    args: ['-e', code],
    input,
    output: `${place}.out`,
    complaints: `${place}.err`,
  }
}

const upperCase = program.bind(
  undefined,
  `process.stdout.write(process.ppid + ' ' + require('node:fs').readFileSync(0, 'utf8').toUpperCase())`,
)

const hang = `require('node:fs').writeSync(1, String(process.pid)); setInterval(() => {}, 1000)`

/** Who started it, and what it wrote. */
async function ran(launch: Launch): Promise<{ parent: number; text: string }> {
  expect(await launcher.run(launch)).toBeUndefined()
  const [parent, text = ''] = readFileSync(launch.output, 'utf8').split(' ')
  return { parent: Number(parent), text }
}

/** The parent of a program once the launcher starts them. */
async function launched(): Promise<number> {
  for (let count = 0; count < 200; count++) {
    const { parent } = await ran(upperCase())
    if (parent !== process.pid) return parent
  }
  throw new Error('No launcher started')
}

afterEach(() => launcher.close())
afterAll(() => rmSync(folder, { recursive: true }))

describe('programs', () => {
  it('are started by us while they are few, then by a process that takes less to do so', async () => {
    launcher = new Launcher()
    expect(await ran(upperCase())).toEqual({ parent: process.pid, text: 'FERRY' })
    expect(await launched()).not.toBe(process.pid)
    expect((await ran(upperCase())).text).toBe('FERRY')
  })

  it('have our environment as it is now', async () => {
    launcher = new Launcher()
    await launched()
    process.env.LECTERN_TEST_PIER = 'north'
    const asking = program("process.stdout.write(process.ppid + ' ' + process.env.LECTERN_TEST_PIER)")
    const { parent, text } = await ran(asking)
    delete process.env.LECTERN_TEST_PIER
    expect([parent === process.pid, text]).toEqual([false, 'north'])
  })

  it('tell how they failed, whoever started them', async () => {
    launcher = new Launcher()
    const bad = program(`console.error('no voice'); process.exit(3)`)
    const missing = { ...program(''), program: 'no-such-program' }
    for (const starter of ['we', 'the launcher']) {
      if (starter === 'the launcher') await launched()
      expect(await launcher.run(bad), starter).toMatchObject({ code: 3 })
      expect(readFileSync(bad.complaints, 'utf8'), starter).toBe('no voice\n')
      expect(await launcher.run(missing), starter).toMatchObject({ code: 'ENOENT' })
    }
  })

  it('are ended when they are stopped', async () => {
    launcher = new Launcher()
    await launched()
    const hanging = program(hang)
    const own = new AbortController()
    const ended = launcher.run(hanging, own.signal)
    const pid = await written(hanging.output)
    own.abort()
    expect(await ended).toMatchObject({ message: expect.stringContaining('stopped') })
    await gone(pid)
  })

  it('fail when the launcher is killed, and are started by us from then on', async () => {
    launcher = new Launcher()
    const pid = await launched()
    const ended = launcher.run(program('setTimeout(() => {}, 2000)'))
    process.kill(pid, 'SIGKILL')
    expect(await ended).toMatchObject({ signal: 'SIGKILL' })
    expect((await ran(upperCase())).parent).toBe(process.pid)
  })

  it('go on when one of those who have them started is done', async () => {
    launcher = new Launcher()
    const pid = await launched()
    const ended = launcher.run(program('setTimeout(() => {}, 300)'))
    await launcher.close()
    expect(await ended).toBeUndefined()
    await launcher.close()
    await gone(pid)
  })

  it('end when we do', async () => {
    const asks = `
      import { Launcher } from ${JSON.stringify(new URL('../dist/launcher.js', import.meta.url).href)}
      const launcher = new Launcher()
      const what = ${JSON.stringify(program('process.stdout.write(String(process.ppid))'))}
      const { readFileSync } = await import('node:fs')
      do await launcher.run(what)
      while (readFileSync(what.output, 'utf8') === String(process.pid))
      launcher.run(${JSON.stringify({ ...program(hang), output: join(folder, 'hanging') })})
      while (!readFileSync(${JSON.stringify(join(folder, 'hanging'))}, { encoding: 'utf8', flag: 'a+' }))
        await new Promise((resolve) => setTimeout(resolve, 10))
      process.kill(process.pid, 'SIGKILL')`
    const { signal } = spawnSync(process.execPath, ['--input-type=module', '-e', asks])
    expect(signal).toBe('SIGKILL')
    await gone(await written(join(folder, 'hanging')))
  })
})

async function written(path: string): Promise<number> {
  return until(() => Number(readFileSync(path, { encoding: 'utf8', flag: 'a+' })) || undefined)
}

async function gone(pid: number): Promise<void> {
  await until(() => {
    try {
      process.kill(pid, 0)
      return undefined
    } catch {
      return true
    }
  })
}

async function until<T>(look: () => T | undefined): Promise<T> {
  for (let count = 0; count < 500; count++) {
    const found = look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('It never happened')
}
