import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type PartReader, readLongList, usualPart } from '../../src/markdown/parse/long-lists.js'
import { parseMarkdown } from '../../src/markdown/parse/parse.js'
import type { Slice } from '../../src/markdown/parse/slices.js'
import { runs, seed } from './seed.js'

const whole = (source: string) => parseMarkdown(source, { whole: true })
/** Cut before every item at the margin. */
const inParts = (source: string) => parseMarkdown(source, { listLength: 1 })

describe('a list that is read in parts is the list that it would be at once', () => {
  it.each([
    ['items', '- a\n- *b*\n- c\n'],
    ['words before and behind', 'Words\n\n- a\n- b\n\nMore\n'],
    ['no blank line before', 'Words\n- a\n- b\nlazy\n- c'],
    ['loose at the end', '- a\n- b\n- c\n\n- d\n'],
    ['loose at the beginning', '- a\n\n- b\n- c\n'],
    ['an item of two paragraphs', '1. a\n\n   b\n2. c\n7. d\n\n\n'],
    ['two lists', '- a\n* b\n* c\n1. d\n2) e\n'],
    ['lists in a list', '- a\n  - b\n  - c\n- d\n    - e\n'],
    ['code in an item that nobody closes', '- a\n  ```\n  x\n- b\n- c\n'],
    ['items in fenced code', '```\n- a\n- b\n- c\n```\n- d\n- e\n'],
    ['items in a comment', '- a\n\n<!--\n- b\n- c\n-->\n'],
    ['items in a box', ':::note\n- a\n- b\n:::\n'],
    ['a rule', '- a\n- - -\n- b\n'],
    ['rows of a table', '- a | b\n- | -\n- c\n- d\n'],
    ['definitions and notes', '- [a]\n- b[^1]\n- [a]: /x\n- c\n\n[^1]: n\n'],
    ['tasks', '- [ ] a\n- [x] b\n- [ ] c\n'],
    ['a number that ends a sentence', 'In the year\n1986. b\n1987. c\n'],
    ['a list of definitions', 'a\n: - b\n- c\n- d\n'],
    ['a quotation between', '- a\n> - b\n- c\n- d\n'],
  ])('%s', (_, source) => {
    expect(inParts(source)).toEqual(whole(source))
  })

  it('parts have few items where these are short, since each costs the parser as much as many characters', () => {
    const source = '- a\n'.repeat(400)
    const lines: number[] = []
    const reader: PartReader = {
      read: (part) => void lines.push(linesOf(part)),
      readBefore(part) {
        lines.push(linesOf(part))
        return [{ type: 'list', children: [] }]
      },
    }
    const linesOf = ({ start, end }: Slice) => (end - start) / '- a\n'.length
    readLongList(source, { start: 0, end: source.length, line: 1 }, reader, usualPart)
    expect(lines.length).toBeGreaterThan(0)
    expect(Math.max(...lines)).toBeLessThanOrEqual(50)
  })

  const line = fc.constantFrom(
    '- a',
    '- b',
    '* c',
    '1. d',
    '2. e',
    '3) f',
    '',
    '  more',
    '    code',
    'words',
    '> - q',
    '  - in',
    '```',
    '  ```',
    '- ```',
    '<!--',
    '-->',
    '- <div>',
    ':::note',
    ':::',
    '- | -',
    'a | b',
    '- {.x}',
    '+ # h',
    '- - g',
    '- ---',
    '$$',
    '- [^1]: n',
    ': d',
    '\t- t',
    '1. ',
  )
  it('any lines', () => {
    const property = fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const source = lines.join('\n')
      expect(inParts(source)).toEqual(whole(source))
    })
    fc.assert(property, { seed, numRuns: runs(300) })
  })
})
