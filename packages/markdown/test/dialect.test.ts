import { parse } from '@lectern/markdown'
import { describe, expect, it } from 'vitest'

const fence = '```'

describe('the dialect is told', () => {
  it.each([
    [
      'code that looks like a role of MyST',
      `${fence}js\nget(\`/api?slug=\${slug}\`)\n${fence}\n`.repeat(4),
      'gfm',
    ],
    [
      'code that looks like a link of Obsidian',
      `${fence}toml\n[[menus.main]]\n[[menus.side]]\n${fence}\n`,
      'gfm',
    ],
    ['boxes of Docusaurus', ':::info\n\nWords.\n\n:::\n\n:::danger\n\nWords.\n\n:::\n', 'gfm'],
    ['roles in words, and no other sign', 'See {ref}`tides` and {doc}`quay`.', 'gfm'],
    ['roles and a label', '(tides)=\n\nSee {ref}`tides` and {doc}`quay`.', 'myst'],
    ['links that look like citations', '[@ada](https://a.example) and [@bob](https://b.example).', 'gfm'],
    ['a role in a directive', `${fence}{note}\nSee {ref}\`tides\` and {doc}\`quay\`.\n${fence}\n`, 'myst'],
    [
      'options of code cells',
      `${fence}{python}\n#| label: fig-tides\n#| fig-cap: Tides\nplot()\n${fence}\n`,
      'quarto',
    ],
  ])('%s', async (_, value, dialect) => {
    expect((await parse({ value, format: 'markdown' })).source.dialect).toBe(dialect)
  })

  it.each([
    ['tides.qmd', 'quarto'],
    ['tides.Rmd', 'quarto'],
    ['tides.mdx', 'gfm'],
    ['tides.md', 'gfm'],
  ])('by its extension, of %s', async (path, dialect) => {
    expect((await parse({ value: 'See {ref}`tides` and {doc}`quay`.', path })).source.dialect).toBe(dialect)
  })
})

describe('a link without words', () => {
  const value = 'See [](tides.md#spring) and [](quay.md).'
  const words = async (siblingTitle?: (path: string) => Promise<string | undefined>) => {
    const article = await parse(
      { value, path: 'a.md' },
      siblingTitle ? { siblingTitle, siblings: new Map([['tides.md', '../tides/tides']]) } : {},
    )
    const rules = article.findings.map(({ rule }) => rule).filter((rule) => rule === 'link-words')
    return { text: [...article.blocks.values()].map(({ text }) => text).join(' '), rules }
  }

  it('has the title of an article of the same run', async () => {
    const titles = new Map([['tides.md', 'The tides']])
    const { text, rules } = await words((path) => Promise.resolve(titles.get(path)))
    expect(text).toContain('See The tides and quay.md.')
    expect(rules).toHaveLength(1)
  })

  it('has its address elsewhere, with a finding', async () => {
    const { text, rules } = await words()
    expect(text).toContain('See tides.md#spring and quay.md.')
    expect(rules).toHaveLength(2)
  })
})
