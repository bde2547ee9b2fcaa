import { prepare } from '@lectern/core'
import type { Code, Root, Text } from 'mdast'
import { describe, expect, it, vi } from 'vitest'
import { article, p } from './build.js'

const arabic = (): Text => ({ type: 'text', value: 'خبز' })

async function findings(root: Root): Promise<string[]> {
  const { findings } = await prepare(root, undefined, { overrides: { lang: 'en', title: 'T' } })
  return findings.map(({ rule }) => rule)
}

describe('language of parts', () => {
  it('asks for the language of words that read from right to left', async () => {
    expect(
      await findings({ type: 'root', children: [{ type: 'paragraph', children: [arabic()] }] }),
    ).toContain('lang-of-parts')
  })

  it('is content with a span that says it, alone in its block', async () => {
    const root: Root = {
      type: 'root',
      children: [
        { type: 'paragraph', children: [{ type: 'span', data: { lang: 'ar' }, children: [arabic()] }] },
      ],
    }
    expect(await findings(root)).not.toContain('lang-of-parts')
  })
})

it('is detected from words that are not code, where there are enough', async () => {
  const detectLanguage = vi.fn(async (text: string) => ({
    lang: 'sv',
    certainty: 0.97,
    letters: text.length,
  }))
  const front = { values: { title: 'Färjan', date: '2026-03-01' }, positions: {} }
  const code = (): Code => ({ type: 'code', value: 'const ferry = await open("the ferry")' })
  const prose = 'Färjan går varje timme. '.repeat(10)
  await article([p(prose), code(), p('Se ', { type: 'inlineCode', value: 'ferry.close' })], {
    front,
    detectLanguage,
  })
  expect(detectLanguage.mock.lastCall?.[0]).not.toContain('ferry')
  await article([p('Färjan.'), code()], { front, detectLanguage })
  expect(detectLanguage.mock.lastCall?.[0]).toContain('ferry')
})

describe('a block in another script', () => {
  const [greek, english] = ['Αυτό είναι κείμενο.', 'C++ is a programming language, by Robert Sedgewick.']
  const blocks = async (lang: string, sure = false) => {
    const made = await prepare(
      {
        type: 'root',
        children: [
          { type: 'paragraph', children: [{ type: 'text', value: 'هذه فقرة.' }] },
          { type: 'paragraph', children: [{ type: 'text', value: greek }] },
          { type: 'paragraph', children: [{ type: 'text', value: english }] },
          {
            type: 'paragraph',
            children: [
              { type: 'inlineCode', value: 'npm' },
              { type: 'text', value: ' هنا ' },
            ],
          },
          { type: 'paragraph', children: [{ type: 'text', value: '123.' }] },
        ],
      },
      undefined,
      {
        overrides: { lang, title: 'T' },
        detectLanguage: () => ({ lang: 'en', certainty: sure ? 0.97 : 0.3, letters: 500 }),
      },
    )
    return {
      blocks: [...made.blocks.values()].slice(1).map(({ lang, dir }) => `${lang} ${dir}`),
      rules: made.findings.map(({ rule }) => rule),
    }
  }

  it('has the direction of its first strong letter, and its language where the script or its words tell it', async () => {
    const { blocks: made, rules } = await blocks('ar', true)
    expect(made).toEqual(['ar rtl', 'el ltr', 'en ltr', 'ar rtl', 'ar rtl'])
    expect(rules).toContain('lang-detected')
    expect(rules).not.toContain('lang-of-parts')
  })

  it('is told where neither does', async () => {
    const { blocks: made, rules } = await blocks('ar')
    expect(made[2]).toBe('ar ltr')
    expect(rules).toContain('lang-of-parts')
  })
})
