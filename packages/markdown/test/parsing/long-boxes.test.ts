import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseChunks, parseMarkdown, planOf } from '../../src/markdown/parse/parse.js'
import { document } from './documents.js'
import { remark } from './remark.js'
import { runs, seed } from './seed.js'

const whole = (source: string) => parseMarkdown(source, { whole: true })
/** Cut at every place where it may be. */
const inPieces = (source: string) => parseMarkdown(source, { chunkLength: 0 })

describe('a box whose content is read in pieces is the box that it would be at once', () => {
  it.each([
    ['closed', ':::note\na\n\nb\n:::\nc\n\nd'],
    ['closed in an indented line, and behind it', ':::note\n\na\n\n*b*\n   ::::  \nc\n\nd'],
    ['not closed', 'a\n\n:::note\nb\n\nc\n'],
    ['not closed, with empty lines', ':::note\n\n\nb\n\nc\n\n \n'],
    ['with a label and attributes', ':::note[*a*]{#b .c}\n[a]\n\n[^n]\n\n[a]: /x\n\n[^n]: y\n:::\n\nz'],
    ['in each other', '::::note\na\n\n:::tip\nb\n\nc\n:::\n\nd\n::::\n'],
    ['in each other, none of them closed', ':::note\n\na\n\n::::tip\n\nb\n\n:::warning\n\nc'],
    ['closed from within code and a list', ':::note\na\n\n- ```\n  b\n\n```\nc\n:::\nd\n```\n\ne'],
    ['closed by what is shorter than its own boxes', ':::note\na\n\n::::tip\nb\n\n:::\n\nc\n::::\n'],
    ['with tables and terms', ':::note\na\n\n| b |\n| - |\n| c |\n\nd\n\n: e\n:::\n: f\n'],
    ['indented, with what is lazy', '- :::note\n  a\n\n  > b\n  c\n\n  :::\n\n> :::note\n> a\n\nb'],
    ['too deep', ':::note\n\n'.repeat(12)],
    ['too deep, and closed', `${':::note\n\na\n\n'.repeat(12)}${':::\n\nb\n\n'.repeat(12)}`],
    ['too deep, above each other', `${':::note\n'.repeat(12)}\na\n\n:::note\nb\n`],
  ])('%s', (_, source) => {
    expect(inPieces(source)).toEqual(whole(source))
    if (!source.includes(']:') && !deep.test(source)) expect(inPieces(source)).toEqual(remark.parse(source))
  })

  // Without definitions, which are looked for before anything is read: see parse.test.ts.
  it('random documents', { timeout: 3_600_000 }, () => {
    const boxes = fc.array(
      fc.tuple(fc.constantFrom(':::note\n', '::::tip\n\n', ':::a[*b*]\n', ':::\n', '::::\n\n'), document),
    )
    const text = boxes.map((parts) => parts.flat().join('\n').replaceAll(']:', ']'))
    fc.assert(
      fc.property(text, (source) => {
        expect(inPieces(source)).toEqual(whole(source))
      }),
      { numRuns: runs(100), seed },
    )
  })
})

const deep = /(?::::note\n+[^:]*){9}/

it('of boxes that nobody closes no more is read at once than of an article', () => {
  const source = ':::note\n\n'.repeat(2_000)
  const plan = planOf(source, {})
  const lengths: number[] = []
  parseChunks(
    source,
    plan.chunks,
    (text, ...more) => {
      lengths.push(text.length)
      return plan.parse(text, ...more)
    },
    plan.syntaxes,
    plan,
  )
  expect(Math.max(...lengths)).toBeLessThan(4_000)
})
