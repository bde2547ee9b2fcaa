import { findingsOf, readAll, VFile } from '@lectern/core'
import { type AnyNode, descendants } from '@lectern/core/reading'
import { html, parse, publish } from 'lectern'
import { expect, it } from 'vitest'

const source = `---
title: Rivers
lang: en
---

The longest river is the :blank[]{size=20} of Europe.

::lines[3]

::lines[6]{paper=squared}

:::choice[Where does it end?]
- [ ] in a lake
- [ ] in the sea
:::

:::choice[What lives there?]{many}
- [ ] pike
- [ ] cod
:::

:::match[Which city lies on which river?]
1. Danube
2. Seine

- Paris
- Vienna
:::
`

/** What is asked, in the order of reading, without places and ids. */
function questions(tree: unknown): unknown[] {
  return [...descendants(tree as AnyNode)].flatMap((node): unknown[] => {
    const { type, size, count, paper, match, choice, checked, ordered, numbering } = node as AnyNode &
      Record<string, unknown>
    if (type === 'list') return [{ type, match, choice, ordered, numbering }]
    return type === 'blank' || type === 'answerLines' || typeof checked === 'boolean'
      ? [{ type, size, count, paper, checked }]
      : []
  })
}

it('a page that Lectern made is read back with its gaps, lines, answers and things to match', async () => {
  const article = await parse({ value: source, path: 'rivers.md' })
  const { editions } = await publish(article, [html()])
  const [page] = editions.get('html')?.files ?? []
  const file = new VFile({ path: 'rivers.html', value: page ? await readAll(page) : '' })
  const again = await parse(file)
  expect(questions(again.tree)).toEqual(questions(article.tree))
  expect(questions(again.tree)).toContainEqual(expect.objectContaining({ type: 'blank', size: 20 }))
  expect(
    findingsOf(file).filter(({ rule }) => rule === 'html-removed' || rule === 'html-simplified'),
  ).toEqual([])
})
