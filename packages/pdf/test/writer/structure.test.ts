import { describe, expect, it } from 'vitest'
import { fromHtml, fromMarkdown, prose } from '../support/edition.js'
import { attributes, type Element, marksOf, Reader } from '../support/reader.js'

const body = `## Перше

${prose(300)}

## Zebra

- One
  - Inner
- Two

3. Three
4. Four

## apple

| Year | Titles |
|---|---|
| 2022 | 10 |

${prose(500)}
`

describe('structure', async () => {
  const file = await Reader.open((await fromMarkdown(body)).bytes)
  const root = file.dictionary(file.catalog.StructTreeRoot)

  it('knows the owner of all that is marked on a page, both ways', () => {
    const parents = new Map(file.pairs(root.ParentTree, 'Nums'))
    expect(file.pages.length).toBeGreaterThan(1)
    file.pages.forEach((page, index) => {
      const owners = file.array(parents.get(page.StructParents ?? null))
      const drawn = [...file.content(index).matchAll(/\/MCID (\d+)/g)].map(([, mcid]) => Number(mcid))
      expect(drawn).toEqual(owners.map((_, mcid) => mcid))
      owners.forEach((owner, mcid) => {
        const element = file.elements.find(({ ref }) => ref === owner)
        expect(element && marksOf(element)).toContainEqual({ page: file.pageRefs[index], mcid })
      })
    })
    const marks = file.elements.flatMap(marksOf)
    expect(marks).toHaveLength(new Set(marks.map(({ page, mcid }) => `${page} ${mcid}`)).size)
    expect(root.ParentTreeNextKey).toBe(parents.size)
  })

  it('leaves no ink outside marked content', () => {
    for (const index of file.pages.keys()) expect(unmarked(file.content(index))).toEqual([])
  })

  it('has elements that name their parent', () => {
    for (const element of file.elements) for (const kid of element.kids) expect(kid.parent).toBe(element.ref)
  })

  it('maps our own types to the standard’s, and uses no other', () => {
    const roles = file.dictionary(root.RoleMap)
    const types = new Set(file.elements.map(({ data }) => String(data.S).slice(1)))
    const unknown = [...types].filter(
      (type) => !standard.has(type) && !standard.has(String(roles[type]).slice(1)),
    )
    expect(unknown).toEqual([])
  })

  it('finds elements by id, in the order of bytes', () => {
    const pairs = file.array(file.dictionary(root.IDTree).Names)
    const names = pairs.filter((_, index) => index % 2 === 0).map(String)
    expect(names).toEqual([...names].sort(byBytes))
    expect(names.some((name) => /[^\0-\x7f]/.test(name))).toBe(true)
    names.forEach((name, index) => {
      expect(file.elements.find(({ ref }) => ref === pairs[2 * index + 1])?.data.ID).toBe(name)
    })
  })

  it('says how lists are numbered, and keeps them nested', () => {
    const lists = file.ofType('L')
    expect(lists.map((list) => attributes(list, 'List')?.ListNumbering)).toEqual(
      expect.arrayContaining(['/Decimal', '/Disc']),
    )
    expect(
      lists.some((list) =>
        list.kids.some((item) => item.kids.some(({ kids }) => kids.some(({ data }) => data.S === '/L'))),
      ),
    ).toBe(true)
  })

  it('puts headings and what follows them into sections, inside the sections around', async () => {
    const { bytes } = await fromMarkdown('One.\n\n## A\n\nTwo.\n\n### B\n\nThree.\n\n## C\n\nFour.')
    const read = await Reader.open(bytes)
    const outline = (element: Element): string => {
      const inner = element.kids.map(outline).filter(Boolean).join(' ')
      const type = String(element.data.S).slice(1)
      return type === 'Sect' || type === 'Document' ? `${type}(${inner})` : /^H/.test(type) ? type : ''
    }
    expect(outline(read.tree)).toBe('Document(H1 Sect(H2 Sect(H3)) Sect(H2))')
  })

  it('lets Tab follow the structure', () => {
    for (const page of file.pages) expect(page.Tabs).toBe('/S')
  })
})

describe('items', async () => {
  const { bytes } = await fromMarkdown(`# Items

- Words *alone*.
- Words and a list:
  - inner
- ![A ferry](ferry.png)

1. Loose.

2. Looser.
`)
  const file = await Reader.open(bytes)
  const inside = ({ data, kids }: Element): string =>
    `${String(data.S).slice(1)}${kids.length > 0 ? `(${kids.map(inside).join(' ')})` : ''}`
  const bodies = file.ofType('LBody')

  it('of a tight list are their words; what is more than words, and what is loose, holds paragraphs', () => {
    const [alone, withList, inner, picture, ...loose] = bodies.map(inside)
    expect(alone).toBe('LBody(Em)')
    expect(withList).toBe('LBody(P L(LI(Lbl LBody)))')
    expect(inner).toBe('LBody')
    expect(picture).not.toBe('LBody')
    expect(loose).toEqual(['LBody(P)', 'LBody(P)'])
  })

  it('have the id of their words once', () => {
    const ids = file.elements.map(({ data }) => data.ID).filter((id) => id !== undefined)
    expect(new Set(ids).size).toBe(ids.length)
    expect(bodies[0]?.data.ID).toMatch(/^p-/)
  })
})

describe('tables', async () => {
  const { bytes } = await fromHtml(`<h1>Ferries</h1><table><caption>Crossings</caption>
    <thead><tr><th rowspan="2">Port</th><th colspan="2">Crossings</th></tr><tr><th>2021</th><th>2022</th></tr></thead>
    <tbody><tr><th>Bregenz</th><td>10</td><td>12</td></tr></tbody></table>`)
  const file = await Reader.open(bytes)
  const cells = [...file.ofType('TH'), ...file.ofType('TD')].map((cell) => attributes(cell, 'Table') ?? {})

  it('have spans and scopes', () => {
    expect(cells).toContainEqual(expect.objectContaining({ RowSpan: 2, Scope: '/Column' }))
    expect(cells).toContainEqual(expect.objectContaining({ ColSpan: 2, Scope: '/Column' }))
    expect(cells).toContainEqual(expect.objectContaining({ Scope: '/Row' }))
  })

  it('have data cells that name their header cells', () => {
    const ids = new Set(file.ofType('TH').map(({ data }) => data.ID))
    const data = file.ofType('TD').map((cell) => attributes(cell, 'Table')?.Headers)
    expect(data).toHaveLength(2)
    for (const headers of data) {
      expect(file.array(headers)).not.toEqual([])
      for (const id of file.array(headers)) expect(ids).toContain(id)
    }
  })
})

const standard = new Set(
  `Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody
  Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP
  Figure Formula Form`.split(/\s+/),
)

/** Painting operators that stand in no marked content. */
function unmarked(content: string): string[] {
  let depth = 0
  return content.split(/\s+/).filter((operator) => {
    if (operator === 'BDC' || operator === 'BMC') depth++
    if (operator === 'EMC') depth--
    return depth === 0 && /^(Tj|TJ|f\*?|S|B\*?|Do)$/.test(operator)
  })
}

function byBytes(one: string, other: string): number {
  return Buffer.compare(stored(one), stored(other))
}

/** As PDF stores a text: ASCII, or UTF-16BE with its mark. */
function stored(text: string): Buffer {
  return /^[\0-\x7f]*$/.test(text) ? Buffer.from(text) : Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
}
