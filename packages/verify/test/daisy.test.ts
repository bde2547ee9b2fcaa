import { describe, expect, it } from 'vitest'
import { extractDaisy } from '../src/extract/daisy.js'

const page = (body: string) =>
  new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>T</title></head><body>${body}</body></html>`,
  )
const extract = (body: string, ...known: string[]) =>
  extractDaisy('daisy', 'a.daisy/content.html', page(body), new Set(known))

describe('the text of a DAISY book', () => {
  it('has the blocks by the ids of the article, whatever names they have in XML', () => {
    const { blocks } = extract('<h2 id="_x0032_024">2024</h2><p id="p-1">Words.</p>', '2024', 'p-1')
    expect([...blocks].map(([id, { text }]) => [id, text])).toEqual([
      ['2024', '2024'],
      ['p-1', 'Words.'],
    ])
  })

  it('has no pages and calls of notes among its words', () => {
    const body =
      '<p id="p">One<span class="noteref"><a>1</a></span> <span class="page-normal" id="page-2">2</span>two.</p>'
    expect(extract(body, 'p').blocks.get('p')?.text).toBe('One two.')
  })
})
