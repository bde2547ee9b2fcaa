import { type Executor, inlineExecutor, prepare } from '@lectern/core'
import { createFormulas } from '@lectern/math'
import { describe, expect, it } from 'vitest'

/** As a pool with two threads, but here, and with a record of what it was asked. */
function recorder(): { executor: Executor; asked: string[][] } {
  const asked: string[][] = []
  return {
    asked,
    executor: {
      concurrency: 2,
      run: (task, input, signal) => {
        asked.push((input as { tex: string }[]).map(({ tex }) => tex))
        return inlineExecutor.run(task, input, signal)
      },
    },
  }
}

async function formulasOf(values: string[], { pass }: ReturnType<typeof createFormulas>) {
  const { tree } = await prepare(
    { type: 'root', children: values.map((value) => ({ type: 'math', value })) },
    undefined,
    { front: { values: { title: 'T', lang: 'en' }, positions: {} }, passes: [pass] },
  )
  return tree.children.slice(1).map(({ data }) => data?.formula)
}

describe('formulas on another core', () => {
  it('are worked out once each', async () => {
    const { executor, asked } = recorder()
    const [first] = await formulasOf(['a+b', 'c', 'c'], createFormulas({ executor }))
    expect(asked).toEqual([['a+b', 'c']])
    expect(first?.speech).toBe('a plus b')
  })

  it('that cannot be worked out there are an error, not silence', async () => {
    const broken: Executor = { concurrency: 2, run: () => Promise.reject(new Error('No thread')) }
    await expect(formulasOf(['x'], createFormulas({ executor: broken }))).rejects.toThrow('No thread')
  })
})

describe('drawings', () => {
  it('are left out for who draws nothing, with the rest the same', async () => {
    const values = ['\\sqrt{\\frac{a}{b}}', '\\begin{prooftree}\\AxiomC{A}\\UnaryInfC{B}\\end{prooftree}']
    const drawn = await formulasOf(values, createFormulas())
    const plain = await formulasOf(values, createFormulas({ drawings: false }))
    expect(plain).toEqual(drawn.map((formula) => ({ ...formula, drawing: undefined })))
    expect(drawn[0]).toMatchObject({ drawing: { parts: [expect.anything()] } })
  })

  it('that are known serve as well where none is wanted', async () => {
    const entries = new Map<string, Uint8Array>()
    const cache = {
      get: async (key: string) => entries.get(key),
      set: async (key: string, bytes: Uint8Array) => void entries.set(key, bytes),
    }
    await formulasOf(['x^2'], createFormulas({ cache }))
    const { executor, asked } = recorder()
    const [found] = await formulasOf(['x^2'], createFormulas({ cache, executor, drawings: false }))
    expect(asked).toEqual([])
    expect(found).not.toHaveProperty('drawing')
  })
})
