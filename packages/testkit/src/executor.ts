import type { Executor } from '@lectern/core'
import { demand, demandRejection, type Register } from './contract.js'

/** A task for the suite itself; the executor finds it by its name. */
export function double(value: number): number {
  if (value < 0) throw new RangeError('negative')
  return value * 2
}

const task = { module: new URL('./executor.js', import.meta.url).href, name: 'double' } as const

/** The contract of an executor: results, errors and aborts come back to whoever asked. */
export function testExecutor(create: () => Promise<Executor> | Executor, it: Register): void {
  it('runs a task', async () => {
    const results = await runAll(await create(), [1, 2, 3, 4, 5, 6, 7, 8])
    demand(String(results) === '2,4,6,8,10,12,14,16', `The results are not 2 to 16: ${results}`)
  })

  it('passes on an error', async () => {
    const executor = await create()
    const error = await demandRejection(
      () => executor.run(task, -1),
      'The error of the task was not passed on',
    )
    demand(
      error instanceof Error && error.message.includes('negative'),
      `The error is not the expected one: ${error}`,
    )
    demand((await executor.run(task, 4)) === 8, 'The executor does not work after an error')
  })

  it('refuses a task that is already aborted', async () => {
    const executor = await create()
    await demandRejection(() => executor.run(task, 1, AbortSignal.abort()), 'An aborted task ran')
  })
}

function runAll(executor: Executor, values: readonly number[]): Promise<unknown[]> {
  return Promise.all(values.map((value) => executor.run(task, value)))
}
