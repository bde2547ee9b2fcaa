import type { FormulaDrawing, InlineMath, Pass } from '@lectern/core'
import { parse } from '@lectern/markdown'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Node, Parent } from 'unist'
import { describe, expect, it } from 'vitest'
import { mathmlAttribute } from '../src/structure/mathml-attribute.js'
import { make } from './support/edition.js'
import { attributes, type Dictionary, type Element, Reader, type Value } from './support/reader.js'

const source = `---
title: Two ferries
lang: en
---

See [the end](#the-end). A note,[^n] the same note,[^n] and $2x$.

1. One
2. Two

- [ ] To do
- [x] Done

## The end

[^n]: Said the captain.
`

const mathml =
  '<math xmlns="http://www.w3.org/1998/Math/MathML"><mn>2</mn><mo>&#x2062;</mo><mi mathvariant="normal">x</mi></math>'
const drawing: FormulaDrawing = {
  parts: [
    {
      svg:
        '<svg viewBox="0 -700 1000 700"><g data-token="0"><path d="M0 0H400V-700H0Z"/></g>' +
        '<g data-token="2"><path d="M500 0H900V-700H500Z"/></g><path d="M0 -800H900V-780H0Z"/></svg>',
      width: 1000,
      height: 700,
      depth: 0,
      space: 0,
    },
  ],
}

/** What `@lectern/math` would find out. */
const formulas: Pass = ({ tree }) => {
  const visit = (node: Node): void => {
    if (isFormula(node))
      node.data = { ...node.data, formula: { mathml, drawing, speech: 'two x', lang: 'en' } }
    if ('children' in node) for (const child of (node as Parent).children) visit(child)
  }
  visit(tree)
}

const isFormula = (node: Node): node is InlineMath => node.type === 'inlineMath'

const article = () => parse({ value: source, path: 'ferries.md' }, { passes: [formulas] })

async function opened(standard: 'ua-1+a-3a' | 'ua-2'): Promise<Reader> {
  return Reader.open((await make(await article(), { standard })).bytes)
}

const only = (file: Reader, type: string): Element => {
  const [element, ...others] = file.ofType(type)
  if (!element || others.length > 0) throw new Error(`There are ${others.length + 1} of ${type}`)
  return element
}

/** The bytes of the one file that belongs to an object. */
function attached(file: Reader, owner: Dictionary): { specification: Dictionary; text: string } {
  const [reference] = file.array(owner.AF)
  const specification = file.dictionary(reference)
  return { specification, text: file.stream(file.dictionary(specification.EF).F) }
}

describe('ua-1+a-3a', async () => {
  const file = await opened('ua-1+a-3a')

  it('claims both', () => {
    expect(file.metadata).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A</)
    expect(file.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  it('carries the article as its source, by name', () => {
    const { specification, text } = attached(file, file.catalog)
    expect(specification).toMatchObject({ AFRelationship: '/Source', F: 'ferries.md', UF: 'ferries.md' })
    expect(text).toBe(source)
    const names = file.pairs(file.dictionary(file.catalog.Names).EmbeddedFiles, 'Names')
    expect(names.map(([name]) => name)).toEqual(['ferries.md'])
  })

  it('carries the MathML of each formula, as a supplement to its element', () => {
    const { specification, text } = attached(file, only(file, 'Formula').data)
    expect(specification.AFRelationship).toBe('/Supplement')
    expect(text).toBe(mathml)
    expect(Object.keys(file.dictionary(specification.EF))).toContain('F')
  })
})

describe('ua-1+a-2a, the default', async () => {
  const { bytes } = await make(await article(), { standard: 'ua-1+a-2a' })
  const file = await Reader.open(bytes)

  it('carries no files', () => {
    expect(file.catalog.AF).toBeUndefined()
    expect(only(file, 'Formula').data.AF).toBeUndefined()
  })

  it('carries the MathML of a formula in an attribute, beside what is said for it', () => {
    const formula = only(file, 'Formula')
    expect(formula.data.Alt).toBe('two x')
    expect(formula.data.A).toEqual({ O: '/MSFT_Office', MSFT_MathML: mathml })
  })

  it('says where the formula stands by a class, since readers of MathML want one owner', () => {
    const name = String(only(file, 'Formula').data.C).slice(1)
    const classes = file.dictionary(file.dictionary(file.catalog.StructTreeRoot).ClassMap)
    expect(file.dictionary(classes[name])).toMatchObject({ O: '/Layout', Placement: '/Inline' })
  })

  it('gives PDF.js that MathML', async () => {
    const document = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise
    const tree = await (await document.getPage(1)).getStructTree()
    expect(JSON.stringify(tree)).toContain(JSON.stringify(mathml).slice(1, -1))
    await document.destroy()
  })

  it('leaves out what is longer than PDF/A lets a string be', () => {
    expect(mathmlAttribute(`<math><mtext>${'x'.repeat(40_000)}</mtext></math>`)).toBeUndefined()
    expect(mathmlAttribute('<math><mi>\u{1d465}</mi></math>')?.MSFT_MathML?.toString()).toBe(
      '<math><mi>&#x1d465;</mi></math>',
    )
  })
})

describe('ua-2', async () => {
  const file = await opened('ua-2')
  const namespace = ({ data }: Element): Value | undefined => file.dictionary(data.NS).NS

  it('gives every element a namespace that the tree declares', () => {
    const declared = new Set(file.array(file.dictionary(file.catalog.StructTreeRoot).Namespaces))
    expect(declared.size).toBe(3)
    for (const { data } of file.elements) expect(declared).toContain(data.NS)
    expect(namespace(only(file, 'Document'))).toBe('http://iso.org/pdf2/ssn')
  })

  it('has notes that name their marks, and marks that name their note', () => {
    const note = only(file, 'FENote')
    expect(attributes(note, 'FENote')?.NoteType).toBe('/Footnote')
    const marks = file.ofType('Link').filter(({ data }) => file.array(data.Ref ?? []).includes(note.ref))
    expect(marks).toHaveLength(2)
    expect(file.array(note.data.Ref)).toEqual(marks.map(({ ref }) => ref))
  })

  it('leads to elements, with a place for readers that do not know them', () => {
    const actions = [...file.pages.keys()].flatMap((page) =>
      file.annotations(page).map(({ data }) => file.dictionary(data.A)),
    )
    const inside = actions.filter(({ S }) => S === '/GoTo')
    expect(inside.length).toBeGreaterThan(2)
    const names = new Map(file.pairs(file.dictionary(file.catalog.Names).Dests ?? null, 'Names'))
    for (const { SD, D } of inside) {
      const named = file.dictionary(names.get(D ?? null))
      expect(file.elements.map(({ ref }) => ref)).toContain(file.array(SD)[0])
      expect(named.SD).toEqual(SD)
      expect(file.pageRefs).toContain(file.array(named.D)[0])
    }
  })

  it('says what kind of list each is', () => {
    const kinds = file.ofType('L').map((list) => attributes(list, 'List')?.ListNumbering)
    expect(kinds).toEqual(['/Decimal', '/Unordered'])
  })

  it('has the parts of formulas as elements, each with its own ink', () => {
    const math = only(file, 'math')
    expect(math.parent).toBe(only(file, 'Formula').ref)
    expect(namespace(math)).toBe('http://www.w3.org/1998/Math/MathML')
    expect(math.kids.map(({ data }) => [data.S, data.ActualText])).toEqual([
      ['/mn', '2'],
      ['/mo', '\u2062'],
      ['/mi', 'x'],
    ])
    const [two, times, x] = math.kids
    const inks = [two, times, x].map((token) => file.array(token?.data.K ?? null).length)
    expect(inks).toEqual([1, 0, 1])
    expect(x && attributes(x, 'NSO')?.mathvariant).toBe('normal')
  })
})
