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

describe('inside a marked part', () => {
  const text = '<p>The lake is deep, and nobody has seen the bottom of it in all the years.</p>'.repeat(12)

  it.each(['rs_skip', 'u-no-print', 'newsletter', 'push-cta', 'up next-up', 'vjs-modal-overlay', 'tool-bar'])(
    'what is named “%s” is no text, and is told with all its words',
    async (name) => {
      const page = `<main><h1>A lake</h1><div>${text}</div><div class="${name}"><a href="/a">Another lake</a></div></main>`
      const { tree, file } = await readTree({ value: page, format: 'html' }, [htmlReader()])
      expect(textOf(tree)).not.toContain('Another lake')
      expect(findingsOf(file).map(({ message }) => message)).toContainEqual(
        expect.stringContaining('“Another lake”'),
      )
    },
  )
})

describe('a page that marks neither its article nor its menus', () => {
  const text = '<p>The lake is deep, and nobody has seen the bottom of it in all the years.</p>'.repeat(12)
  const parts = ['share', 'newsletter', 'banner', 'popular', 'related'].map(
    (name) => `<div class="${name}">Not of the text: ${name}.</div>`,
  )

  it('is one of a site where five parts say that they are no text', async () => {
    const page = `<body><div class="page">${parts.join('')}<h1>A lake</h1><div class="body">${text}</div></div></body>`
    const { tree, file } = await readTree({ value: page, format: 'html' }, [htmlReader()])
    expect(textOf(tree)).toContain('The lake is deep')
    expect(textOf(tree)).not.toContain('Not of the text')
    const told = findingsOf(file).map(({ message }) => message)
    for (const part of ['share', 'newsletter', 'banner', 'popular', 'related'])
      expect(told.join(' ')).toContain(`Not of the text: ${part}.`)
  })

  it('is its own article where fewer do', async () => {
    const page = `<body><div class="page">${parts.slice(1).join('')}<h1>A lake</h1><div>${text}</div></div></body>`
    const { tree } = await readTree({ value: page, format: 'html' }, [htmlReader()])
    expect(textOf(tree)).toContain('Not of the text: related.')
  })
})

it('a page of more elements than Readability is given is read whole, and that is told', async () => {
  const page = `<body><main><p>A lake.</p><nav>Other lakes</nav></main><aside>${'<wbr>'.repeat(50_001)}</aside></body>`
  const { tree, file } = await readTree({ value: page, format: 'html' }, [htmlReader()])
  expect(textOf(tree).replace(/\s+/g, ' ')).toContain('A lake. Other lakes')
  const messages = findingsOf(file).filter(({ rule }) => rule === 'html-surroundings')
  expect(messages.map(({ message }) => message)).toEqual([
    expect.stringContaining('50005 elements, too many'),
  ])
})

describe('findings of one kind', () => {
  it('are one line with their number where they are many', async () => {
    const many = `<main>${'<select><option>One</option></select> '.repeat(195)}</main>`
    const { file } = await readTree({ value: many, format: 'html' }, [htmlReader()])
    const messages = findingsOf(file).filter(({ rule }) => rule === 'html-removed')
    expect(messages).toHaveLength(1)
    expect(messages[0]?.message).toContain('the first of 195 of this kind')
  })

  it('quote the words of each where they are left out', async () => {
    const many = [1, 2, 3, 4, 5].map((one) => `<p hidden>Hidden ${one}</p>`).join('')
    const { file } = await readTree({ value: `<main>${many}</main>`, format: 'html' }, [htmlReader()])
    const [removed] = findingsOf(file).filter(({ rule }) => rule === 'html-removed')
    expect(removed?.message).toContain('the others: “Hidden 2”, “Hidden 3”, “Hidden 4”, “Hidden 5”')
  })
})
