import { captionBreaker } from '@lectern/narration'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { processorTime } from '../../../test/support/processor-time.ts'
import { widthOf } from '../src/captions/width.js'

const captionsOf = await captionBreaker('ar de en es fr hi ja th und zh'.split(' '))
const shown = (text: string, lang = 'en') => captionsOf(text, lang).map(({ lines }) => lines)

describe('captions', () => {
  it('of a short sentence are one line', () =>
    expect(shown('The ferry leaves at noon.')).toEqual([['The ferry leaves at noon.']]))

  it('have two lines of like length', () =>
    expect(shown('The ferry leaves at noon, and it comes back late at night.')).toEqual([
      ['The ferry leaves at noon,', 'and it comes back late at night.'],
    ]))

  it('end at punctuation', () =>
    expect(
      shown(
        'In the spring of 1962 a letter went astray, which was addressed to a fisherman in a small town on a warm sea, and arrived at a school.',
      ),
    ).toEqual([
      ['In the spring of 1962', 'a letter went astray,'],
      ['which was addressed to a fisherman', 'in a small town on a warm sea,'],
      ['and arrived at a school.'],
    ]))

  it.each([
    [
      'en',
      'The government said on Tuesday that it would spend an additional 300 million pounds on the roads of the north.',
    ],
    [
      'de',
      'Sie sagte, dass sie so etwas in ihrem ganzen Leben noch nie gesehen habe und dass die Menschen der Stadt den Tag nicht vergessen würden.',
    ],
    [
      'fr',
      'Le conseil municipal a approuvé le 3 mai un plan de 4,5 millions d’euros pour restaurer le vieux moulin au bout de la rivière.',
    ],
    [
      'es',
      'El ayuntamiento aprobó el 3 de mayo un plan de 4,5 millones de euros para restaurar el viejo molino al final del río.',
    ],
    [
      'ru',
      'Городской совет третьего мая утвердил план стоимостью 4,5 миллиона по восстановлению мельницы в конце реки.',
    ],
  ])('end no line after an article, a preposition or a number in %s', (lang, text) => {
    const lines = shown(text, lang).flat()
    expect(lines.length).toBeGreaterThan(2)
    for (const line of lines)
      expect(line).not.toMatch(
        / (?:\d[\d.,]*|an?|the|of|on|that|der|die|den|dass|in|le|de|la|un|el|del|al|pour|para|por|по|в)$/,
      )
  })

  it('do not end behind the full stop of a date or a short form, which ends no sentence', () =>
    expect(
      shown('Am 3. August 2022 maß die Station Köln-Niehl 28,3 °C – so viel wie nie zuvor.', 'de'),
    ).toEqual([['Am 3. August 2022 maß', 'die Station Köln-Niehl 28,3 °C –'], ['so viel wie nie zuvor.']]))

  it('begin no line with a particle of Hindi, and part no phrase of Japanese or amount of Chinese', () => {
    const hindi =
      'नगर परिषद ने तीन मई को नदी के किनारे की पुरानी चक्की की मरम्मत के लिए पैंतालीस लाख की योजना को मंज़ूरी दी है।'
    for (const line of shown(hindi, 'hi').flat()) expect(line).not.toMatch(/^(?:का|के|की|को|ने|में|से) /)
    expect(shown('川沿いの古い水車小屋を修復する計画を承認したと発表した。', 'ja')).toEqual([
      ['川沿いの古い水車小屋を修復する', '計画を承認したと発表した。'],
    ])
    expect(shown('费用预计达四亿五千万元，市民表示欢迎。', 'zh')).toEqual([
      ['费用预计达四亿五千万元，', '市民表示欢迎。'],
    ])
  })

  it('of Japanese have sixteen characters a line, and begin with no mark', () => {
    const captions = shown(
      '今日は天気がとてもいいですから、みんなで公園に行きましょう。雨が降ったら家にいます。',
      'ja',
    )
    for (const line of captions.flat()) {
      expect(widthOf(line)).toBeLessThanOrEqual(32)
      expect(line).not.toMatch(/^[、。」ー]/)
    }
    expect(captions.length).toBeGreaterThan(1)
  })

  it('begin no line with a dash between words', () => {
    const text = 'Mr. O’Neil paid $4.50 — or was it €5? — for a ticket; he never asked again.'
    expect(shown(text)).toEqual([
      ['Mr. O’Neil paid $4.50 — or was it €5? —', 'for a ticket; he never asked again.'],
    ])
  })

  it('part addresses behind their signs', () => {
    const text = 'See https://www.example.org/a/very/long/path/that/goes/on?query=string for details.'
    expect(shown(text)).toEqual([
      ['See https://www.example.org/a/very/', 'long/path/that/goes/on?query=string'],
      ['for details.'],
    ])
  })

  it('cut what has no place to break', () => {
    for (const line of shown('x'.repeat(100)).flat()) expect(line.length).toBeLessThanOrEqual(42)
  })

  const word = fc.constantFrom(
    'a',
    'harbour,',
    'of',
    'Constantinople',
    'https://example.org/a/very/long/address/indeed/it/is',
    '“Is',
    'it?”',
    '公園に行きます。',
    'สวัสดีครับ',
    '👩‍🚀',
    'e\u0301te\u0301',
  )
  it('lose nothing, keep to their width and are in order', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 40 }),
        fc.constantFrom('en', 'ja', 'th', 'und'),
        (words, lang) => {
          const text = words.join(' ')
          const captions = captionsOf(text, lang)
          const limit = Math.max(...captions.flatMap(({ lines }) => lines.map(widthOf)))
          expect(limit).toBeLessThanOrEqual(42)
          let at = 0
          for (const { from, to, lines } of captions) {
            expect(from).toBeGreaterThanOrEqual(at)
            expect(lines.length).toBeLessThanOrEqual(2)
            expect(lines.join('').replace(/\s/g, '')).toBe(text.slice(from, to).replace(/\s/g, ''))
            expect(text.slice(at, from).trim()).toBe('')
            at = to
          }
          expect(text.slice(at).trim()).toBe('')
        },
      ),
      { numRuns: 300 },
    )
  })

  it('take time that grows with the text', () => {
    const begin = processorTime()
    captionsOf('some words, and more of them '.repeat(3_500), 'en')
    expect(processorTime() - begin).toBeLessThan(8_000)
  })
})
