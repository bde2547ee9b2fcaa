import { type Article, type Reader, readArticle } from '@lectern/core'
import type { Root, Table, TableRow } from 'mdast'
import type { Position } from 'unist'
import { describe, expect, it } from 'vitest'

const at = (start: number, end: number): Position => ({
  start: { line: 1, column: start + 1, offset: start },
  end: { line: 1, column: end + 1, offset: end },
})

/** A row of two cells, where each node has points of its own. */
function tree(): Root {
  const cell = (value: string, start: number, end: number) => ({
    type: 'tableCell' as const,
    position: at(start, end),
    children: [{ type: 'text' as const, value, position: at(start + 1, end) }],
  })
  const row = (start: number) => ({
    type: 'tableRow' as const,
    position: at(start, start + 8),
    children: [cell('a', start, start + 4), cell('b', start + 4, start + 8)],
  })
  return {
    type: 'root',
    position: at(0, 24),
    children: [{ type: 'table', position: at(0, 24), children: [row(0), row(8), row(16)] }],
  }
}

const reader = {
  name: 'rows',
  mediaTypes: ['text/x-rows'],
  extensions: ['rows'],
  read: () => Promise.resolve({ tree: tree(), text: 'x'.repeat(24) }),
} as unknown as Reader

function rowsOf({ tree }: Article): TableRow[] {
  const table = (tree as Root).children.find((node): node is Table => node.type === 'table')
  return table?.children ?? []
}

describe('what an article keeps', () => {
  it('is one point for nodes that begin or end at one place, which says the same', async () => {
    const article = await readArticle({ value: 'x', path: 'a.rows' }, [reader])
    const [row, next] = rowsOf(article)
    const [first, second] = row?.children ?? []
    expect(row?.position).toEqual(at(0, 8))
    expect(first?.children[0]?.position).toEqual(at(1, 4))
    expect(first?.position?.start).toBe(row?.position?.start)
    expect(second?.position?.start).toBe(first?.position?.end)
    expect(second?.position?.end).toBe(row?.position?.end)
    expect(next?.position?.start).toBe(row?.position?.end)
  })

  it('is one list of headers for the cells of a column', async () => {
    const article = await readArticle({ value: 'x', path: 'a.rows' }, [reader])
    const [head, row, next] = rowsOf(article)
    for (const column of [0, 1]) {
      const headers = row?.children[column]?.headers
      expect(headers).toEqual([head?.children[column]?.data?.id])
      expect(next?.children[column]?.headers).toBe(headers)
    }
  })
})
