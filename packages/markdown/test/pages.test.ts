import { textOf } from '@lectern/core'
import { parse } from '@lectern/markdown'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../test/support/processor-time.ts'

/** The blocks of a text, and the findings of what was left out. */
async function read(value: string): Promise<{ blocks: string[]; told: string[] }> {
  const { tree, findings } = await parse({ value, path: 'article.txt' })
  return {
    // A rule is a block of its own, which has no text.
    blocks: tree.children.map((node) => (node.type === 'thematicBreak' ? '* * *' : textOf(node))),
    told: findings.filter(({ rule }) => rule === 'words-left-out').map(({ message }) => message),
  }
}

const places = ['the quay', 'the pier', 'the island', 'the lighthouse']

describe('a text in pages', () => {
  it('loses its running feet, which are told, also where the form feeds were lost', async () => {
    const pages = places.map(
      (place, at) => `This page tells of ${place}.\n\nBo           News        [Page ${at + 1}]\n`,
    )
    for (const value of [pages.join('\f'), pages.join('\n')]) {
      const { blocks, told } = await read(value)
      expect(blocks.join('\n')).not.toContain('News')
      expect(told).toEqual([
        'What stands at the head or the foot of 4 pages is left out: “Bo News [Page 1]” to “Bo News [Page 4]”',
      ])
    }
  })

  it('has heads of left and right pages, and numbers that stand alone', async () => {
    const pages = [...places, ...places].map(
      (place, at) => `${at % 2 ? 'The Ferry' : 'The Tides'}\n\nThis page tells of ${place}.\n\n- ${at + 7} -`,
    )
    const { blocks, told } = await read(pages.join('\f'))
    expect(blocks.join(' ')).not.toMatch(/The Tides|\d/)
    expect(told).toHaveLength(3)
  })

  it('is one paragraph where a sentence goes on on the next page', async () => {
    const pages = ['It leaves at\nnoon and', 'returns at one.', 'More.', 'End.'].map(
      (text, at) => `${text}\n\n\n${at + 1}`,
    )
    expect((await read(pages.join('\n\f'))).blocks).toContain('It leaves at\nnoon and\nreturns at one.')
  })

  it.each([
    ['chapters', places.map((place, at) => `Chapter ${at + 1}\n\nIt tells of ${place}.`)],
    ['rules', places.map((place) => `It tells of ${place}.\n\n* * *`)],
    ['poems', places.map((place) => `To ${place}\n\nO ${place}!`)],
    ['a few pages', ['The Tides\n\nOne.', 'The Tides\n\nTwo.']],
  ])('%s keep every word', async (_, pages) => {
    const { blocks, told } = await read(pages.join('\f'))
    expect(blocks.join(' ').match(/[\p{L}\d*]+/gu)).toEqual(pages.join(' ').match(/[\p{L}\d*]+/gu))
    expect(told).toEqual([])
  })

  it.each(['\fa\n', 'a\f', 'a\n\fa\n', '\f', '[Page 1]\n'])(
    'takes time that grows with its length: %j',
    async (piece) => {
      const start = processorTime()
      await parse({ value: piece.repeat(20_000), path: 'article.txt' })
      const took = processorTime() - start
      expect(took).toBeLessThan(5_000)
    },
  )
})
