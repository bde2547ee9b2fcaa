import { prepare } from '@lectern/core'
import type { Root, Text } from 'mdast'
import { describe, expect, it } from 'vitest'

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
