import { describe, expect, it } from 'vitest'
import { fromMarkdown, prose } from '../support/edition.js'
import { objectsOf, Reader } from '../support/reader.js'

const body = `See [the *timetable*](https://example.org/times?a=1&b=ü) or [the end](#the-end).

${prose(900)}

A [second page](https://example.org/two) has a link too, and a note.[^n]

## The end

Here.

[^n]: Said the captain.
`

describe('links', async () => {
  const file = await Reader.open((await fromMarkdown(body)).bytes)
  const all = file.pageRefs.flatMap((page, index) =>
    file.annotations(index).map((annotation) => ({ page, ...annotation })),
  )

  it('stand on more than one page', () => {
    expect(new Set(all.map(({ page }) => page.toString())).size).toBeGreaterThan(1)
  })

  it('say in words what they are, are printed, and cover their words', () => {
    for (const { data } of all) {
      expect(data).toMatchObject({ Subtype: '/Link', F: 4, Border: [0, 0, 0] })
      expect(String(data.Contents).trim()).not.toBe('')
      expect(file.array(data.QuadPoints).length % 8).toBe(0)
      const [left, bottom, right, top] = file.array(data.Rect) as number[]
      expect(right).toBeGreaterThan(left ?? 0)
      expect(top).toBeGreaterThan(bottom ?? 0)
    }
    expect(all.map(({ data }) => data.Contents)).toContain('the timetable')
  })

  it('belong to one Link each, on the page that they are on', () => {
    const owners = file.elements.flatMap((element) =>
      objectsOf(element).map((object) => ({ element, object })),
    )
    expect(owners).toHaveLength(all.length)
    for (const { ref, page } of all) {
      const [owner, ...others] = owners.filter(({ object }) => object.Obj === ref)
      expect(others).toEqual([])
      expect(owner?.object.Pg).toBe(page)
      expect(['/Link', '/Reference', '/Lbl', '/Note']).toContain(owner?.element.data.S)
    }
  })

  it('are found from the annotation too', () => {
    const tree = new Map(file.pairs(file.dictionary(file.catalog.StructTreeRoot).ParentTree, 'Nums'))
    for (const { ref, data } of all) {
      const element = file.elements.find((one) => objectsOf(one).some(({ Obj }) => Obj === ref))
      expect(tree.get(data.StructParent ?? null)).toBe(element?.ref)
    }
  })

  it('lead to an address in ASCII, or to a name that exists', () => {
    const names = file.pairs(file.dictionary(file.catalog.Names).Dests, 'Names').map(([name]) => name)
    const actions = all.map(({ data }) => file.dictionary(data.A))
    for (const action of actions.filter(({ S }) => S === '/GoTo')) expect(names).toContain(action.D)
    expect(actions.map(({ URI }) => URI)).toContain('https://example.org/times?a=1&b=%C3%BC')
  })
})

describe('links that lead nowhere, or where they may not', () => {
  it.each(['javascript:alert(1)', 'java&#10;script:alert(1)', 'file:///etc/passwd', '#gone'])(
    'of %s are words',
    async (url) => {
      const file = await Reader.open((await fromMarkdown(`Some [words](<${url}>).`)).bytes)
      expect(file.annotations(0)).toEqual([])
      expect(file.ofType('Link')).toEqual([])
    },
  )
})

it('links on several pages share their address, and a long description is cut', async () => {
  const url = `https://example.org/${'a/'.repeat(3_000)}`
  const { bytes } = await fromMarkdown(`<${url}>\n`)
  const file = await Reader.open(bytes)
  const all = file.pageRefs.flatMap((_, index) => file.annotations(index))
  const addresses = all.map(({ data }) => file.dictionary(data.A).URI)
  expect(all.length).toBeGreaterThan(1)
  expect(new Set(all.map(({ data }) => String(data.A))).size).toBe(1)
  expect(addresses.every((one) => one === url)).toBe(true)
  expect(all.every(({ data }) => String(data.Contents).length === 1000)).toBe(true)
})
