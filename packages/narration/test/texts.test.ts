import type { SoundMap } from '@lectern/core'
import { displayRuns, narrate, ssml, transcriptHtml, transcriptText } from '@lectern/narration'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../test/support/processor-time.ts'
import { article, cells, p, text } from './tell.js'

const french = { type: 'span' as const, data: { lang: 'fr' }, children: [text('le chat')] }
const blocks = [
  p('Ada & Bob <met> ', french, ' in 1984. Then ', { type: 'pause', seconds: 1 }, 'left.'),
  { type: 'heading' as const, depth: 2 as const, children: [text('Part')] },
  cells(['Year', 'Titles'], ['2022', '14']),
  { type: 'code' as const, lang: 'js', value: 'let a = "<b>"\nlet c' },
  { ...p('Words that nobody hears.'), data: { skip: true } },
  { ...p('مرحبا.'), data: { lang: 'ar' } },
]

async function made() {
  const prepared = await article(blocks)
  return { prepared, script: await narrate(prepared, { narrator: { name: 'Tones', synthetic: true } }) }
}

describe('SSML', () => {
  it('is well formed, with a mark for each item', async () => {
    const { script } = await made()
    const xml = ssml(script)
    expect(unbalanced(xml)).toEqual([])
    const marks = [...xml.matchAll(/<mark name="([^"]+)"/g)].map(([, name]) => name)
    expect(marks).toEqual(script.items.flatMap((item) => (item.type === 'speech' ? [item.id] : [])))
  })

  it('says the language of parts, pauses, and escapes', async () => {
    const xml = ssml((await made()).script)
    expect(xml).toContain('<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="en">')
    expect(xml).toContain('<lang xml:lang="fr">le chat</lang>')
    expect(xml).toContain('<break time="1000ms"/>')
    expect(xml).toContain('<s xml:lang="ar">')
    expect(xml).toContain('Ada and Bob met')
  })

  it('keeps characters out that XML forbids', async () => {
    const script = await narrate(await article([p('a')]))
    const item = script.items[0]
    if (item?.type !== 'speech') throw new Error('no speech')
    const evil = { ...script, items: [{ ...item, parts: [{ lang: 'en', spoken: 'x\u0000\u0008<s>&"' }] }] }
    expect(ssml(evil)).toContain('x&lt;s&gt;&amp;&quot;')
  })
})

it('what no voice reads keeps its language, and a word that goes on in another script stays whole', async () => {
  const russian = { type: 'span' as const, data: { lang: 'ru' }, children: [text('русский')] }
  const prepared = await article([p('이 ', russian, '는 좋다.')], { lang: 'ko' })
  const script = await narrate(prepared, { speaks: (lang) => lang === 'ko' })
  expect(await transcriptHtml(prepared, script)).toMatch(
    /이 <span lang="ru"[^>]*>русский<\/span>는 <em class="announced">\[Text in Russian, not read\]<\/em> 좋다/,
  )
})

describe('the text transcript', () => {
  it('has every word, a paragraph a line, and marks what is only said', async () => {
    const { prepared, script } = await made()
    expect((await transcriptText(prepared, script)).split('\n').slice(3)).toEqual([
      'Title',
      'Ada & Bob <met> le chat in 1984. Then left.',
      'Part',
      '[Table with one row and 2 columns]',
      '[Columns:] Year Titles',
      '[Year:] 2022 [Titles:] 14',
      '[End of table]',
      '[Code in JavaScript, 2 lines, not read]',
      'Printed, but not read out:',
      'let a = "<b>"',
      'let c',
      'End: Printed, but not read out',
      '[A part of the text, not read]',
      'Printed, but not read out:',
      'Words that nobody hears.',
      'End: Printed, but not read out',
      'مرحبا.',
      '[End of the article.]',
      '[Read by a synthetic voice: Tones.]',
      '',
    ])
  })
})

it('a name that no voice reads is not said in full', async () => {
  const options = { speaks: (lang: string) => lang === 'en' }
  const unread = async (author: string) =>
    (await narrate(await article([p('Hello.')], { authors: [author] }), options)).unspoken
  expect(await unread('Ada Lovelace')).toEqual([])
  expect(await unread('李小龍')).toMatchObject([
    { block: 'title', announcement: 'title~authors', reason: 'language' },
  ])
})

it('another language is marked in print, too, where it is said in other words', async () => {
  const span = (lang: string, value: string) => ({
    type: 'span' as const,
    data: { lang },
    children: [text(value)],
  })
  const script = await narrate(
    await article([
      p(
        'In 1984 she wrote ',
        span('fr', 'le 3 mai 1984, à 5 h'),
        ' in the margin, and ',
        span('de', '7 %'),
        ' below.',
      ),
    ]),
    { frame: false },
  )
  const item = script.items.find((one) => one.type === 'speech' && one.display.startsWith('In'))
  expect(item?.type === 'speech' && displayRuns(item)).toEqual([
    { text: 'In 1984 she wrote ' },
    { text: 'le 3 mai 1984, à 5 h', lang: 'fr' },
    { text: ' in the margin, and ' },
    { text: '7 %', lang: 'de' },
    { text: ' below.' },
  ])
})

it('transcripts do not call what stands below the title in print unprinted', async () => {
  const front = { subtitle: 'A story', authors: ['Ada', 'Bob'], date: '2026-03-20' }
  const prepared = await article([p('Hello.')], front)
  const script = await narrate(prepared)
  expect((await transcriptText(prepared, script)).split('\n').slice(3, 8)).toEqual([
    'Title',
    'A story',
    'By Ada and Bob',
    'March 20, 2026',
    'Hello.',
  ])
})

describe('what is said in other words than it is printed', () => {
  const made = async () => {
    const blocks = [p('In 1984 ', french, ' cost $5.'), cells(['2022', 'Name'], ['14', 'Ada'])]
    const prepared = await article(blocks)
    return { prepared, script: await narrate(prepared, { frame: false }) }
  }

  it('stands as printed in one text, and word for word in the other', async () => {
    const { prepared, script } = await made()
    expect((await transcriptText(prepared, script)).split('\n').slice(1)).toEqual([
      'What is said in the sound edition. Figures, signs and short forms stand as they are printed.',
      'Words in square brackets are said, but not printed.',
      'Title',
      'In 1984 le chat cost $5.',
      '[Table with one row and 2 columns]',
      '[Columns:] 2022 Name',
      '[2022:] 14 [Name:] Ada',
      '[End of table]',
      '',
    ])
    expect((await transcriptText(prepared, script, { words: 'spoken' })).split('\n').slice(1)).toEqual([
      'What is said in the sound edition, word for word.',
      'Words in square brackets are said, but not printed.',
      'Title',
      'In nineteen eighty-four le chat cost five dollars.',
      '[Table with one row and two columns.]',
      '[Columns:] twenty twenty-two Name',
      '[twenty twenty-two:] fourteen [Name:] Ada',
      '[End of table]',
      '',
    ])
  })

  it('stands beside it on the page, which shows one or the other', async () => {
    const { prepared, script } = await made()
    const html = await transcriptHtml(prepared, script)
    expect(html).toContain(
      '<span class="printed">In 1984 <span lang="fr" dir="ltr">le chat</span> cost $5.</span>' +
        '<span class="said" hidden>In nineteen eighty-four<span lang="fr" dir="ltr"> le chat</span> cost five dollars.</span>',
    )
    expect(html).toContain('<input type="checkbox" id="show-said"> Show figures')
    const plain = await article([p('Nothing to change.')])
    expect(await transcriptHtml(plain, await narrate(plain, { frame: false }))).not.toContain('<input')
  })
})

describe('words of our own inside a sentence', () => {
  it('are marked in both transcripts, and so is what is said for short forms', async () => {
    const abbr = {
      type: 'abbreviation' as const,
      title: 'World Health Organization',
      children: [text('WHO')],
    }
    const link = { type: 'link' as const, url: 'https://example.org', children: [text('the site')] }
    const prepared = await article([p('The ', abbr, ' at ', link, ' has ', { type: 'blank' }, ' 👍.')])
    const script = await narrate(prepared, { links: 'announce', frame: false })
    expect((await transcriptText(prepared, script)).trim().split('\n').at(-1)).toBe(
      'The WHO [World Health Organization] at [Link:] the site has [blank] 👍 [thumbs up].',
    )
    const html = await transcriptHtml(prepared, script)
    expect((await transcriptText(prepared, script, { words: 'spoken' })).trim().split('\n').at(-1)).toBe(
      'The World Health Organization at [Link:] the site has [blank] thumbs up.',
    )
    for (const said of ['World Health Organization', 'Link:', 'blank', 'thumbs up'])
      expect(html).toContain(`<em class="announced">[${said}]</em>`)
  })
})

describe('a gap to fill in', () => {
  it('stands apart from the words beside it, but not from a bracket or the word that it is a part of', async () => {
    const blank = { type: 'blank' as const }
    const cases: [Parameters<typeof p>, string][] = [
      [['What colour is blue? ', blank], 'What colour is blue? [blank]'],
      [['What colour is blue?', blank], 'What colour is blue? [blank]'],
      [['It was. ', blank, ' Yes.'], 'It was. [blank] Yes.'],
      [['Here (', blank, ') and ', blank, '.'], 'Here ([blank]) and [blank].'],
      [['It is un', blank, 'ed.'], 'It is un[blank]ed.'],
    ]
    for (const [words, expected] of cases) {
      const prepared = await article([p(...words)])
      const script = await narrate(prepared, { frame: false })
      const display = script.items.flatMap((item) => (item.type === 'speech' ? [item.display] : []))
      expect(display.slice(1).join(' ')).toBe(expected)
      expect((await transcriptText(prepared, script)).trim().split('\n').at(-1)).toBe(expected)
      const html = (await transcriptHtml(prepared, script)).split('</main>')[0]?.split('<p>').at(-1) ?? ''
      const shown = html
        .replace(/<span class="said".*?<\/span>/g, '')
        .replace(/<[^>]*>/g, '')
        .trim()
      expect(shown).toBe(expected)
    }
  })
})

describe('the HTML transcript', () => {
  it('is a page with language, title, headings, marked words and directions', async () => {
    const { prepared, script } = await made()
    const html = await transcriptHtml(prepared, script)
    expect(html).toMatch(/^<!doctype html><html lang="en" dir="ltr">/)
    expect(html).toContain('<title>Transcript: Title</title>')
    expect(html).toContain('<h2><span id="part~1">Part</span></h2>')
    expect(html).toContain('<em class="announced">[Year:]</em>')
    expect(html).toContain('<span lang="fr" dir="ltr">le chat</span>')
    expect(html).toMatch(/<p lang="ar" dir="rtl">/)
    expect(html).toContain('let a = "&#x3C;b>"')
    expect(html).not.toContain('<audio')
  })

  it('has one h1, the cover after it as words', async () => {
    const prepared = await article([p('Words.')], { cover: { src: 'x.png', alt: 'A quay' } })
    const html = await transcriptHtml(prepared, await narrate(prepared))
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html).toMatch(/<\/h1><p>.*\[Cover:\].*A quay/)
  })

  it('leaves programs from left to right, and quotations the way of their words', async () => {
    const quote = { type: 'blockquote' as const, data: { lang: 'en' }, children: [p('Said.')] }
    const prepared = await article([{ type: 'code', lang: 'js', value: 'f(x)\ng(x)' }, quote], { lang: 'ar' })
    const html = await transcriptHtml(prepared, await narrate(prepared))
    expect(html).toContain('<pre dir="ltr"><code translate="no">f(x)\ng(x)</code></pre>')
    expect(html).toContain('<blockquote lang="en" dir="ltr"><p lang="en" dir="ltr">')
  })

  it('has the paragraphs of a quotation in one, and what was not read in a group that says where it ends', async () => {
    const quote = { type: 'blockquote' as const, children: [p('One.'), p('Two.')] }
    const skipped = (value: string) => ({ ...p(value), data: { skip: true } })
    const prepared = await article([quote, skipped('Unheard.'), skipped('Unheard too.')])
    const html = await transcriptHtml(prepared, await narrate(prepared))
    const plain = html.replace(/ (?:id|class)="[^"]*"/g, '').replace(/<\/?span>/g, '')
    expect(plain).toContain('<blockquote><p>One.</p><p>Two.</p></blockquote>')
    expect(plain).toContain(
      '<div role="group"><p>Printed, but not read out:</p><p>Unheard.</p><p>Unheard too.</p><p>End: Printed, but not read out</p></div>',
    )
  })

  it('puts no space between sentences of Japanese, nor before a comma behind words of another language', async () => {
    const prepared = await article([p('最初の文です。次の文です。')], { lang: 'ja' })
    const japanese = await narrate(prepared, { frame: false })
    expect(await transcriptText(prepared, japanese)).toContain('最初の文です。次の文です。')
    expect(await transcriptHtml(prepared, japanese)).toContain('最初の文です。</span><span')
    const mixed = await article([p('Said ', french, ', in 1984.')])
    const script = await narrate(mixed, { frame: false })
    const said = await transcriptText(mixed, script, { words: 'spoken' })
    expect(said).toContain('Said le chat, in nineteen eighty-four.')
    expect(ssml(script)).toContain('</lang>, in nineteen')
  })

  it('breaks words that are wider than a narrow window', async () => {
    const { prepared, script } = await made()
    expect(await transcriptHtml(prepared, script)).toMatch(/\nbody\{[^}]*overflow-wrap:anywhere/)
  })

  it('links times and has a player that waits where there is sound', async () => {
    const { prepared, script } = await made()
    const cues = script.items.flatMap((item, index) =>
      item.type === 'speech'
        ? [{ ...item, begin: index * 10, end: index * 10 + 9, track: 0, trackBegin: 0, trackEnd: 1 }]
        : [],
    )
    const sound = {
      path: 'a b.mp3',
      mediaType: 'audio/mpeg',
      duration: 99,
      cues,
      tracks: [],
      narrator: 'Tones',
      synthetic: true,
    }
    const html = await transcriptHtml(prepared, script, { sound: sound satisfies SoundMap })
    expect(html).toContain('<audio controls preload="none" aria-label="Sound: Title"')
    expect(html).not.toContain('autoplay')
    expect(html).toMatch(/<a href="a%20b\.mp3#t=\d+\.\d\d" aria-label="Listen from \d:\d\d">/)
    expect(html).toContain('Read by a synthetic voice: Tones.')
  })
})

/** Tags that are not closed, or closed out of order. */
function unbalanced(xml: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const [, closing, name = '', self] of xml.matchAll(/<(\/?)([a-zA-Z]+)[^<>]*?(\/?)>/g)) {
    if (closing) {
      if (open.pop() !== name) wrong.push(name)
    } else if (!self) open.push(name)
  }
  return [...wrong, ...open]
}

it('takes time that grows with a sentence of deletions, each of which is announced twice', async () => {
  const deleted = () => ({ type: 'delete' as const, children: [text('a')] })
  const prepared = await article([p(...Array.from({ length: 2_000 }, () => [deleted(), ' ']).flat())])
  const script = await narrate(prepared)
  const begin = processorTime()
  const html = await transcriptHtml(prepared, script)
  expect(processorTime() - begin).toBeLessThan(8_000)
  expect(html.match(/end of deletion/gi)?.length).toBeGreaterThanOrEqual(2_000)
})
