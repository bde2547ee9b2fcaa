import { ArticleTooLarge, LecternError } from '@lectern/core'
import { OverLimit } from '@lectern/node'
import { describe, expect, it } from 'vitest'
import { parseCall } from '../src/command/arguments.js'
import { articleLimits, budgetOf, explained } from '../src/command/limits.js'

describe('limits of the command', () => {
  it('are those of the article, by their flags', () => {
    const flags = ['--max-nodes', '7', '--max-depth', '6', '--max-cells', '2']
    const { settings } = parseCall(['a.md', ...flags, '--max-output', '2'])
    expect(articleLimits(settings)).toEqual({
      ...{ nodes: 7, depth: 6, cells: 2 },
      output: 2 * 1024 ** 2,
    })
    expect(articleLimits({})).toEqual({})
  })

  it('are those of its process', () => {
    const { settings } = parseCall(['a.md', '--max-time', '3', '--max-memory', '100'])
    expect(budgetOf(settings)).toEqual({ time: 3000, memory: 100 * 1024 ** 2 })
  })

  it('each have a flag that an error names', () => {
    for (const limit of ['nodes', 'depth', 'cells', 'output'] as const) {
      const { hint = '' } = new ArticleTooLarge(limit, 1)
      const [flag = ''] = /--max-\w+/.exec(hint) ?? []
      expect(articleLimits(parseCall(['a.md', flag, '9']).settings)).toHaveProperty(limit)
    }
    expect(explained(new OverLimit('memory', 1, 'reading'))).toHaveProperty(
      'hint',
      expect.stringContaining('--max-memory MEGABYTES'),
    )
  })

  it('a RangeError is told in words', () => {
    expect(explained(new RangeError('Maximum call stack size exceeded'))).toBeInstanceOf(LecternError)
  })
})
