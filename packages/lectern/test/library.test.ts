import { audio, html, parse, pdf, publish } from 'lectern'
import { describe, expect, it } from 'vitest'

describe('the library', () => {
  it('publishes in four lines, print with the fonts that come along', async () => {
    const article = await parse({
      value: '---\nlang: en\ndate: 2026-03-01\n---\n# Hello\n\nWords and $x^2$.',
      path: 'hello.md',
    })
    const { editions, failures } = await publish(article, [html(), pdf({ paper: 'a4' })])
    expect(failures).toEqual([])
    expect([...editions.values()].flatMap(({ files }) => files.map(({ path }) => path))).toEqual([
      'hello.html',
      'hello.pdf',
    ])
    expect(editions.get('pdf')?.claims.map(({ standard }) => standard)).toEqual(['PDF/UA-1', 'PDF/A-2a'])
  })

  it('checks what it publishes: what is found once is not found again by each edition', async () => {
    const article = await parse({ value: '---\nlang: en\n---\n# Hello\n\n![](boat.png)', path: 'hello.md' })
    const { findings } = await publish(article, [html(), pdf()])
    const rules = findings.map(({ rule }) => rule)
    expect(rules.filter((rule) => rule === 'image-alt')).toHaveLength(1)
    const given = await publish(article, [html()], { checked: [] })
    expect(given.findings.map(({ rule }) => rule)).not.toContain('image-alt')
  })

  it('says how to get sound when there is no engine', async () => {
    const article = await parse({ value: '# Hello', format: 'markdown' })
    const { failures } = await publish(article, [audio()])
    expect(failures[0]?.error).toMatchObject({
      code: 'no-engine',
      hint: expect.stringContaining('npm install @lectern/speech-espeak'),
    })
  })
})
