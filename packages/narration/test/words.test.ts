import { narrate } from '@lectern/narration'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../src/words.js'
import { article, collect, p } from './tell.js'

describe('how long a list is', () => {
  it.each([
    ['en', ['List with one item', 'List with 2 items', 'List with 5 items', 'List with 21 items']],
    ['ru', ['Список: 1 пункт', 'Список: 2 пункта', 'Список: 5 пунктов', 'Список: 21 пункт']],
    ['pl', ['Lista: 1 punkt', 'Lista: 2 punkty', 'Lista: 5 punktów', 'Lista: 21 punktów']],
    ['ar', ['قائمة من عنصر واحد', 'قائمة من عنصرين', 'قائمة من 5 عناصر', 'قائمة من 21 عنصرًا']],
    ['he', ['רשימה: פריט אחד', 'רשימה: שני פריטים', 'רשימה: 5 פריטים', 'רשימה: 21 פריטים']],
    ['it', ['Elenco di una voce', 'Elenco di 2 voci', 'Elenco di 5 voci', 'Elenco di 21 voci']],
    [
      'nl',
      [
        'Lijst met één onderdeel',
        'Lijst met 2 onderdelen',
        'Lijst met 5 onderdelen',
        'Lijst met 21 onderdelen',
      ],
    ],
    ['th', ['รายการ 1 ข้อ', 'รายการ 2 ข้อ', 'รายการ 5 ข้อ', 'รายการ 21 ข้อ']],
  ])('agrees with its number in %s', async (lang, expected) => {
    const { messages, lang: found } = await catalogue.load(lang)
    expect(found).toBe(lang)
    expect([1, 2, 5, 21].map((count) => messages.list(count))).toEqual(expected)
  })

  it('is in the characters of the region', async () => {
    const { messages } = await catalogue.load('zh-TW')
    expect([messages.list(2), messages.table(2, 3)]).toEqual(['清單，共2項', '表格，2列3欄'])
  })
})

describe('an article in a language that there are no words for', () => {
  const found = async (lang: string) => {
    const { report, found } = collect()
    await narrate(await article([p('X.')], { lang }), { report })
    return found.map(({ message }) => message)
  }

  it('is announced in English, with a finding', async () =>
    expect(await found('fi')).toContain(
      'Structure is announced in English: the announcements have no translation into "fi" yet',
    ))

  it('others and English have none', async () =>
    expect([...(await found('en-GB')), ...(await found('pl')), ...(await found('und'))]).toEqual([]))
})

describe('figures in a language that there are no rules for', () => {
  it('are left to the voice, with one finding', async () => {
    const { report, found } = collect()
    await narrate(await article([p('Aastal 1984.'), p('Ja 1985.')], { lang: 'et' }), { report, frame: false })
    expect(found.map(({ message }) => message)).toContain(
      'Numbers in Estonian are left to the voice: Lectern has no rules for them',
    )
    expect(found.filter(({ rule }) => rule === 'figures-language')).toHaveLength(1)
  })

  it('are words in others, without a finding', async () => {
    const { report, found } = collect()
    await narrate(await article([p('Em 1984.')], { lang: 'pt' }), { report, frame: false })
    expect(found.map(({ message }) => message)).toEqual([])
  })
})
