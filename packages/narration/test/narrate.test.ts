import { lexiconIn, prepare } from '@lectern/core'
import { narrate, transcriptText } from '@lectern/narration'
import { describe, expect, it } from 'vitest'
import { article, cells, collect, p, script, text, told } from './tell.js'

describe('a table', () => {
  const table = cells(['Year', 'Titles'], ['2022', '14'], ['2023', ''])

  it('is read by row with its headers', async () =>
    expect(await told([table])).toEqual([
      'Table with two rows and two columns.',
      'Columns: Year',
      'Titles',
      'Year: twenty twenty-two',
      'Titles: fourteen',
      'Year: twenty twenty-three',
      'Titles: empty',
      'End of table.',
    ]))

  describe('with an empty corner', () => {
    const corner = cells(['', '2022', '2023'], ['Rain', '5 mm', '7 mm'], ['Snow', '1 cm', ''])

    it('counts no row of headers, and says nothing of the corner', async () =>
      expect((await told([corner])).slice(0, 5)).toEqual([
        'Table with two rows and three columns.',
        'Columns: twenty twenty-two',
        'twenty twenty-three',
        'Rain',
        'twenty twenty-two: five millimetres',
      ]))

    it('is read by column where that is asked for', async () =>
      expect((await told([corner], { tables: 'columns' })).slice(1)).toEqual([
        'Rain',
        'Snow',
        'twenty twenty-two',
        'five millimetres',
        'one centimetre',
        'twenty twenty-three',
        'seven millimetres',
        'empty',
        'End of table.',
      ]))
  })

  it('keeps what is printed apart from what is said', async () => {
    const { items } = await script([table])
    const cell = items.find((item) => item.type === 'speech' && item.display === '2022')
    expect(cell).toMatchObject({ lead: 'Year', escape: ['table'], role: 'text' })
  })

  it('is announced and recorded where it is not read', async () => {
    const { report, found } = collect()
    const { unspoken, items } = await script([table], { tables: 'announce', report })
    expect(unspoken).toMatchObject([{ reason: 'table' }])
    expect(items.some((item) => item.type === 'speech' && item.id === unspoken[0]?.announcement)).toBe(true)
    expect(found.map(({ rule }) => rule)).toEqual(['sound-complete'])
  })
})

describe('lists', () => {
  const item = (...children: ReturnType<typeof p>[]) => ({ type: 'listItem' as const, children })

  it('say how long they are, and their numbers', async () =>
    expect(
      await told([{ type: 'list', ordered: true, start: 3, children: [item(p('Mix.')), item(p('Bake.'))] }]),
    ).toEqual(['List with two items.', 'three: Mix.', 'four: Bake.']))

  it('say their end when they are inside another', async () =>
    expect(
      await told([
        {
          type: 'list',
          children: [{ type: 'listItem', children: [p('A.'), { type: 'list', children: [item(p('B.'))] }] }],
        },
      ]),
    ).toEqual(['List with one item.', 'A.', 'Inner list with one item.', 'B.', 'End of list.']))

  it('say whether a task is done', async () =>
    expect(
      await told([{ type: 'list', children: [{ type: 'listItem', checked: true, children: [p('Shop.')] }] }]),
    ).toEqual(['List with one item.', 'Done: Shop.']))
})

describe('pictures', () => {
  const image = (alt: string, more = {}) => ({ type: 'image' as const, url: 'a.png', alt, ...more })

  it('say their text, and say that it is missing', async () =>
    expect(await told([p(image('A boat.')), p(image('')), p(image('', { decorative: true }))])).toEqual([
      'Picture: A boat.',
      'Picture without description.',
    ]))

  it('inside a sentence, stand in it', async () => {
    const { items } = await script([p('The mark ', image('A star'), ' means new.')])
    const item = items.filter(({ type }) => type === 'speech')[1]
    expect(item).toMatchObject({
      display: 'The mark [Picture:] A star means new.',
      spoken: 'The mark Picture: A star means new.',
    })
  })
})

describe('code', () => {
  const code = (value: string) => ({ type: 'code' as const, value, lang: 'sh' })

  it('of one line is read whatever is asked for, so that nothing is left out', async () => {
    const { unspoken, items } = await script([code('ls -la\n\n')], { code: 'announce' })
    expect(items.flatMap((item) => (item.type === 'speech' ? [item.display] : [])).slice(1)).toEqual([
      'Code in Shell, one line',
      'ls -la',
    ])
    expect(unspoken).toEqual([])
  })

  it('of one line that is data, and of two lines, is announced, and takes the claim of sound away', async () => {
    const { unspoken } = await script([code('x'.repeat(200)), p('And'), code('a\nb')])
    expect(unspoken.map(({ reason }) => reason)).toEqual(['code', 'code'])
  })

  it('without a word is nothing', async () => expect(await told([code(''), code(' \n\n')])).toEqual([]))
})

describe('verbosity', () => {
  const quote = { type: 'blockquote' as const, children: [p('Words.')] }
  const heading = { type: 'heading' as const, depth: 2 as const, children: [text('Part')] }

  it.each([
    ['off', ['Words.', 'Part.', 'x']],
    ['some', ['Quote.', 'Words.', 'End of quote.', 'Part.', 'Code, one line.', 'x']],
    ['all', ['Quote.', 'Words.', 'End of quote.', 'Heading level two.', 'Part.', 'Code, one line.', 'x']],
  ] as const)('%s', async (verbosity, expected) =>
    expect(await told([quote, heading, { type: 'code', value: 'x' }], { verbosity })).toEqual(expected),
  )
})

describe('nothing is lost in silence', () => {
  it('skipped blocks are announced once, and recorded', async () => {
    const skipped = (words: string) => ({ ...p(words), data: { skip: true } })
    const { report, found } = collect()
    const { items, unspoken } = await script([skipped('One.'), skipped('Two.'), p('Three.')], { report })
    const said = items.flatMap((item) => (item.type === 'speech' ? [item.spoken] : []))
    expect(said).toEqual(['Title.', 'A part of the text, not read.', 'Three.'])
    expect(unspoken).toHaveLength(2)
    expect(found).toHaveLength(2)
  })

  it('code can be read', async () =>
    expect(await told([{ type: 'code', lang: 'python', value: 'a = 1\n\nb = 2' }], { code: 'read' })).toEqual(
      ['Code in Python, three lines.', 'a equals one', 'b equals two', 'End of code.'],
    ))

  it('a formula is said, or announced', async () => {
    const formula = { mathml: '<math/>', speech: 'x squared', lang: 'en' }
    const { report, found } = collect()
    expect(
      await told(
        [
          { type: 'math', value: 'x^2', data: { formula } },
          { type: 'math', value: '\\frac12' },
          p('So ', { type: 'inlineMath', value: '\\sum', alt: 'the sum' }, ' is.'),
        ],
        { report },
      ),
    ).toEqual(['x squared', 'Formula, not read.', 'So the sum is.'])
    expect(found.map(({ rule }) => rule)).toEqual(['formula-speech'])
  })

  it('a language without a voice is announced, read by another in the same script, or put in its letters', async () => {
    const { report, found } = collect()
    const speaks = (lang: string) => lang.startsWith('en')
    const greek = { type: 'span' as const, data: { lang: 'el' }, children: [text('Ελπίδα')] }
    const french = { type: 'span' as const, data: { lang: 'fr' }, children: [text('le chat')] }
    expect(
      await told([p('Met ', french, ' and ', greek, '.'), { ...p('Привет.'), data: { lang: 'ru' } }], {
        speaks,
        report,
      }),
    ).toEqual(['Met le chat and Elpida.', 'Text in Russian, not read.'])
    expect(found.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['voice-language', 'sound-complete']),
    )
  })
})

describe('a table in a language that no voice speaks', () => {
  it('has nothing said in it, neither its headers nor our words in it', async () => {
    const speaks = (lang: string) => lang === 'en'
    const { items } = await script([cells(['Год', 'Книги'], ['2023', ''])], { speaks }, { lang: 'ru' })
    const langs = items.flatMap((item) => (item.type === 'speech' ? item.parts.map(({ lang }) => lang) : []))
    expect([...new Set(langs)]).toEqual(['en'])
    expect(items.map((item) => (item.type === 'speech' ? item.spoken : '')).join(' ')).not.toMatch(/[а-я]/)
  })

  it('keeps headers that another voice can say', async () => {
    const speaks = (lang: string) => lang === 'en'
    const said = await told([cells(['Rok', 'Książki'], ['2023', ''])], { speaks }, { lang: 'pl' })
    expect(said).toContain('Książki: empty')
  })
})

describe('letters and figures in other forms', () => {
  it('are said as the plain ones', async () =>
    expect(await told([p('We ﬁnd １２ ｃａｔｓ, ③ dogs.')])).toEqual(['We find twelve cats, three dogs.']))
})

describe('without announcements', () => {
  it('says all that is printed about the article', async () =>
    expect(
      await told(
        [p('Words.')],
        { frame: true, verbosity: 'off' },
        {
          subtitle: 'Below',
          authors: ['Ada'],
          date: '2024-05-12',
          publisher: 'Press',
          license: 'CC0',
        },
      ),
    ).toEqual([
      'Below.',
      'By Ada.',
      'May twelfth, twenty twenty-four.',
      'Words.',
      'Published by Press.',
      'Licence: C C zero.',
    ]))
})

describe('a date', () => {
  it('is said in full in Russian, whose short form no voice knows', async () =>
    expect(await told([p('Слово.')], { frame: true }, { lang: 'ru', date: '2024-05-12' })).toContain(
      'двенадцатого мая две тысячи двадцать четвёртого года.',
    ))
})

describe('a language that no voice speaks', () => {
  const latin = (value: string) => ({
    type: 'span' as const,
    data: { lang: 'ar-Latn' },
    children: [text(value)],
  })
  const speaks = (lang: string) => lang === 'en'

  it('is reported once, where it is first met, with how often it is', async () => {
    const { report, found } = collect()
    await told([p('A ', latin('kitab'), ' and ', latin('qalam'), '.'), p('And a ', latin('bayt'), '.')], {
      speaks,
      report,
    })
    expect(found).toEqual([
      {
        rule: 'voice-language',
        message:
          'No voice speaks "ar-Latn": "kitab" is read by a voice of another language, as in 2 more places',
      },
    ])
  })

  it('is reported once for all its blocks, and each block that is not read is too', async () => {
    const { report, found } = collect()
    const russian = (value: string) => ({ ...p(value), data: { lang: 'ru' } })
    await told([russian('Привет.'), p('Between.'), russian('Пока.')], { speaks, report })
    expect(found.map(({ rule }) => rule).sort()).toEqual([
      'sound-complete',
      'sound-complete',
      'voice-language',
    ])
    expect(found.map(({ message }) => message)).toContain('No voice speaks "ru", as in 1 more place')
  })

  it('is said not to be read inside a sentence, in brackets in the transcript', async () => {
    const hebrew = { type: 'span' as const, data: { lang: 'he' }, children: [text('תקווה')] }
    const prepared = await article([p('A ', hebrew, ' came, and $x.')])
    const script = await narrate(prepared, { speaks, frame: false })
    expect(await transcriptText(prepared, script)).toContain('A תקווה [Text in Hebrew, not read] came')
  })

  it('is announced once a chapter, then a short sound stands for it; its words are in the transcript', async () => {
    const { report, found } = collect()
    const prepared = await article([
      p('A תקווה and a שלום came.'),
      ...Array.from({ length: 300 }, () => p('Again תקווה.')),
      { ...p('שלום לכולם.'), data: { lang: 'he' } },
    ])
    const script = await narrate(prepared, { speaks, report, frame: false })
    const items = script.items.filter((item) => item.type === 'speech')
    const announced = items.filter(({ spoken }) => spoken.includes('Text in Hebrew'))
    expect(announced.map(({ spoken }) => spoken)).toEqual(['A Text in Hebrew, not read and a came.'])
    const gaps = items.map(({ parts }) => parts.filter(({ gap }) => gap).length)
    expect(gaps).toEqual([0, ...Array(302).fill(1)].map((count, index) => (index === 1 ? 1 : count)))
    const transcript = await transcriptText(prepared, script)
    expect(transcript.match(/תקווה/g)).toHaveLength(301)
    expect(transcript.match(/Text in Hebrew, not read/g)).toHaveLength(1)
    expect(transcript).toContain('[♪]\nPrinted, but not read out:\nשלום לכולם.')
    expect(script.unspoken).toHaveLength(303)
    expect(found.filter(({ rule }) => rule === 'voice-language')).toHaveLength(2)
  })

  it('is announced behind a word that goes on in other letters', async () => {
    const prepared = await article([p('The מחשבPC works, MyמחשבPC too.')])
    const script = await narrate(prepared, { speaks, frame: false })
    expect(await transcriptText(prepared, script)).toContain(
      'The מחשבPC [Text in Hebrew, not read] works, MyמחשבPC too.',
    )
  })

  it('is put in Latin letters where its letters tell the sound, and the words are few', async () => {
    const words = ['Ελπίδα', 'Достоевский', 'カラオケ', '서울', 'ᚠᚢᚦ', '東京']
    const said = await told(
      words.map((word) => p(`See ${word} there.`)),
      { speaks },
    )
    expect(said.map((one) => one.replace(/^See | there\.$/g, ''))).toEqual([
      'Elpida',
      'Dostoevskiy',
      'karaoke',
      'Seoul',
      'Text in Runic, not read',
      'Text in Chinese, not read',
    ])
    const long = 'Все счастливые семьи похожи друг на друга.'
    expect(await told([p(`He wrote: ${long}`)], { speaks })).toEqual(['He wrote: Text in Russian, not read.'])
  })
})

describe('Latin letters among Hebrew or Arabic ones', () => {
  const read = async (lang: string, value: string, speaks = (_: string) => true) => {
    const { report, found } = collect()
    const prepared = await article([p(value), p(value)], { lang })
    const { items } = await narrate(prepared, { speaks, report, frame: false, verbosity: 'off' })
    const [first] = items.filter((item) => item.type === 'speech').slice(-1)
    const parts = first?.parts.map((part) => `${part.lang}: ${part.spoken}`)
    return { parts, marked: found.filter(({ rule }) => rule === 'language-marked').length }
  }

  it('are read by an English voice, with what belongs to a word, and told once', async () => {
    expect(await read('he', 'הוא קרא Pride and Prejudice וגם README.md אתמול.')).toEqual({
      parts: ['he: הוא קרא', 'en: Pride and Prejudice', 'he: וגם', 'en: README dot M D', 'he: אתמול.'],
      marked: 1,
    })
    expect((await read('ar', 'أعلنت شركة Google ذلك.')).parts).toEqual([
      'ar: أعلنت شركة',
      'en: Google',
      'ar: ذلك.',
    ])
  })

  it('are read so, too, where nothing else stands in the paragraph', async () =>
    expect((await read('he', 'Pride and Prejudice.')).parts).toEqual(['en: Pride and Prejudice.']))

  it('are units behind a number, in the language of the text', async () => {
    expect((await read('he', 'הדרך היא 5 km מכאן.')).parts).toEqual(['he: הדרך היא חמישה קילומטרים מכאן.'])
    expect((await read('he', 'הוא קנה iPhone 15 Pro אתמול.')).parts?.join()).toContain(
      'en: iPhone fifteen Pro',
    )
  })

  it('are left to the voice where none speaks English', async () =>
    expect((await read('he', 'הוא קרא Pride אתמול.', (lang) => lang === 'he')).parts).toEqual([
      'he: הוא קרא Pride אתמול.',
    ]))
})

describe('Hebrew without points', () => {
  const found = async (...blocks: string[]) => {
    const { report, found } = collect()
    await told(
      blocks.map((block) => p(block)),
      { report },
      { lang: 'he' },
    )
    return found.filter(({ rule }) => rule === 'hebrew-points').length
  }

  it('is one finding', async () => {
    expect(await found('בראשית ברא אלהים את השמים', 'והארץ היתה תהו ובהו וחשך')).toBe(1)
  })

  it('is none where the points are written, or where there are a few letters', async () => {
    expect(await found('בְּרֵאשִׁית בָּרָא אֱלֹהִים אֵת הַשָּׁמַיִם', 'שלום')).toBe(0)
  })
})

describe('words that were taken out or put in', () => {
  const struck = (value: string) => ({ type: 'delete' as const, children: [text(value)] })
  const added = (value: string) => ({ type: 'insert' as const, children: [text(value)] })

  it.each([
    [
      'inside a sentence',
      ['Now ', struck('£10'), ' £8.'],
      ['Now, deleted: ten pounds, end of deletion, eight pounds.'],
    ],
    ['at its end', ['It is ', struck('over'), '.'], ['It is, deleted: over, end of deletion.']],
    ['a whole one', [struck('It is over.')], ['deleted: It is over. end of deletion.']],
    [
      'one for the other',
      ['It was ', struck('never'), ' ', added('always'), ' true.'],
      ['It was, deleted: never, end of deletion, inserted: always, end of insertion, true.'],
    ],
    [
      'over two sentences, once',
      [added('It is over. We go.'), ' Bye.'],
      ['inserted: It is over.', 'We go. end of insertion.', 'Bye.'],
    ],
    ['but for a lowered figure', ['H', struck('2'), 'O.'], ['H two O.']],
    [
      'inside a word',
      ['The fee', struck('s'), ' is due.'],
      ['The fee, deleted: s, end of deletion, is due.'],
    ],
  ])('are said to be so: %s', async (_, children, said) => expect(await told([p(...children)])).toEqual(said))

  it('are marked in the transcript', async () => {
    const doc = [p('Now ', struck('£10'), ' £8.')]
    expect(await transcriptText(await article(doc), await script(doc))).toContain(
      'Now [deleted:] £10 [end of deletion] £8.',
    )
  })
})

describe('what the author says wins', () => {
  it('pronunciations, abbreviations, the lexicon', async () => {
    const say = { type: 'pronunciation' as const, as: 'AY-da', children: [text('Ada')] }
    const ipa = { type: 'pronunciation' as const, ipa: 'ˈeɪdə', children: [text('Ada')] }
    const abbr = {
      type: 'abbreviation' as const,
      title: 'World Health Organization',
      children: [text('WHO')],
    }
    const { items } = await script(
      [p(say, ' of the ', abbr, ' met 3 SQL people and ', ipa, '.')],
      {},
      { lexicon: { SQL: 'sequel' } },
    )
    const item = items.filter(({ type }) => type === 'speech')[1]
    expect(item).toMatchObject({ display: 'Ada of the WHO met 3 SQL people and Ada.' })
    expect(item?.type === 'speech' && item.parts).toEqual([
      { lang: 'en', spoken: 'AY-da of the World Health Organization met three sequel people and' },
      { lang: 'en', spoken: 'Ada', ipa: 'ˈeɪdə' },
      { lang: 'en', spoken: '.' },
    ])
  })

  it('words of a lexicon count with a capital too, and as they are written where they have some', async () => {
    const lexicon = { kubectl: 'cube control', us: 'uss', Polish: 'of Poland' }
    const { items } = await script(
      [p('Kubectl, kubectl, KUBECTL; us and US; Polish, polish.')],
      {},
      { lexicon },
    )
    const item = items.filter(({ type }) => type === 'speech')[1]
    expect(item?.type === 'speech' && item.spoken).toBe(
      'cube control, cube control, cube control; uss and U S; of Poland, polish.',
    )
  })

  it('the lexicon counts over cells, for names and summaries, and in code, too', async () => {
    const lexicon = { SQL: 'sequel', Ansa: { ipa: 'ˈɑnsɑ' }, kubectl: 'cube control' }
    const code = { type: 'inlineCode' as const, value: 'kubectl get' }
    const made = await narrate(
      await article([cells(['Ansa'], ['1']), p('Use ', code, '.')], { lexicon, authors: ['Ann SQL'] }),
    )
    const said = made.items.flatMap((item) => (item.type === 'speech' ? [item] : []))
    expect(said.map(({ spoken }) => spoken)).toEqual([
      'Title.',
      'By Ann sequel.',
      'Table with one row and one column.',
      'Columns: Ansa',
      'Ansa: one',
      'End of table.',
      'Use cube control get.',
      'End of the article.',
    ])
    expect(said[4]?.parts).toEqual([
      { lang: 'en', spoken: 'Ansa', ipa: 'ˈɑnsɑ' },
      { lang: 'en', spoken: ': one' },
    ])
  })

  it('words of a lexicon of one language leave others alone', async () => {
    const french = { type: 'span' as const, data: { lang: 'fr' }, children: [text('tomate, tomato')] }
    const article = await prepare({ type: 'root', children: [p('A tomato, ', french, '.')] }, undefined, {
      overrides: { title: 'T', lang: 'en-US' },
      lexicon: lexiconIn('en-GB', { tomato: { as: 'to-mah-to' } }),
    })
    const { items } = await narrate(article)
    const item = items.filter(({ type }) => type === 'speech')[1]
    expect(item).toMatchObject({ spoken: 'A to-mah-to, tomate, tomato.' })
  })

  it('a reading is said for its ruby, and stands behind it in print', async () => {
    const ruby = { type: 'ruby' as const, annotation: 'salām', children: [text('سلام')] }
    const { items } = await script([p('We say ', ruby, '.')])
    expect(items.filter(({ type }) => type === 'speech')[1]).toMatchObject({
      display: 'We say سلام (salām).',
      spoken: 'We say salām.',
    })
  })

  it('languages and pauses part a sentence', async () => {
    const french = { type: 'span' as const, data: { lang: 'fr' }, children: [text('le chat, 3 fois')] }
    const { items } = await script([p('Ada met ', french, ', ', { type: 'pause', seconds: 2 }, 'twice.')])
    const item = items.filter(({ type }) => type === 'speech')[1]
    expect(item?.type === 'speech' && item.parts).toEqual([
      { lang: 'en', spoken: 'Ada met' },
      { lang: 'fr', spoken: 'le chat, trois fois,', pause: 2 },
      { lang: 'en', spoken: 'twice.' },
    ])
  })
})

describe('worksheets', () => {
  it('gaps and lines are said', async () =>
    expect(
      await told([
        p('Two and two are ', { type: 'blank' }, '.'),
        p({ type: 'blank' }),
        { type: 'answerLines', count: 4 },
        { type: 'answerLines', count: 4, paper: 'graph' },
      ]),
    ).toEqual(['Two and two are blank.', 'blank.', 'four lines to write on.', 'Graph paper to draw on.']))

  it('behind a gap that words go on after there is a second to think; at the end of a sentence its own pause', async () => {
    const { items } = await script([p('The ', { type: 'blank' }, ' ends in the ', { type: 'blank' }, '.')])
    const item = items.filter(({ type }) => type === 'speech')[1]
    expect(item?.type === 'speech' && item.parts).toEqual([
      { lang: 'en', spoken: 'The blank', pause: 1 },
      { lang: 'en', spoken: 'ends in the blank.' },
    ])
  })

  it('gaps that are typed are said', async () =>
    expect(
      await told([
        p('Name: ______ Date: ........'),
        p('It is ___.'),
        p('Call __init__ or a_b. Wait… Und so weiter...'),
      ]),
    ).toEqual([
      'Name: blank Date: blank.',
      'It is blank.',
      'Call __init__ or a_b.',
      'Wait…',
      'Und so weiter...',
    ]))

  it('a gap at the beginning belongs to the sentence after it', async () =>
    expect(await told([p('One. ', { type: 'blank' }, ' Is it two?')])).toEqual(['One.', 'blank Is it two?']))
})

describe('notes', () => {
  const call = { type: 'footnoteReference' as const, identifier: 'a' }
  const note = { type: 'footnoteDefinition' as const, identifier: 'a', children: [p('Aside.')] }

  it('come at the end, and can be skipped', async () => {
    const { items } = await script([p('Fact.', call), p('More.'), note])
    const said = items.flatMap((item) => (item.type === 'speech' ? [[item.spoken, item.skip]] : []))
    expect(said.slice(1)).toEqual([
      ['Fact.', undefined],
      ['More.', undefined],
      ['Notes.', 'footnote'],
      ['Note one: Aside.', 'footnote'],
    ])
  })

  it('or at once', async () =>
    expect(await told([p('Fact.', call), p('More.'), note], { notes: 'inline' })).toEqual([
      'Fact.',
      'Note one: Aside.',
      'More.',
    ]))
})

it.each([{ verbosity: 'loud' }, { frame: 'no' }, { speaks: ['en'] }, { voice: 'amy' }, null])(
  'options that are none are refused: %o',
  async (options) => {
    const prepared = await article([p('Words.')])
    const given: unknown[] = [prepared, options]
    const said = async (): Promise<unknown> => Reflect.apply(narrate, undefined, given)
    await expect(said()).rejects.toMatchObject({ code: 'bad-usage', hint: expect.any(String) })
  },
)

describe('the frame', () => {
  it('says who wrote and who reads', async () => {
    const narrator = { name: 'eSpeak', synthetic: true }
    const front = { authors: ['Ada Lovelace'], date: '2024-05-12', subtitle: 'On engines' }
    expect(await told([p('Words.')], { frame: true, narrator }, front)).toEqual([
      'On engines.',
      'By Ada Lovelace.',
      'May twelfth, twenty twenty-four.',
      'Words.',
      'End of the article.',
      'Read by a synthetic voice: eSpeak.',
    ])
  })

  it('that is left out takes the claim away that sound alone suffices, where it has words', async () => {
    const { report, found } = collect()
    expect((await script([p('Words.')], { frame: false, report })).unspoken).toEqual([])
    const front = { subtitle: 'On engines', publisher: 'Mjøsa Press' }
    const { unspoken } = await script([p('Words.')], { frame: false, report }, front)
    expect(unspoken).toEqual([{ block: 'title', announcement: 'title', reason: 'frame' }])
    expect(found.map(({ rule }) => rule)).toEqual(['sound-complete'])
    expect((await script([p('Words.')], { frame: true }, front)).unspoken).toEqual([])
  })

  it('speaks the language of the part', async () =>
    expect(
      await told([
        { type: 'list', data: { lang: 'fr' }, children: [{ type: 'listItem', children: [p('Un.')] }] },
      ]),
    ).toEqual(['Liste d’un élément.', 'Un.']))
})

describe('ids', () => {
  it('are those of the sentences, and unique', async () => {
    const { items } = await script([p('One. Two.'), cells(['A', 'A'], ['A', 'A']), p('One. Two.')])
    const ids = items.flatMap((item) => (item.type === 'speech' ? [item.id] : []))
    expect(new Set(ids).size).toBe(ids.length)
    for (const item of items) if (item.type === 'speech' && item.sentence) expect(item.id).toBe(item.sentence)
  })

  it('no item is silent', async () => {
    const { items } = await script([p('…'), p('—'), p({ type: 'break' }), cells(['', ''], ['', ''])])
    for (const item of items) if (item.type === 'speech') expect(item.spoken.trim()).not.toBe('')
  })
})

describe('page numbers', () => {
  const blocks = [p('One. Two. Three.'), p('Four.')]
  const pagesAt = async (second: number) => {
    const { items } = await script(blocks)
    const [, first, last] = [...new Set(items.map(({ block }) => block))]
    return [
      { label: '1', start: { block: first ?? '', offset: 0 } },
      { label: '2', start: { block: first ?? '', offset: second } },
      { label: '3', start: null },
      { label: '4', start: { block: last ?? '', offset: 0 } },
    ]
  }

  it('of a print edition are said before the first whole sentence of the page', async () => {
    const inTheMiddleOfTwo = 'One. T'.length
    const pages = await pagesAt(inTheMiddleOfTwo)
    expect(await told(blocks, { pageNumbers: true, pages })).toEqual([
      'Page one.',
      'One.',
      'Two.',
      'Page two.',
      'Three.',
      'Page four.',
      'Four.',
    ])
  })

  it('may be skipped, and are silent where nobody asks', async () => {
    const pages = await pagesAt(5)
    const { items } = await script(blocks, { pageNumbers: true, pages })
    const skipped = items.flatMap((item) => (item.type === 'speech' && item.skip ? [item.display] : []))
    expect(skipped).toEqual(['Page 1', 'Page 2', 'Page 4'])
    expect(await told(blocks, { pages })).toEqual(['One.', 'Two.', 'Three.', 'Four.'])
  })

  it('of a printed original win', async () => {
    const own = [{ type: 'pageBreak' as const, label: '12' }, ...blocks]
    const said = await told(own, { pageNumbers: true, pages: await pagesAt(5) })
    expect(said.filter((words) => words.startsWith('Page'))).toEqual(['Page twelve.'])
  })
})

describe('words in a script that their language is not written in', () => {
  const parts = async (words: string, lang = 'en', options = {}) => {
    const { items } = await script([p(words)], options, { lang })
    const item = items.findLast((one) => one.type === 'speech')
    return item?.type === 'speech' ? item.parts.map(({ lang, spoken }) => `${lang}: ${spoken}`) : []
  }

  it('are read by a voice of their own, not spelled by code points', async () => {
    expect(await parts('She said Привет, мир! and left.')).toEqual([
      'en: She said',
      'ru: Привет, мир!',
      'en: and left.',
    ])
    expect(await parts('Tokyo is 東京です.')).toEqual(['en: Tokyo is', 'ja: 東京です.'])
  })

  it('of Han characters are Japanese beside kana, and Chinese elsewhere', async () => {
    const tokyo = 'The city (東京, とうきょう) lies east of the old capital, 京都.'
    expect(await parts(tokyo)).toEqual([
      'en: The city (',
      'ja: 東京, とうきょう',
      'en: ) lies east of the old capital,',
      'zh: 京都.',
    ])
  })

  it('are reported with the language they are taken for', async () => {
    const { report, found } = collect()
    await told([p('Привет, мир!')], { report })
    expect(found).toEqual([
      { rule: 'language-marked', message: '"Привет, мир!" is in another script; it is treated as Russian' },
    ])
  })

  it('are said not to be read where no voice reads them', async () => {
    const { report, found } = collect()
    const speaks = (lang: string) => lang === 'en'
    expect(await told([p('Runes: ᚠᚢᚦ.'), p('Сад.')], { speaks, report })).toEqual([
      'Runes: Text in Runic, not read.',
      'Sad.',
    ])
    expect(found.map(({ rule }) => rule)).toEqual([
      'language-marked',
      'voice-language',
      'language-marked',
      'voice-language',
    ])
  })

  it.each([
    ['en', 'The angle α and ΔT in 5 Ω.'],
    ['ja', '東京タワーは333メートルです。NHK'],
    ['zh', '北京 has 2 airports.'],
    ['ko', '서울 大韓民國'],
    ['ru', 'Слово word и π.'],
    ['ar', 'كلمة ١٢'],
    ['sr', 'Реч'],
    ['sr-Latn', 'Reč'],
  ])('are not found in %s: %s', async (lang, words) => {
    const said = await parts(words, lang)
    expect(said).toHaveLength(1)
  })
})

describe('names and dates around the article', () => {
  const front = { authors: ['村上春樹'], date: '2026-01-01' }
  const opening = async (front: Record<string, unknown>, options = {}) => {
    const { items } = await script([], { frame: true, ...options }, front)
    return items.flatMap((item) =>
      item.type === 'speech' && /~(authors|date|subtitle)$/.test(item.id)
        ? [item.parts.map(({ lang, spoken }) => `${lang}: ${spoken}`)]
        : [],
    )
  }

  it('are read by a voice for their script', async () =>
    expect(await opening(front)).toEqual([
      ['en: By', 'zh: 村上春樹。'],
      ['en: January first, twenty twenty-six.'],
    ]))

  it('are not garbled by a voice that cannot read them', async () => {
    const speaks = (lang: string) => lang === 'en'
    const japanese = { ...front, title: '短い記事', lang: 'ja', subtitle: 'あ' }
    const { report, found } = collect()
    expect(await opening(japanese, { speaks, report })).toEqual([
      ['en: Text in Japanese, not read.'],
      ['en: By Text in Chinese, not read.'],
      ['en: January first, twenty twenty-six.'],
    ])
    expect(found.map(({ message }) => message)).toContain('No voice speaks "zh"')
  })
})
