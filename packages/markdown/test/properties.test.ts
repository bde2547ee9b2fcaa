import { isInline, isTextBlock, textOf } from '@lectern/core'
import { parse, toTree } from '@lectern/markdown'
import fc from 'fast-check'
import type { Node, Parent } from 'unist'
import { describe, expect, it } from 'vitest'

const formats: string[] = ['markdown', 'text', 'html']

/** Characters that mean something to one of the parsers. */
const syntax = fc.constantFrom(
  ...[
    'a',
    'b1',
    ' ',
    '\n',
    '\n\n',
    '    ',
    '*',
    '_',
    '`',
    '```',
    '[',
    ']',
    '(',
    ')',
    '![',
    '{',
    '}',
    '#id',
    '.c',
    '$',
    '$$',
  ],
  ...[
    ':',
    '::',
    ':::',
    ':span',
    ':::figure',
    ':::aside',
    '[^1]',
    '[^1]: ',
    '> ',
    '- ',
    '1. ',
    '|',
    '| - |',
    '<b>',
    '</b>',
    '<p>',
  ],
  ...[
    '<table>',
    '<td>',
    '<details>',
    '<summary>',
    '<!--',
    '-->',
    '<script>',
    '<ruby>',
    '<rt>',
    '&amp;',
    '---',
    '\\',
    '"',
    '=',
  ],
  ...['\0', '\ud800', '\u0001', '\u202e', 'é', '漢', '😀'],
)

describe('any text at all', () => {
  it.each(formats)(
    '%s never throws, and every node has a place',
    async (format) => {
      const text = fc.array(syntax, { maxLength: 60 }).map((parts) => parts.join(''))
      await fc.assert(
        fc.asyncProperty(text, async (value) => {
          const { tree } = await toTree({ value, format })
          for (const node of nodes(tree))
            expect(node.position?.start.line, `${node.type} in ${JSON.stringify(value)}`).toBeGreaterThan(0)
        }),
        { numRuns: 400, seed: 7 },
      )
    },
    60_000,
  )

  it.each(formats)(
    '%s keeps every word in order',
    async (format) => {
      const word = fc.stringMatching(/^[a-z]{1,8}$/)
      const between = fc.constantFrom(
        ' ',
        '\n',
        '\n\n',
        ', ',
        '. ',
        ': ',
        ' (',
        ') ',
        ' - ',
        ' $5 ',
        ' 10:30 ',
        ' * ',
        ' _ ',
        ' 5:',
        ' {',
        '} ',
      )
      const prose = fc.array(fc.tuple(word, between), { minLength: 1, maxLength: 40 })
      await fc.assert(
        fc.asyncProperty(prose, async (parts) => {
          const value = parts.flat().join('')
          const { tree } = await toTree({ value, format })
          expect(wordsIn(textOf(tree))).toEqual(wordsIn(value))
        }),
        { numRuns: 400, seed: 11 },
      )
    },
    60_000,
  )

  it('Markdown between tags keeps every word in order', async () => {
    const name = fc.constantFrom(
      'b',
      'kbd',
      'span',
      'div',
      'details',
      'u',
      'sub',
      'q',
      'em',
      'section',
      'code',
      'small',
    )
    const piece = fc.oneof(
      name.map((tag) => `<${tag}>`),
      name.map((tag) => `</${tag}>`),
      fc.constantFrom(' one ', '*two*', '\n\n', '\n', ' three ', '- four\n', '[five](x)'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const { tree } = await toTree({ value: pieces.join('') })
        const wanted = pieces.join('').match(/one|two|three|four|five/g) ?? []
        expect(textOf(tree).match(/one|two|three|four|five/g) ?? []).toEqual(wanted)
      }),
      { numRuns: 600, seed: 3 },
    )
  }, 60_000)

  it('what holds words holds no blocks, and nothing holds both', async () => {
    const name = fc.constantFrom(
      ...'p div ul li dl dt dd h2 table tr td caption section details summary em b a span'.split(' '),
    )
    const piece = fc.oneof(
      { weight: 3, arbitrary: name.map((tag) => `<${tag}>`) },
      name.map((tag) => `</${tag}>`),
      name.map((tag) => `<${tag}/>`),
      { weight: 3, arbitrary: fc.constantFrom(' one ', 'two', '*three*', '`four`', '<br>', '<hr>') },
      fc.constantFrom(
        '\n\n',
        '\n# ',
        '\n- ',
        '\n> ',
        '\n\n| a | b |\n| - | - |\n| ',
        ' | ',
        '**',
        '[',
        '](x.md)',
        '\n: ',
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 24 }), async (pieces) => {
        const { tree } = await parse({ value: pieces.join('') })
        for (const node of nodes(tree)) {
          const kinds = new Set(((node as Partial<Parent>).children ?? []).map(isInline))
          if (isInline(node) || isTextBlock(node)) kinds.add(true)
          expect(kinds.size, `${node.type} in ${JSON.stringify(pieces.join(''))}`).toBeLessThan(2)
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 1000), ...(process.env.RUNS ? {} : { seed: 17 }) },
    )
  }, 60_000)

  it('no address that runs survives', async () => {
    const gap = fc.constantFrom('', '\t', ' ', '&#9;', '&#x0a;', '\u200b', '&Tab;')
    const address = fc.tuple(gap, gap, fc.boolean()).map(([a, b, upper]) => {
      const scheme = upper ? 'JavaScript' : 'javascript'
      return `${a}${scheme.slice(0, 4)}${b}${scheme.slice(4)}:alert(1)`
    })
    const written = fc.constantFrom<(url: string) => string>(
      (url) => `[x](<${url}>)`,
      (url) => `<a href="${url}">x</a>`,
      (url) => `![x](<${url}>)`,
      (url) => `[x][r]\n\n[r]: <${url}>`,
      (url) => `<video src="${url}"></video> x`,
    )
    await fc.assert(
      fc.asyncProperty(address, written, async (url, write) => {
        const { tree } = await toTree({ value: write(url) })
        for (const node of nodes(tree)) {
          const { url: link, src } = node as { url?: string; src?: string }
          expect(`${link ?? ''}${src ?? ''}`.replace(/[^a-z:]/gi, '').toLowerCase()).not.toContain(
            'javascript:',
          )
        }
      }),
      { numRuns: 300, seed: 5 },
    )
  })
})

function* nodes(node: Node): Generator<Node> {
  yield node
  for (const child of (node as Partial<Parent>).children ?? []) yield* nodes(child)
}

function wordsIn(text: string): string[] {
  return text.match(/[a-z0-9]+/g) ?? []
}
