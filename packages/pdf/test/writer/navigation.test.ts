import { describe, expect, it } from 'vitest'
import { fromMarkdown, prose } from '../support/edition.js'
import { type Dictionary, Reader, type Value } from '../support/reader.js'

const body = `## First

${prose(500)}

### Inner

#### Deep

## Přístav

${prose(300)}
`

describe('navigation', async () => {
  const file = await Reader.open((await fromMarkdown(body)).bytes)
  const outlines = file.dictionary(file.catalog.Outlines)

  it('bookmarks every heading, under the heading above it', () => {
    expect(titles(file, outlines)).toEqual(expectedTitles)
  })

  it('counts what is open, and hides what is not', () => {
    const items = all(file, outlines)
    const visible = (item: Dictionary): number =>
      children(file, item).reduce(
        (sum, child) => sum + 1 + (Number(child.Count ?? 0) > 0 ? visible(child) : 0),
        0,
      )
    expect(outlines.Count).toBe(visible(outlines))
    for (const item of items.filter(({ First }) => First)) {
      expect(Math.abs(Number(item.Count))).toBe(visible(item))
    }
  })

  it('leads to the page of the heading, at its left edge', () => {
    for (const item of all(file, outlines)) {
      const [page, kind, left, top, zoom] = file.array(item.Dest)
      expect(file.pageRefs).toContain(page)
      expect([kind, left, zoom]).toEqual(['/XYZ', 0, null])
      expect(top).toBeGreaterThan(0)
      const heading = file.elements.find(({ ref }) => ref === item.SE)
      expect(heading?.data.S).toMatch(/^\/(H[1-6]|Title)$/)
      expect(page).toBe(heading?.data.Pg)
    }
  })

  it('numbers pages as they are printed', () => {
    expect(file.dictionary(file.catalog.PageLabels).Nums).toEqual([0, { S: '/D' }])
  })

  it('sorts the names of destinations by bytes', () => {
    const names = file.pairs(file.dictionary(file.catalog.Names).Dests, 'Names').map(([name]) => String(name))
    expect(names).toContain('inner')
    const stored = (text: string): Buffer =>
      /^[\0-\x7f]*$/.test(text) ? Buffer.from(text) : Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
    expect(names).toEqual([...names].sort((one, other) => Buffer.compare(stored(one), stored(other))))
  })
})

const expectedTitles = ['Two ferries', 'First', 'Inner', 'Deep', 'Přístav']

function titles(file: Reader, item: Dictionary): Value[] {
  return all(file, item).map(({ Title }) => file.value(Title))
}

function all(file: Reader, item: Dictionary): Dictionary[] {
  return children(file, item).flatMap((child) => [child, ...all(file, child)])
}

function children(file: Reader, { First }: Dictionary): Dictionary[] {
  const found: Dictionary[] = []
  for (let next = First; next !== undefined; ) {
    const child = file.dictionary(next)
    found.push(child)
    next = child.Next
  }
  return found
}
