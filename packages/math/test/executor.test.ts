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

const display = (...values: string[]) => values.map((value) => `\n\n$$\n${value}\n$$\n\n`).join('')

describe('formulas on another core', () => {
  it('are begun before the article is parsed, and not begun again', async () => {
    const { executor, asked } = recorder()
    const formulas = createFormulas({ executor })
    await formulas.expect(`---\nlang: en\n---\n${display('a+b', 'c', 'c')}`)
    expect(asked).toEqual([['a+b', 'c']])
    const [first] = await formulasOf(['a+b', 'c'], formulas)
    expect(asked).toHaveLength(1)
    expect(first?.speech).toBe('a plus b')
  })

  it('that were guessed wrong change nothing', async () => {
    const { executor, asked } = recorder()
    const formulas = createFormulas({ executor })
    await formulas.expect(display('x'), 'de')
    const [found] = await formulasOf(['\\frac{1}{2}'], formulas)
    expect(asked).toEqual([['x'], ['\\frac{1}{2}']])
    expect(found).toMatchObject({ speech: 'one half', lang: 'en' })
  })

  it('are not guessed where there is no other core', async () => {
    const { executor, asked } = recorder()
    await createFormulas({ executor: { ...executor, concurrency: 1 } }).expect(display('x'))
    await createFormulas().expect(display('x'))
    expect(asked).toEqual([])
  })

  it('that cannot be worked out there are an error, not silence', async () => {
    const broken: Executor = { concurrency: 2, run: () => Promise.reject(new Error('No thread')) }
    const formulas = createFormulas({ executor: broken })
    await formulas.expect(display('x'), 'en')
    await expect(formulasOf(['x'], formulas)).rejects.toThrow('No thread')
  })
})

describe('drawings', () => {
  it('are left out for who draws nothing, with the rest the same', async () => {
    const values = ['\\sqrt{\\frac{a}{b}}', '\\begin{prooftree}\\AxiomC{A}\\UnaryInfC{B}\\end{prooftree}']
    const drawn = await formulasOf(values, createFormulas())
    const plain = await formulasOf(values, createFormulas({ drawings: false }))
    expect(plain).toEqual(drawn.map((formula) => ({ ...formula, drawing: undefined })))
    expect(drawn[0]?.drawing).toBeDefined()
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
