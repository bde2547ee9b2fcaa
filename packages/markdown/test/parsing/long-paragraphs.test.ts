import fc from 'fast-check'
import type { Blockquote, Paragraph, Root, Text } from 'mdast'
import { describe, expect, it } from 'vitest'
import { partsOf } from '../../src/markdown/parse/paragraph-cuts.js'
import { parseMarkdown } from '../../src/markdown/parse/parse.js'
import { descendants, is } from '../../src/tree.js'
import { runs, seed } from './seed.js'

const whole = (source: string) => parseMarkdown(source, { whole: true })
/** Cut behind every sentence. */
const inParts = (source: string) => parseMarkdown(source, { stretchLength: 1 })

/**
 * micromark ends a text that ends with its line before the mark of a quotation on the next one, or behind it where a formula might have begun on
 * an earlier line: both are the end of the line.
 */
function withPlainEnds(tree: Root): Root {
  for (const node of descendants(tree)) {
    const end = node.position?.end
    if (!is<Text>(node, 'text') || !end || !node.value.endsWith('\n')) continue
    end.offset = (end.offset ?? 0) - end.column + 1
    end.column = 1
  }
  return tree
}

describe('a paragraph that is read in parts is the paragraph that it would be at once', () => {
  it.each([
    ['sentences', 'One. Two! *Three*? Four. `five.` Six.'],
    ['lines', 'One.\nTwo. Three.\n  Four.\n\tFive.'],
    ['hard breaks', 'One.  \nTwo.   \nThree.\\\nFour. Five.'],
    ['spaces between', 'One.  Two.   Three. \t Four.'],
    ['links, notes and definitions', 'A [b]. C [d](e. f). G[^1]. H. ![I. J](k).\n\n[b]: /x\n[^1]: N. O.\n'],
    ['code and emphasis open', 'A `b. c` d. *E. f* g. __H. i__ j. *K. l.'],
    ['an accent that is escaped', 'Some. Words. \\`i. j` A. `i. j` k. l.'],
    ['emphasis in emphasis', 'Some. Words. *d. *c* A. e.* f.'],
    ['a star that is escaped, in emphasis', 'Some. Words. *d. \\*d. \\*c* e. f.'],
    ['a heading behind it', 'One. Two.\n# Three. four\nFive. Six.'],
    ['a heading below it', 'One. Two.\nThree. Four.\n==='],
    ['a list behind it', 'One. Two.\n- Three. Four.\n- Five. Six.'],
    ['a number that is none', 'In the year. When?\n1986. It was.'],
    ['fenced code behind it', 'One. Two.\n```\nThree. Four.\n```\nFive.'],
    ['fenced code that goes on', 'One. Two.\n```\nThree. Four.\n\nFive. Six.\n```\nSeven. Eight.'],
    ['a table of its last line', 'One. Two.\nA. b | c. d | e. f\n- | - | -\ng | h | i'],
    ['a term', 'One. Two. Three.\n: Four. Five.'],
    ['a quotation', '> One. Two. Three.\nFour. Five.'],
    ['a quotation with all its marks', '> One. Two. *Three*.\n> Four. Five.\n> Six. `Seven`. Eight.'],
    ['quotations in each other', '> > One. Two. Three.\n> > Four. Five.\n>> Six. Seven.'],
    ['a quotation of two paragraphs', '> One. Two. Three.\n>\n> Four. Five. Six.'],
    ['a quotation behind it', '> One. Two. Three.\n> Four.\n\n> Five. Six.'],
    ['a list in a quotation', '> One. Two. Three.\n> - Four. Five.\n> - Six.'],
    ['lines that end with a backslash', 'One.\\\nTwo.\\\nThree. Four.\\\\\nFive. Six.\\\n'],
    ['braces that close nothing', '{\n}\n} One. Two.\n} Three. Four } Five. Six.'],
    ['braces behind a line break', 'One. Two. [Three.]{.a}\\\nFour. Five.'],
    ['a box', ':::note\nOne. Two.\n:::\nThree. Four.'],
    ['tags', 'One. <b>Two. Three.</b> Four. <a title="Five. Six.">Seven.</a> Eight.'],
    ['formulas', 'One. $x. y$. Two. $$y$$. Three.'],
    ['attributes', 'One. [Two.]{.a} Three. :span[Four. Five.]{lang=fr} Six.'],
    ['definitions before it', '[a]: /b\nOne. Two. Three. [a] four.'],
    [
      'another one behind it',
      '    code. code.\n\nOne. Two. Three.\n\nFour. Five. Six.\n\n[a]: b\n\n Seven. Eight.',
    ],
  ])('%s', (_, source) => {
    expect(inParts(source)).toEqual(whole(source))
  })

  // Code and comments as wholes: what is open is only guessed, as in any text that is too long to be read at once.
  const piece = fc.constantFrom(
    'A. ',
    'b ',
    '*c* ',
    '*d. ',
    'e.* ',
    '[f] ',
    '[g](h) ',
    '[^1] ',
    '`i. j` ',
    '\\',
    '\\ ',
    '  \n',
    '.\n',
    '\n',
    '\n\n',
    '# ',
    '- ',
    '1. ',
    '> ',
    '| ',
    '\n: ',
    '\n===\n',
    '\n---\n',
    '\n- | -\n',
    '\n> ',
    '}',
    '} ',
    '\\\n',
    '\n```\n',
    '\n$$\n',
    '\n:::note\n',
    '\n:::\n',
    '<b>',
    '</b> ',
    '<div>',
    '<!-- k. l --> ',
    '$j$ ',
    '{.k} ',
    '::l ',
    'https://m.n. ',
    '\t',
    '! ',
    '\n[f]: /o\n',
    '\n[^1]: p. q.\n',
  )
  it.each(['', '> ', '> > '])('whatever is in it, behind "%s"', (marks) => {
    const property = fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const source = `${marks}Some. Words. ${pieces.join('')}`
      expect(withPlainEnds(inParts(source))).toEqual(withPlainEnds(whole(source)))
    })
    fc.assert(property, { seed, numRuns: runs(300) })
  })
})

it.each([
  ['stars', '*a'],
  ['brackets', '[a'],
  ['directives', ':b[a]{'],
])('a paragraph of %s without a space has all its words, and ends where it ends', (_, piece) => {
  const count = Math.ceil(60_000 / piece.length)
  const { children } = parseMarkdown(piece.repeat(count))
  expect(children).toHaveLength(1)
  expect(children[0]?.position?.end).toMatchObject({ line: 1, offset: piece.length * count })
  expect(
    JSON.stringify(children)
      .match(/"value":"[^"]*/g)
      ?.join('')
      .replace(/value|[^a]/g, ''),
  ).toHaveLength(count)
})

it('a quotation is read in parts that end behind words', () => {
  const source = '> a\n'.repeat(25_000)
  const parts = partsOf(source, { start: 0, end: source.length - 1, line: 1 }, 16_000)
  expect(parts.length).toBeGreaterThan(4)
  expect(parts.filter(({ start, end }) => /[> ]$/.test(source.slice(start, end)))).toEqual([])
  const [quotation] = parseMarkdown(source).children as [Blockquote]
  expect(quotation.children).toHaveLength(1)
  expect(quotation.children[0]?.position?.end).toEqual(quotation.position?.end)
})

it('a quotation of more lines without its mark than are read at once is one paragraph', () => {
  const lines = 3_000
  const told: string[] = []
  const tree = parseMarkdown(`> ${'a\n'.repeat(lines)}`, { exceeded: (limit) => told.push(limit) })
  const [quotation] = tree.children as [Blockquote]
  expect(tree.children).toHaveLength(1)
  expect(told).toEqual([])
  expect(quotation.children).toMatchObject([{ type: 'paragraph', children: [{ type: 'text' }] }])
  expect(quotation.children[0]?.position?.end).toEqual({ line: lines, column: 2, offset: 2 * lines + 1 })
})

it('50,000 links in a paragraph are read in no time', () => {
  const source = `# T\n\n${'[1] '.repeat(50_000)}\n\n[1]: /x`
  const lines: number[] = []
  const tree = parseMarkdown(source, { exceeded: (_, line) => lines.push(line) })
  const { children } = tree.children[1] as Paragraph
  expect(children.filter(({ type }) => type === 'linkReference')).toHaveLength(50_000)
  expect(children.at(-1)?.position?.end).toMatchObject({ line: 3, column: 200_000, offset: 200_004 })
  expect(new Set(lines)).toEqual(new Set([3]))
})
