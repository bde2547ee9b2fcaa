import { parse } from '@lectern/markdown'
import { expect, it } from 'vitest'

const value = `# Rivers

:::match[Which city lies on which river?]
1. Danube :teacher[B]
2. *Seine* :teacher[A]

- Paris
- Vienna
- Rome
:::
`

const listsOf = async (copy: 'pupil' | 'teacher') => {
  const article = await parse({ value }, copy === 'teacher' ? { audience: copy } : {})
  const lists = article.tree.children.filter((node) => node.type === 'list')
  return {
    article,
    lists,
    texts: lists.map(({ children }) => children.map((item) => shown(item.children[0]))),
  }
}

/** Words and gaps of a paragraph. */
const shown = (node: unknown): string => {
  const { type, value = '', children = [] } = node as { type: string; value?: string; children?: unknown[] }
  return type === 'blank' ? '_' : value + children.map(shown).join('')
}

it('items have gaps, and answers letters', async () => {
  const { lists, texts } = await listsOf('pupil')
  expect(texts).toEqual([
    ['Danube _', 'Seine _'],
    ['Paris', 'Vienna', 'Rome'],
  ])
  expect(lists.map(({ match, numbering }) => [match, numbering])).toEqual([
    ['items', undefined],
    ['answers', 'upper-alpha'],
  ])
})

it('the answers are in the teacher’s copy alone, behind the gaps', async () => {
  const { texts, article } = await listsOf('teacher')
  expect(texts[0]).toEqual(['Danube _ B', 'Seine _ A'])
  expect(article.findings.filter(({ rule }) => rule === 'words-unread')).toEqual([])
  const pupils = (await listsOf('pupil')).article
  expect(new TextDecoder().decode(pupils.source.bytes)).not.toMatch(/teacher|[AB]\]/)
})

it('a gap that the author wrote is the only one', async () => {
  const written = '# T\n\n:::match\n1. The :blank[5] is long\n\n- A\n:::\n'
  const { tree } = await parse({ value: written })
  const [list] = tree.children.filter((node) => node.type === 'list')
  expect(list?.children.map((item) => shown(item.children[0]))).toEqual(['The _ is long'])
})

it('one list, or two that do not follow one another, are told', async () => {
  const { findings } = await parse({ value: '# T\n\n:::match\n- one\n\nWords\n\n- two\n:::\n' })
  expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toContain(
    'directive-form: The directive "match" needs a numbered list, and behind it a list of answers; it is printed as it was written',
  )
})
