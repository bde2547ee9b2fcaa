import { spawnSync } from 'node:child_process'
import { isolate, isolation, OverLimit } from '@lectern/node'
import { describe, expect, it } from 'vitest'

const task = (name: string) => ({ module: new URL('./tasks.mjs', import.meta.url).href, name })

/** Milliseconds until a promise rejects, and its reason. */
async function rejection(promise: Promise<unknown>): Promise<{ error: unknown; after: number }> {
  const since = performance.now()
  try {
    await promise
  } catch (error) {
    return { error, after: performance.now() - since }
  }
  throw new Error('It did not reject')
}

describe('a task in a process of its own', () => {
  it('answers', async () => {
    expect(await isolate(task('double'), 21)).toBe(42)
  })

  it('waits for the one before it, however that ended', async () => {
    const own = isolation()
    const runs = [own.run(task('double'), 21), own.run(task('refuse'), null), own.run(task('double'), 4)]
    expect(await Promise.allSettled(runs)).toMatchObject([
      { value: 42 },
      { reason: { code: 'bad-usage' } },
      { value: 8 },
    ])
    own.close()
  })

  it('throws what it throws, with code and hint', async () => {
    await expect(isolate(task('refuse'), null)).rejects.toMatchObject({
      name: 'LecternError',
      code: 'bad-usage',
      message: 'Not this one',
      hint: 'Another.',
    })
  })

  it('says what it does, and each step has its own time', async () => {
    const heard: unknown[] = []
    const options = { budget: { time: 3_000 }, heard: (message: unknown) => heard.push(message) }
    expect(await isolate(task('stepwise'), [1_500, 1_500, 1_500], options)).toBe('done')
    expect(heard).toEqual([0, 1, 2])
  })

  it('is said to have ended when it ends by a signal', async () => {
    await expect(isolate(task('die'), null)).rejects.toMatchObject({
      code: 'crashed',
      message: expect.stringContaining('SIGSEGV'),
    })
  })

  it.skipIf(process.platform === 'win32')('ends the programs that a task has started', async () => {
    const controller = new AbortController()
    let pid = 0
    const running = isolate(task('leaveProgram'), null, {
      signal: controller.signal,
      heard(message) {
        pid = Number(message)
        setTimeout(() => controller.abort(), 200)
      },
    })
    await expect(running).rejects.toMatchObject({ code: 'aborted' })
    expect(isRunning(pid)).toBe(false)
  })
})

describe('a limit', () => {
  it.each(['loop', 'backtrack'])('of time ends %s within a second', async (name) => {
    const { error, after } = await rejection(isolate(task(name), null, { budget: { time: 1_000 } }))
    expect(error).toBeInstanceOf(OverLimit)
    expect(error).toMatchObject({
      code: 'over-limit',
      limit: 'time',
      message: expect.stringContaining('1 s'),
    })
    expect(after).toBeLessThan(2_000)
  })

  it('of processor time ends a loop', async () => {
    const { error } = await rejection(isolate(task('loop'), null, { budget: { processor: 500 } }))
    expect(error).toMatchObject({ code: 'over-limit', limit: 'processor' })
  })

  it('of memory counts what is outside the heap', async () => {
    const { error } = await rejection(isolate(task('hoard'), null, { budget: { memory: 400 * 1024 ** 2 } }))
    expect(error).toMatchObject({
      code: 'over-limit',
      limit: 'memory',
      message: expect.stringContaining(' MB of memory'),
    })
  })

  it('of memory counts what is in the heap', async () => {
    const { error } = await rejection(
      isolate(task('hoardObjects'), null, { budget: { memory: 400 * 1024 ** 2 } }),
    )
    expect(error).toMatchObject({ code: 'over-limit', limit: 'memory' })
  })

  it('of a step names the step', async () => {
    const budget = { time: 1_500 }
    const { error } = await rejection(isolate(task('stepwise'), [10, 60_000], { budget }))
    expect(error).toMatchObject({ message: expect.stringContaining('step 2') })
  })

  it('that one task has reached does not touch the next', async () => {
    const own = isolation()
    await expect(own.run(task('loop'), null, { budget: { time: 500 } })).rejects.toThrow(OverLimit)
    expect(await own.run(task('double'), 4)).toBe(8)
    expect(await own.run(task('double'), 5)).toBe(10)
    own.close()
  })
})

describe('a signal', () => {
  it('ends a loop within a second', async () => {
    const controller = new AbortController()
    const running = isolate(task('loop'), null, { signal: controller.signal })
    setTimeout(() => controller.abort(new Error('enough')), 500)
    const { error, after } = await rejection(running)
    expect(error).toMatchObject({ code: 'aborted' })
    expect(after).toBeLessThan(1_500)
  })

  it('lets a task tidy up', async () => {
    const controller = new AbortController()
    const heard: unknown[] = []
    const running = isolate(task('obedient'), null, {
      signal: controller.signal,
      heard(message) {
        heard.push(message)
        controller.abort()
      },
    })
    await expect(running).rejects.toMatchObject({ code: 'aborted' })
    expect(heard).toEqual(['at work', 'tidied up'])
  })

  it('that has come before starts nothing', async () => {
    const { error, after } = await rejection(isolate(task('loop'), null, { signal: AbortSignal.abort() }))
    expect(error).toMatchObject({ code: 'aborted' })
    expect(after).toBeLessThan(500)
  })
})

/** One that has ended may still be listed where nobody asks how it did (`Z`). */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' })
  return /^[^Z\s]/.test(stdout)
}
