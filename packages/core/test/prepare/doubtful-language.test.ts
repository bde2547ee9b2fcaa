import { isLanguageKnown } from '@lectern/core'
import type { RootContent } from 'mdast'
import { expect, it, vi } from 'vitest'
import { article, p } from './build.js'

const swahili =
  'Rais wa Tanzania amesema kwamba serikali yake itaendelea kushirikiana na wananchi katika kuboresha huduma za afya nchini kote mwaka huu. '
const english =
  'The council said that the ferry to the island will sail every hour, as it did in the year before. '
const list = 'Alder Quay, Market Square, Harbour Road, North Pier: Monday, Tuesday, Friday, closed Sunday. '

async function prepared(lang: string, children: RootContent[], found = 'sw') {
  const detectLanguage = vi.fn(async (text: string) => ({
    lang: found,
    certainty: 0.97,
    letters: text.length,
  }))
  const front = { values: { title: 'A title', lang, date: '2026-03-01' }, positions: {} }
  const made = await article(children, { front, detectLanguage })
  const said = made.findings.filter(({ rule }) => rule === 'lang-doubtful').map(({ message }) => message)
  return {
    meta: made.meta,
    said,
    isKnown: isLanguageKnown(made.meta),
    asked: detectLanguage.mock.calls.length,
  }
}

it('doubts English without English words, keeps what is declared, and makes no claim', async () => {
  const { meta, said, isKnown } = await prepared('en-US', [p(swahili.repeat(10))])
  expect(meta.lang).toBe('en-US')
  expect(said).toEqual([
    expect.stringContaining('declares "en-US", but its words look like "sw" (97 % certain'),
  ])
  expect(isKnown).toBe(false)
})

it.each([
  ['English', english.repeat(10), 0],
  ['too few words to tell', swahili, 0],
  ['terse English, which the detector knows', list.repeat(10), 1],
])('does not doubt %s', async (_, text, asked) => {
  expect(await prepared('en', [p(text)], 'en')).toMatchObject({ said: [], isKnown: true, asked })
})

it('doubts another language with the words of English, as Writer declares that of its user', async () => {
  const { said, isKnown } = await prepared('de-DE', [p(english.repeat(10))], 'en')
  expect(said).toEqual([expect.stringContaining('declares "de-DE", but its words look like "en"')])
  expect(isKnown).toBe(false)
})

it.each(['en-US', 'de-DE'])('doubts "%s" in the letters of another script, however short', async (lang) => {
  const { said, isKnown } = await prepared(
    lang,
    [p('Η νέα γέφυρα ανοίγει τον επόμενο μήνα, είπε ο δήμαρχος.')],
    'el',
  )
  expect(said).toEqual([expect.stringContaining('its words look like "el"')])
  expect(isKnown).toBe(false)
})

it.each([
  ['en-Shaw', '𐑞 𐑥𐑨𐑯 𐑕𐑧𐑛 𐑞𐑨𐑑 𐑞 𐑓𐑧𐑮𐑦 𐑢𐑫𐑛 𐑕𐑱𐑤 𐑧𐑝𐑮𐑦 𐑬𐑼 𐑨𐑟 𐑦𐑑 𐑛𐑦𐑛 𐑦𐑯 𐑞 𐑘𐑽 𐑚𐑦𐑓𐑹'],
  ['en', 'Read Η νέα γέφυρα ανοίγει aloud, and say where the bridge is and when it opens.'],
])('does not doubt "%s" in a script that it names, or with words in another', async (lang, text) => {
  expect(await prepared(lang, [p(text)], 'el')).toMatchObject({ said: [], asked: 0 })
})

it.each(['sco', 'pcm', 'mul', 'zxx'])('does not doubt "%s", which looks like English', async (lang) => {
  expect(await prepared(lang, [p(english.repeat(10))], 'en')).toMatchObject({ said: [], asked: 0 })
})

it('takes every other declaration at its word', async () => {
  expect(await prepared('fr', [p(swahili.repeat(10))])).toMatchObject({ said: [], isKnown: true, asked: 0 })
})

it('leaves out parts that say their own language, and code', async () => {
  const foreign: RootContent = { type: 'blockquote', data: { lang: 'sw' }, children: [p(swahili.repeat(10))] }
  const code: RootContent = { type: 'code', value: swahili.repeat(10) }
  expect(await prepared('en', [p(english.repeat(3)), foreign, code])).toMatchObject({ said: [], asked: 0 })
})
