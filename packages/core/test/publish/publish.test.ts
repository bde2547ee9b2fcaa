import { type Edition, type Emitter, LecternError, outputFile, publish } from '@lectern/core'
import { describe, expect, it } from 'vitest'
import { article, p } from '../prepare/build.js'

function emitter(name: string, after: string[] = [], log: string[] = []): Emitter {
  return {
    name,
    kind: name,
    after,
    async emit(_, { editions }): Promise<Edition> {
      log.push(`${name} sees ${[...editions.keys()].join(' ')}`.trim())
      return {
        name,
        kind: name,
        files: [outputFile(`${name}.txt`, 'text/plain', name)],
        map: { places: new Map() },
        claims: [],
      }
    },
  }
}

describe('publish', () => {
  it('makes editions after those that they follow, and hands those on', async () => {
    const log: string[] = []
    const made = await publish(await article([p('Words.')]), [
      emitter('html', ['epub', 'audio'], log),
      emitter('epub', ['pdf'], log),
      emitter('pdf', [], log),
    ])
    expect(log).toEqual(['pdf sees', 'epub sees pdf', 'html sees epub pdf'])
    expect([...made.editions.keys()]).toEqual(['html', 'epub', 'pdf'])
  })

  it('does not let one failure take the others with it', async () => {
    const broken: Emitter = { name: 'bad', kind: 'bad', emit: () => Promise.reject(new Error('no')) }
    const made = await publish(await article([p('Words.')]), [broken, emitter('html')])
    expect(made.failures.map(({ edition, error }) => [edition, error.message])).toEqual([['bad', 'no']])
    expect([...made.editions.keys()]).toEqual(['html'])
  })

  it('takes no edition whose file another one has made', async () => {
    const other: Emitter = { ...emitter('html'), name: 'other' }
    const made = await publish(await article([p('Words.')]), [emitter('html'), other])
    expect([...made.editions.keys()]).toEqual(['html'])
    expect(made.failures.map(({ edition, error }) => [edition, error.message])).toEqual([
      ['other', '"html" and "html" both make the file html.txt'],
    ])
    expect(made.failures[0]?.error).toMatchObject({ code: 'output-collision' })
  })

  it('refuses cycles and duplicate names', async () => {
    const words = await article([p('Words.')])
    const codeOf = (run: Promise<unknown>) =>
      run.catch((error: unknown) => error instanceof LecternError && error.code)
    expect(await codeOf(publish(words, [emitter('a', ['b']), emitter('b', ['a'])]))).toBe('emitter-cycle')
    expect(await codeOf(publish(words, [emitter('a'), emitter('a')]))).toBe('duplicate-edition')
  })

  it('obeys an abort signal', async () => {
    const signal = AbortSignal.abort()
    await expect(publish(await article([p('Words.')]), [emitter('a')], { signal })).rejects.toMatchObject({
      code: 'aborted',
    })
  })

  it('refuses a file outside its folder', () => {
    for (const path of ['/etc/x', '../x', 'a/../../x', 'a\\b', 'a//b']) {
      expect(() => outputFile(path, 'text/plain', '')).toThrow(/Unsafe/)
    }
  })
})
