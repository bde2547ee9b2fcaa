import { type Article, textOf } from '@lectern/core'
import fc from 'fast-check'
import type { PhrasingContent, RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../../test/support/processor-time.ts'
import { article, p, text } from './build.js'

const set = async (children: RootContent[], lang = 'en'): Promise<Article> =>
  article(children, { quotes: 'language', overrides: { lang } })
const words = ({ tree }: Article): string[] => tree.children.slice(1).map(textOf)
const curled = async (value: string, lang = 'en'): Promise<string | undefined> =>
  words(await set([p(value)], lang))[0]

describe('quotation marks', () => {
  it.each([
    ['en', '“She said ‘yes’,” he said.'],
    ['de', '„She said ‚yes‘,“ he said.'],
    ['de-CH', '«She said ‹yes›,» he said.'],
    ['fr', '«\u202fShe said “yes”,\u202f» he said.'],
    ['pl', '„She said «yes»,” he said.'],
    ['sv', '”She said ’yes’,” he said.'],
    ['ru', '«She said „yes“,» he said.'],
    ['pt-BR', '“She said ‘yes’,” he said.'],
    ['pt-PT', '«She said “yes”,» he said.'],
    ['ja', '"She said \'yes\'," he said.'],
  ])('are those of %s', async (lang, expected) => {
    expect(await curled('"She said \'yes\'," he said.', lang)).toBe(expected)
  })

  it.each([
    [
      'apostrophes',
      "It's the dogs' bone, rock'n'roll of the '90s, 'tis",
      'It’s the dogs’ bone, rock’n’roll of the ’90s, ’tis',
    ],
    ['an apostrophe inside single marks', "'Don't go,' she said.", '‘Don’t go,’ she said.'],
    ['brackets and dashes around', '("Yes") - "no"; "(so)"', '(“Yes”) - “no”; “(so)”'],
    ['two kinds that begin together', '"\'Yes\' was all," he said.', '“‘Yes’ was all,” he said.'],
    ['feet and inches', 'a 6\' 2" board', 'a 6\' 2" board'],
    ['dots before words', '"...and so on," she said.', '“...and so on,” she said.'],
    ['dashes', 'It rained -- all day---and the 1914--1918 war', 'It rained – all day—and the 1914–1918 war'],
    [
      'hyphens that are no dashes',
      'Say --from x, a --> b, ---- and https://a.org/b--c',
      'Say --from x, a --> b, ---- and https://a.org/b--c',
    ],
    ['a quotation that goes on in the next paragraph', '"It began so.', '“It began so.'],
  ])('%s', async (_, source, expected) => {
    expect(await curled(source)).toBe(expected)
  })

  it('German apostrophes are no closing marks', async () => {
    expect(await curled("Wie geht's? Hans' Boot: 'Ilse'", 'de')).toBe('Wie geht’s? Hans’ Boot: ‚Ilse‘')
  })

  it('keep marks of Hebrew abbreviations', async () => {
    expect(await curled('צה"ל אמר "כן"', 'he')).toBe('צה"ל אמר ”כן”')
  })

  it('go around what is marked, and stay in code and formulas', async () => {
    const strong: PhrasingContent = { type: 'strong', children: [text('yes')] }
    const code: PhrasingContent = { type: 'inlineCode', value: 'a = "b"' }
    const set1 = await set([
      p('"', strong, '," and ', code, ' or "x"'),
      { type: 'code', value: 'print("it\'s")' },
    ])
    expect(words(set1)).toEqual(['“yes,” and a = "b" or “x”', 'print("it\'s")'])
  })

  it('are those of the language of their words', async () => {
    const span: PhrasingContent = { type: 'span', children: [text('"oui"')], data: { lang: 'fr' } }
    const german: RootContent = { ...p('"ja"'), data: { lang: 'de' } as never }
    expect(words(await set([p('"so": ', span), german]))).toEqual(['“so”: «\u202foui\u202f»', '„ja“'])
  })

  it('are those of the title too', async () => {
    const { meta, tree } = await article([p('x')], {
      quotes: 'language',
      overrides: { title: 'The "last" ferry' },
    })
    expect(meta.title).toBe('The “last” ferry')
    expect(textOf(tree.children[0] as RootContent)).toBe('The “last” ferry')
  })

  it('stay straight in descriptions of pictures, which are names and no running text', async () => {
    const image = { type: 'image', url: 'a.png', alt: 'The ferry "Hope"' } as const
    const { tree } = await set([p('"so" ', image)])
    expect(tree.children.at(-1)).toMatchObject({
      children: [{ value: '“so” ' }, { alt: 'The ferry "Hope"' }],
    })
  })

  it('stay unless somebody asks', async () => {
    expect(words(await article([p('"so"')]))).toEqual(['"so"'])
  })

  it('change nothing else: with them straight again, the text is the one of before', async () => {
    const parts = fc.array(fc.constantFrom('"', "'", 'word', ' ', '5', '(', '.', '-', 'é', '¿', '\u05d0'), {
      maxLength: 40,
    })
    await fc.assert(
      fc.asyncProperty(parts, async (list) => {
        const source = `a${list.join('')}b`.replace(/ +/g, ' ')
        const result = await curled(source)
        const again = { '“': '"', '”': '"', '‘': "'", '’': "'", '–': '--', '—': '---' } as Record<
          string,
          string
        >
        expect(result?.replace(/[“”‘’–—]/g, (mark) => again[mark] ?? '')).toBe(source)
      }),
      { numRuns: 200, seed: 20261128 },
    )
  })
})

it('a block of forty thousand marks in ten thousand parts takes a moment', async () => {
  const parts = Array.from({ length: 10_000 }, (): PhrasingContent => {
    return { type: 'emphasis', children: [text('"a \'b\'" ')] }
  })
  const begin = processorTime()
  const [first] = words(await set([p(...parts)]))
  expect(processorTime() - begin).toBeLessThan(5000)
  expect(first?.slice(0, 16)).toBe('“a ‘b’” “a ‘b’” ')
})
