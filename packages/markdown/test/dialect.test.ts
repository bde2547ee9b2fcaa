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
    ['roles in words', 'See {ref}`tides` and {doc}`quay`.', 'myst'],
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
    ['tides.md', 'myst'],
  ])('by its extension, of %s', async (path, dialect) => {
    expect((await parse({ value: 'See {ref}`tides` and {doc}`quay`.', path })).source.dialect).toBe(dialect)
  })
})

describe('MDX', () => {
  const typesOf = async (value: string, path: string) => {
    const { blocks, findings } = await parse({ value, path })
    const types = [...blocks.values()].map(({ type }) => type).filter((type) => type !== 'heading')
    return { types, rules: findings.map(({ rule }) => rule) }
  }
  const program = "import Tabs from '@theme/Tabs'"

  it('has no indented code, and leaves its imports out', async () => {
    const { types, rules } = await typesOf(`${program}\n\nWords.\n\n    More words.\n`, 'tides.mdx')
    expect(types).toEqual(['paragraph', 'paragraph'])
    expect(rules).toContain('attribute-known')
  })

  it('is told by an import outside of code', async () => {
    const indented = 'Words.\n\n    code()\n'
    const { types } = await typesOf(`${program}\n\n${indented}`, 'tides.md')
    expect(types).toEqual(['paragraph', 'paragraph'])
    const shown = await typesOf(`${fence}js\n${program}\n${fence}\n\n${indented}`, 'tides.md')
    expect(shown.types).toEqual(['code', 'paragraph', 'code'])
  })

  it('keeps sentences that begin like a statement', async () => {
    const words = 'Words.\n\nimport duties from the quay are high.\n\nexport of fish is free.\n'
    const { types } = await typesOf(words, 'tides.mdx')
    expect(types).toEqual(['paragraph', 'paragraph', 'paragraph'])
  })

  it('keeps boxes that are too deep for their tags as blocks', async () => {
    const depth = 6
    const value = `${'<Tip>\n'.repeat(depth)}Words.\n${'</Tip>\n'.repeat(depth)}`
    const { blocks } = await parse({ value, path: 'tides.mdx' })
    expect([...blocks.values()].map(({ text }) => text).join(' ')).toContain('Words.')
    expect([...blocks.values()].map(({ text }) => text).join(' ')).not.toContain(':')
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
