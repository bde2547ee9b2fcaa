import { readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { describe, expect, it } from 'vitest'

async function read(value: string) {
  const { tree } = await readTree({ value, format: 'html' }, [htmlReader()])
  return tree.children.map((node) => [node.type, textOf(node).trim()])
}

describe('two line breaks or more', () => {
  it.each([
    ['in a paragraph', '<p>The ferry left.<br><br>Ada stayed.<br> <br/>\n<br>It rained.<br><br></p>'],
    ['beside paragraphs', 'The ferry left.<br><br><font>Ada stayed.<br><br></font>It rained.'],
  ])('part paragraphs, as old pages and mail write them (%s)', async (_, page) => {
    expect(await read(`<body>${page}</body>`)).toEqual([
      ['paragraph', 'The ferry left.'],
      ['paragraph', 'Ada stayed.'],
      ['paragraph', 'It rained.'],
    ])
  })

  it('part paragraphs of an item and of a quotation, too', async () => {
    const { tree } = await readTree(
      { value: '<ul><li>One<br><br>Two</li></ul><blockquote>One<br><br>Two</blockquote>', format: 'html' },
      [htmlReader()],
    )
    expect(JSON.stringify(tree).match(/"paragraph"/g)).toHaveLength(4)
    expect(JSON.stringify(tree)).not.toContain('"break"')
  })

  it('but one is the end of a line', async () => {
    expect(await read('<p>Quay 1<br>Lake</p>')).toHaveLength(1)
  })
})

describe('program text in blocks', () => {
  it.each([
    ['a block for each line', '<pre><div>let a</div><div>let b</div></pre>'],
    ['blocks with line ends between them', '<pre><code><div>let a</div>\n<div>let b</div></code></pre>'],
    ['a line before a block', '<pre>let a<p>let b</p></pre>'],
  ])('keeps its lines: %s', async (_, page) => {
    expect(await read(`<p>See:</p>${page}`)).toContainEqual(['code', 'let a\nlet b'])
  })
})
