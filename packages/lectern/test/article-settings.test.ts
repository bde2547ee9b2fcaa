import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { articleSettings } from '../src/command/article-settings.js'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-config-'))
})
afterEach(() => rm(folder, { recursive: true }))

const configure = (value: unknown) =>
  writeFile(join(folder, 'lectern.config.json'), typeof value === 'string' ? value : JSON.stringify(value))

describe('the configuration beside an article', () => {
  it('gives a plain text its language and date', async () => {
    await configure({ articles: { 'news.txt': { lang: 'en', date: '2026-05-14' } } })
    expect(await articleSettings(folder, 'desk/news.txt')).toEqual({ lang: 'en', date: '2026-05-14' })
  })

  it('says nothing of other articles, or where there is none', async () => {
    expect(await articleSettings(folder, 'news.txt')).toEqual({})
    await configure({ articles: { 'other.txt': { lang: 'fr' } } })
    expect(await articleSettings(folder, 'news.txt')).toEqual({})
    expect(await articleSettings(folder, 'toString')).toEqual({})
  })

  it('refuses what has no effect on one article', async () => {
    await configure({ articles: { 'news.txt': { paper: 'a5' } } })
    await expect(articleSettings(folder, 'news.txt')).rejects.toMatchObject({
      code: 'bad-usage',
      message: 'articles.news.txt.paper in lectern.config.json cannot be said of one article',
    })
    await configure({ articles: { 'news.txt': 'en' } })
    await expect(articleSettings(folder, 'news.txt')).rejects.toMatchObject({
      code: 'bad-usage',
      message: 'articles.news.txt in lectern.config.json must be an object',
      hint: 'Of one article can be said from, copy, title, lang, author, date, narrator, lexicon.',
    })
  })

  it('that is broken is a wrong call, which names the key', async () => {
    await configure({ articles: { 'news.txt': { lang: 'not a tag' } } })
    await expect(articleSettings(folder, 'news.txt')).rejects.toMatchObject({ code: 'bad-usage' })
    await configure('{')
    await expect(articleSettings(folder, 'news.txt')).rejects.toMatchObject({ code: 'bad-usage' })
  })
})
