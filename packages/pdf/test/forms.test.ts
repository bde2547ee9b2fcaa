import type { PdfOptions } from '@lectern/pdf'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { claimed, fromWholeMarkdown } from './support/edition.js'

const source = `---
title: Rivers
lang: en
---

1. The longest river is the :blank[12], and the second the :blank[]. Both end in a sea.

2. Why do rivers meander?

   ::lines[4]

- [ ] Rhine
- [x] Elbe

:::choice[Where does the Danube end?]
- In the Black Sea
- In a lake
:::

| River | Length |
| --- | --- |
| Rhine | :blank[6] |

Describe a river.

::lines[40]
`

interface Widget {
  fieldName: string
  fieldType: string
  alternativeText: string
  multiLine?: boolean
  radioButton?: boolean
  checkBox?: boolean
  fieldValue: unknown
}

async function opened(options: PdfOptions, markdown = source) {
  const made = await fromWholeMarkdown(markdown, options)
  const document = await getDocument({ data: made.bytes.slice(), verbosity: 0 }).promise
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1)),
  )
  const widgets: Widget[] = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat()
  return { made, widgets: widgets.filter(({ fieldType }) => fieldType) }
}

describe('fields of a form, on request', () => {
  it('each has the question’s words as its tooltip, in the order of the article', async () => {
    const { widgets } = await opened({ forms: true })
    expect(widgets.map(({ alternativeText }) => alternativeText)).toEqual([
      'The longest river is the …, and the second the …. (1/2)',
      'The longest river is the …, and the second the …. (2/2)',
      'Why do rivers meander?',
      'Rhine',
      'Elbe',
      'Where does the Danube end? In the Black Sea',
      'Where does the Danube end? In a lake',
      'Rhine, Length',
      'Describe a river.',
      'Describe a river.',
    ])
  })

  it('lines are one field of several lines, on each page one of its own name', async () => {
    const { widgets } = await opened({ forms: true })
    const lines = widgets.filter(({ multiLine }) => multiLine)
    expect(lines).toHaveLength(3)
    expect(new Set(lines.map(({ fieldName }) => fieldName)).size).toBe(3)
  })

  it('answers of which one is right are radio buttons of one field, others boxes of their own', async () => {
    const { widgets } = await opened({ forms: true })
    const radios = widgets.filter(({ radioButton }) => radioButton)
    expect(radios.length).toBeGreaterThan(1)
    expect(radios[0]?.fieldName).toMatch(/./)
    expect(new Set(radios.map(({ fieldName }) => fieldName)).size).toBe(1)
    const boxes = widgets.filter(({ checkBox }) => checkBox)
    expect(boxes.map(({ fieldValue }) => fieldValue)).toEqual(['Off', 'Yes'])
  })

  it('a gap of a list to match says the question and the item', async () => {
    const head = '---\ntitle: Rivers\nlang: en\n---\n\n'
    const match = ':::match[Which city lies on which river?]\n1. Danube\n2. Seine\n\n- Paris\n- Vienna\n:::\n'
    const { widgets } = await opened({ forms: true }, head + match)
    expect(widgets.map(({ alternativeText }) => alternativeText)).toEqual([
      'Which city lies on which river? Danube …',
      'Which city lies on which river? Seine …',
    ])
  })

  it('a paper form has none, and its claims are the same', async () => {
    const [screen, paper] = [await opened({ forms: true }), await opened({})]
    expect(paper.widgets).toEqual([])
    expect(claimed(screen.made)).toEqual(claimed(paper.made))
  })
})
