import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Executor } from '@lectern/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseInHalves } from '../../src/markdown/parse/halves.js'
import { parseMarkdown } from '../../src/markdown/parse/parse.js'
import { document } from './documents.js'
import { runs, seed } from './seed.js'

// A long text is read on two cores: its halves are what the whole would have been.

/** Runs tasks here, with what structured clone makes of input and output, and counts them. */
function otherCore(): Executor & { runs: number } {
  return {
    concurrency: 2,
    runs: 0,
    async run(task, input) {
      this.runs += 1
      const module = await import(task.module)
      return structuredClone(module[task.name](structuredClone(input)))
    },
  }
}

/** Cut at every place where it may be, and divided however short it is. */
const inHalves = (source: string, core: Executor = otherCore()) =>
  parseInHalves(source, { chunkLength: 0 }, core, 0)

describe('in halves', () => {
  it('every article of the examples', async () => {
    const folder = join(import.meta.dirname, '../../../../examples/articles')
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /^([\w-]+)\/\1\.md$/.test(name),
    )
    expect(names.length).toBeGreaterThan(4)
    for (const name of names) {
      const source = readFileSync(join(folder, name), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')
      expect(await inHalves(source), name).toEqual(parseMarkdown(source))
    }
  })

  it('a link in one half has its address in the other', async () => {
    const source =
      '[a][b] and a note[^1].\n\n[d]: /d\n\nWords.\n\nMore.\n\n[c][d]\n\n[b]: /b\n\n[^1]: Note.\n'
    const tree = await inHalves(source)
    expect(tree).toEqual(parseMarkdown(source))
    expect(JSON.stringify(tree).match(/linkReference|footnoteReference/g)).toHaveLength(3)
  })

  it('a box that is open between the halves is read in one piece', async () => {
    const core = otherCore()
    const source = `a\n\n:::note\n:::tip\n:::\n\n${'b\n\n'.repeat(9)}:::\n\nc`
    expect(await inHalves(source, core)).toEqual(parseMarkdown(source))
    expect(core.runs).toBe(1)
  })

  it('limits that the second half meets are told', async () => {
    const source = `a\n\nb\n\nc\n\n${'*a* b '.repeat(1000)}\n`
    const told: string[] = []
    const options = {
      chunkLength: 0,
      exceeded: (limit: string, line: number) => told.push(`${limit} ${line}`),
    }
    await parseInHalves(source, options, otherCore(), 0)
    expect([...new Set(told)]).toEqual(['length 7'])
  })

  it('documents of any blocks', async () => {
    await fc.assert(
      fc.asyncProperty(document, async (source) => {
        expect(await inHalves(source)).toEqual(parseMarkdown(source, { chunkLength: 0 }))
      }),
      { seed, numRuns: runs(50) },
    )
  })

  it('a short text is read here', async () => {
    const core = otherCore()
    await parseInHalves('Short.', {}, core)
    expect(core.runs).toBe(0)
  })
})
