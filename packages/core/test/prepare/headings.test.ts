import { textOf } from '@lectern/core'
import type { RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { article, h, p, rulesOf } from './build.js'

const outline = (prepared: Awaited<ReturnType<typeof article>>) =>
  prepared.tree.children.flatMap((node) => (node.type === 'heading' ? [`${node.depth} ${textOf(node)}`] : []))

describe('headings', () => {
  it('joins the title and an equal leading level-1 heading', async () => {
    expect(outline(await article([h(1, 'A  Title'), p('Words.')]))).toEqual(['1 A Title'])
  })

  it('joins a title that is written as the heading is, with its marks', async () => {
    const heading = h(1, 'The ')
    heading.children.push({ type: 'emphasis', children: [{ type: 'text', value: 'Solveig' }] })
    const front = { values: { title: 'The *Solveig*', lang: 'en', date: '2026-03-01' }, positions: {} }
    const prepared = await article([heading, p('Words.')], { front })
    expect(outline(prepared)).toEqual(['1 The Solveig'])
    expect(prepared.meta.title).toBe('The Solveig')
  })

  it('puts the title before a different level-1 heading, which moves down with all others', async () => {
    const prepared = await article([h(1, 'Part one'), h(2, 'Inside'), p('Words.')])
    expect(outline(prepared)).toEqual(['1 A title', '2 Part one', '3 Inside'])
    expect(rulesOf(prepared)).toEqual([])
  })

  it('shows a title once where something stands before it, which follows it', async () => {
    const front = { values: { lang: 'en', date: '2026-03-01' }, positions: {} }
    const alone = await article([p('import Map from "./map"'), h(1, 'The lake'), p('Words.')], { front })
    expect(alone.tree.children.map((node) => textOf(node))).toEqual([
      'The lake',
      'import Map from "./map"',
      'Words.',
    ])
    expect(rulesOf(alone)).toEqual(['title-order'])
    const named = await article([p('News'), h(1, 'A title'), h(2, 'Inside')])
    expect(outline(named)).toEqual(['1 A title', '2 Inside'])
  })

  it('says nothing of a picture before the title', async () => {
    const badge: RootContent = {
      type: 'paragraph',
      children: [{ type: 'image', url: 'badge.svg', alt: 'Passing' }],
    }
    expect(rulesOf(await article([badge, h(1, 'A title'), p('Words.')]))).toEqual([])
  })

  it('leaves a heading of another title where it is', async () => {
    expect(outline(await article([p('News'), h(1, 'Another')]))).toEqual(['1 A title', '2 Another'])
  })

  it('mends a skipped level and says so', async () => {
    const prepared = await article([h(2, 'One'), h(4, 'Deep'), h(4, 'Sibling'), h(3, 'Back'), h(2, 'Two')])
    expect(outline(prepared)).toEqual(['1 A title', '2 One', '3 Deep', '3 Sibling', '3 Back', '2 Two'])
    expect(rulesOf(prepared)).toEqual(['heading-order', 'heading-order'])
  })

  it('starts at level 2 where the only heading is of level 4', async () => {
    expect(outline(await article([h(4, 'Alone'), p('Words.')]))).toEqual(['1 A title', '2 Alone'])
  })

  it('takes the title from the name of the file where no heading is one, so that no heading is shown twice', async () => {
    const front = { values: { lang: 'en', date: '2026-03-01' }, positions: {} }
    const prepared = await article([p('Words.'), h(2, 'First')], { front, path: 'texts/seed-news.md' })
    expect(outline(prepared)).toEqual(['1 Seed news', '2 First'])
    expect(rulesOf(prepared)).toEqual(['document-title'])
  })

  it('keeps several headings of level 1 equal where none is the title, and blames nobody for the levels of editions', async () => {
    const front = { values: { lang: 'en', date: '2026-03-01' }, positions: {} }
    const parts = () => [h(1, 'Introduction'), h(2, 'Aims'), h(1, 'Methods'), p('Words.')]
    const prepared = await article(parts(), { front, path: 'tides.md' })
    expect(outline(prepared)).toEqual(['1 Tides', '2 Introduction', '3 Aims', '2 Methods'])
    expect(rulesOf(prepared)).toEqual(['document-title'])
    const named = await article(parts(), { front, path: '01-introduction.md' })
    expect(outline(named)).toEqual(['1 Introduction', '2 Aims', '2 Methods'])
    expect(rulesOf(named)).toEqual([])
  })

  it('leaves a heading at the end with what it heads, and takes no title from it', async () => {
    const front = { values: { lang: 'en', date: '2026-03-01' }, positions: {} }
    const essay = p('Words of the essay. '.repeat(40))
    const prepared = await article([essay, h(1, 'Bibliography'), p('A book.')], { front })
    expect(prepared.tree.children.map((node) => textOf(node)).slice(2)).toEqual(['Bibliography', 'A book.'])
    expect(prepared.meta.title).not.toBe('Bibliography')
  })

  it('shows a title of level 2 once, whatever stands before it and beside it', async () => {
    const prepared = await article([p('News'), h(2, 'A title'), h(3, 'Inside'), p('Words.')])
    expect(outline(prepared)).toEqual(['1 A title', '2 Inside'])
    const beside = await article([p('News'), h(2, 'A title'), h(2, 'Beside'), p('Words.')])
    expect(outline(beside)).toEqual(['1 A title', '2 Beside'])
  })

  it('shows a title of another level once where it heads the whole article', async () => {
    const front = { values: { lang: 'en', date: '2026-03-01' }, positions: {} }
    const step = await article([h(2, 'Add enemies'), p('Words.'), h(3, 'Try it'), h(4, 'Again')], { front })
    expect(outline(step)).toEqual(['1 Add enemies', '2 Try it', '3 Again'])
    expect(rulesOf(step)).toEqual(['document-title'])
    const named = await article([h(2, 'A title'), p('Words.')])
    expect(outline(named)).toEqual(['1 A title'])
    expect(rulesOf(named)).toEqual([])
    const equal = await article([h(2, 'One'), p('Words.'), h(2, 'Two')], { front })
    expect(outline(equal)).toEqual(['1 Article', '2 One', '2 Two'])
  })

  it('reports a skip to the deepest level where all levels move down', async () => {
    const prepared = await article([h(1, 'Part one'), h(6, 'Inside'), p('Words.')])
    expect(outline(prepared)).toEqual(['1 A title', '2 Part one', '3 Inside'])
    expect(rulesOf(prepared)).toEqual(['heading-order'])
  })
})

it('a heading that is a picture without a description has no line in the contents, and those below it have theirs', async () => {
  const picture: RootContent = {
    type: 'heading',
    depth: 2,
    children: [{ type: 'image', url: 'part.png', alt: '' }],
  }
  const prepared = await article([h(1, 'A title'), p('Words.'), picture, h(3, 'Inside'), h(2, 'Last')])
  const [title] = prepared.outline
  expect(title?.children.map(({ text }) => text)).toEqual(['Inside', 'Last'])
})
