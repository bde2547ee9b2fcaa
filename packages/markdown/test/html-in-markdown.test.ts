import { findingsOf, textOf } from '@lectern/core'
import { toTree } from '@lectern/markdown'
import type { Parent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../test/support/processor-time.ts'

async function read(value: string) {
  const { tree } = await toTree({ value })
  return {
    types: tree.children.map(({ type }) => type),
    words: textOf(tree).replace(/\s+/g, ' ').trim(),
    tree,
  }
}

describe('HTML around Markdown keeps what is in it', () => {
  it('an unknown <Listing> leaves other disclosures whole, and no empty box of code', async () => {
    const source =
      '<details>\n<summary>More</summary>\n\nInside *one*.\n\n</details>\n\n<Listing>\n\nListed.\n\n</Listing>\n'
    const { types, words } = await read(source)
    expect(words).toBe('More Inside one. Listed.')
    expect(types).toEqual(['details', 'paragraph'])
  })

  it('a heading in a summary is its words', async () => {
    const { types, words } = await read(
      '<details>\n<summary>\n\n## A heading\n\n</summary>\n\nInside.\n\n</details>\n',
    )
    expect(words).toBe('A heading Inside.')
    expect(types).toEqual(['details'])
  })

  it('a summary that nothing closes ends where the first list begins', async () => {
    const { tree, words } = await read(
      '<details>\n<summary>More\n\n- a list\n\n## A heading\n\nInside.\n\n</details>\n',
    )
    expect(words).toBe('More a list A heading Inside.')
    const inside = (tree.children[0] as Parent).children.map(({ type }) => type)
    expect(inside).toEqual(['caption', 'list', 'heading', 'paragraph'])
  })

  it('a raw element that nothing closes costs only itself', async () => {
    const { types, words } = await read(
      '<details>\n<summary>More</summary>\n\nInside.\n\n</details>\n\n<plaintext>\n\nAfter.\n',
    )
    expect(types[0]).toBe('details')
    expect(words).toContain('Inside.')
    expect(words).toContain('After.')
  })

  it('Markdown between the tags of a table stands behind it', async () => {
    const { words } = await read('<table>\n\nLost *words*.\n\n<tr><td>One</td><td>Two</td></tr>\n</table>\n')
    expect(words).toContain('Lost words.')
    expect(words).toContain('One')
  })

  it('a thousand spaces between tags take no time with their square, and stay spaces', async () => {
    const start = processorTime()
    const { tree, words } = await read(`a ${'<span> </span>'.repeat(1430)}<code><b> </b>b</code>`)
    const took = processorTime() - start
    expect(words).toBe('a b')
    expect(textOf(tree)).not.toContain('\u00a0')
    expect(took).toBeLessThan(5_000)
  })

  it('5,000 names that HTML does not have, in as many paragraphs, take no time with their square', async () => {
    const start = processorTime()
    await read(Array.from({ length: 5_000 }, (_, at) => `a <x-${at}>b</x-${at}>\n\n`).join(''))
    expect(processorTime() - start).toBeLessThan(5_000)
  })
})

it('titles that show under a pointer are one finding with all of them', async () => {
  const quays = Array.from({ length: 60 }, (_, index) => `A <b title="Haven${index}">quay</b>.`)
  const list = quays.map((_, index) => `<b> (line ${2 * index + 1}) “Haven${index}”`).join(', ')
  const { file } = await toTree({ value: quays.join('\n\n') })
  expect(findingsOf(file).map(({ message }) => message)).toEqual([
    `The titles of 60 elements are left out: ${list}`,
  ])
})
