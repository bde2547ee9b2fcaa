import { findingsOf, readTree, textOf } from '@lectern/core'
import { htmlReader } from '@lectern/web'
import { describe, expect, it } from 'vitest'

const value =
  '<body><div class="ad">Buy!</div><div class="text"><p>Kept.</p><p class="share">Share</p></div><p>Other.</p></body>'

async function words(options: { select?: string; drop?: string }) {
  const { tree, file } = await readTree({ value, format: 'html' }, [htmlReader(options)])
  return { words: textOf(tree).replace(/\s+/g, ' ').trim(), findings: findingsOf(file) }
}

describe('which part of a page is read', () => {
  it('select reads what it matches, and says what stands outside', async () => {
    const { words: read } = await words({ select: '.text' })
    expect(read).toBe('Kept. Share')
  })

  it('drop leaves out what it matches', async () => {
    expect((await words({ drop: '.ad, .share' })).words).toBe('Kept. Other.')
  })

  it('a page without menus is its own article', async () => {
    expect((await words({})).words).toBe('Buy! Kept. Share Other.')
  })
})

describe('findings of one kind', () => {
  it('are one line with their number where they are many', async () => {
    const many = `<main>${'<select><option>One</option></select> '.repeat(195)}</main>`
    const { file } = await readTree({ value: many, format: 'html' }, [htmlReader()])
    const messages = findingsOf(file).filter(({ rule }) => rule === 'html-removed')
    expect(messages).toHaveLength(1)
    expect(messages[0]?.message).toContain('the first of 195 of this kind')
  })
})
