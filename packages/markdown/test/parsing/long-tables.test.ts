import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readLongTable } from '../../src/markdown/parse/long-tables.js'
import { parseMarkdown } from '../../src/markdown/parse/parse.js'
import { runs, seed } from './seed.js'

const whole = (source: string) => parseMarkdown(source, { whole: true })
/** In parts of a few rows. */
const inParts = (source: string) => parseMarkdown(source, { listLength: 100, chunkLength: 0 })

const head = '| a | b |\n| - | :-: |\n'
const row = '| *1* | 2 |\n'

describe('a table that is read in parts is the table that it would be at once', () => {
  it.each([
    ['rows', head + row.repeat(60)],
    ['words before and behind', `Words\n\n${head}${row.repeat(60)}\nMore\n`],
    ['no line feed at the end', head + row.repeat(60).trimEnd()],
    ['blank lines at the end', `${head}${row.repeat(60)}\n  \n\n`],
    ['cells without bars at the margin', `a | b\n-- | --\n${'1 | 2\n'.repeat(80)}`],
    ['rows of fewer and of more cells', head + '| 1 |\n| 1 | 2 | 3 |\n1\n'.repeat(40)],
    ['cells that go on from above', head + '| 1 | 2 |\n| ^^ | 3 |\n| 4 ||\n'.repeat(40)],
    ['escaped bars and code', head + '| `\\|` | \\| |\n| ` | ` |\n'.repeat(40)],
    ['references and notes', `${head}${'| [x] | y[^1] |\n'.repeat(40)}\n[x]: /x\n\n[^1]: n\n`],
    [
      'notes behind, one in another',
      `${head}${'| a[^1] | b |\n'.repeat(40)}\n[^1]: n[^2]\n\n    m\n[^2]: o\n\n    p\n`,
    ],
    ['code behind', `${head}${row.repeat(40)}\n    code\n\n- a\n`],
    ['a definition behind', `${head}${row.repeat(40)}\n\n: d\n\n    e\n`],
    ['a fence behind that nobody closes', `${head}${row.repeat(40)}\n~~~\nb\n\nc\n\nd`],
    ['marks that nobody closes', head + '| *a | ` |\n| <!-- | --> |\n| $x | $ |\n'.repeat(40)],
    ['a quotation that ends it', `${head}${row.repeat(40)}> b\n${row.repeat(40)}`],
    ['code that ends it', `${head}${row.repeat(40)}\`\`\`\n${row.repeat(40)}\`\`\`\n`],
    ['a heading that ends it', `${head}${row.repeat(40)}# b\n${row.repeat(40)}`],
    ['a list that ends it', `${head}${row.repeat(40)}- b\n${row.repeat(40)}`],
    ['HTML that ends it', `${head}${row.repeat(40)}<div>\n${row.repeat(40)}`],
    ['a caption below', `${head}${row.repeat(40)}\nTable: C\n`],
    ['a header that is none', `a | b\n- | - | -\n${row.repeat(60)}`],
    ['rows that are indented', head + `  | 1 | 2 |\n    | 3 | 4 |\n\t| 5 | 6 |\n`.repeat(40)],
    ['a table in a quotation', `> ${head.replace('\n', '\n> ')}${`> ${row}`.repeat(40)}`],
  ])('%s', (_, source) => {
    expect(inParts(source)).toEqual(whole(source))
  })

  it('is read in parts', () => {
    const source = head + row.repeat(60)
    const texts: number[] = []
    const readBefore = ({ start, end }: { start: number; end: number }) => {
      texts.push(end - start)
      return parseMarkdown(head + source.slice(start, end)).children
    }
    const nodes = readLongTable(
      source,
      { start: 0, end: source.length, line: 1 },
      { read: readBefore, readBefore },
      100,
    )
    expect(nodes).toHaveLength(1)
    expect(texts.length).toBeGreaterThan(5)
    expect(Math.max(...texts)).toBeLessThan(120)
  })

  it('random rows', () => {
    const cell = fc.constantFrom(
      'a',
      '*b*',
      '*',
      '`',
      '\\|',
      '[c](d)',
      '',
      ' ',
      '^^',
      '<b>',
      '&amp;',
      '$e$',
      ':--',
      '- f',
      '> g',
      '# h',
      'é',
    )
    const line = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => `|${cells.join('|')}|`)
    const bare = fc.constantFrom('a', '- b', '> c', '    d', '***', '<div>', '1. e', ':::note', '```', '| f')
    const lines = fc.array(fc.oneof({ arbitrary: line, weight: 60 }, { arbitrary: bare, weight: 1 }), {
      minLength: 30,
      maxLength: 80,
    })
    fc.assert(
      fc.property(lines, (rows) => {
        const source = `${head}${rows.join('\n')}\n`
        expect(inParts(source)).toEqual(whole(source))
      }),
      { seed, numRuns: runs(100) },
    )
  })
})
