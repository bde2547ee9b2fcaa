import { type Article, type PrepareOptions, prepare } from '@lectern/core'
import { createMathPass } from '@lectern/math'
import { expect, it } from 'vitest'

const front = { values: { title: 'T', lang: 'en', date: '2026-01-01' }, positions: {} }

/** Long and wrong: working them out takes no time. */
const many = Array.from({ length: 30 }, (_, at) => ({
  type: 'inlineMath' as const,
  value: `\\wrong{${at}${'x'.repeat(980)}}`,
}))

const articleOf = (text: string, options: PrepareOptions = {}): Promise<Article> =>
  prepare(
    { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: text }, ...many] }] },
    undefined,
    { front, passes: [createMathPass({ drawings: false })], ...options },
  )

const rulesOf = ({ findings }: Article) => findings.map(({ rule }) => rule)

it('the source of formulas is shown, with one finding, where there are more than the text explains', async () => {
  const article = await articleOf('Few words.')
  const [last] = article.findings.filter(({ rule }) => rule === 'math-many')
  expect(rulesOf(article).filter((rule) => rule === 'math-syntax')).toHaveLength(20)
  expect(last?.message).toContain('This formula and 9 more')
})

it('but not in a long text, nor where the author says how many there are', async () => {
  expect(rulesOf(await articleOf('word '.repeat(2_500)))).not.toContain('math-many')
  expect(rulesOf(await articleOf('Few words.', { limits: { formulas: 100 } }))).not.toContain('math-many')
})
