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
