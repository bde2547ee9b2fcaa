import { toneEngine } from '@lectern/audio'
import { readAll } from '@lectern/core'
import type { PhrasingContent, RootContent } from 'mdast'
import { describe, expect, it } from 'vitest'
import { fileOf, make, p, soundOf } from './make.js'
import { readStrictly } from './strict-webvtt.js'

/** What breaks careless writers, and how it is read back; without a second text, as it was written. */
const texts: Readonly<Record<string, readonly [written: string, read?: string]>> = {
  'an arrow': ['From a --> b and on.'],
  'a line of times': ['00:01.000 --> 00:02.000 is a time.'],
  ampersands: ['Salt & pepper, AT&T.'],
  'written entities': ['Write &lt; for less, and &amp; for and.'],
  'written markup': ['Not <b>bold</b>, nor <v Roger>a voice</v>, nor <00:01.000>.'],
  'an open bracket': ['Less is < and more is >.'],
  'a word that begins a note': ['NOTE that this is none.'],
  'a word that begins a style': ['STYLE is all.'],
  'the signature': ['WEBVTT is a format.'],
  'a setting of cues': ['Set align:start position:10% here.'],
  'right to left': ['The word שלום means peace.'],
  'marks of direction': ['Left \u200eand\u200f right.'],
  'an override of direction': ['This \u202eturns\u202c back.'],
  'no-break spaces': ['Ten\u00a0km.', 'Ten km.'],
  'blank lines': ['One\n\n\ntwo.', 'One two.'],
  'line ends of all kinds': ['One\r\n\r\ntwo\rthree.', 'One two three.'],
  NUL: ['Nothing\u0000here.', 'Nothing\ufffdhere.'],
  'signs beyond the first plane': ['A 👩‍🚀 and a 𝒳.'],
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ')
const read = async (made: Awaited<ReturnType<typeof make>>, ending: string) =>
  readStrictly(new TextDecoder().decode(await readAll(fileOf(made, ending))))
const withId = (id: string): RootContent => ({ ...p(`Words of ${id.slice(0, 8)}.`), data: { id } })

describe.each(['.cues.vtt', 'a.vtt'])('a strict reader of %s', (ending) => {
  it.each(Object.entries(texts))('finds %s', async (_, [written, expected = written]) => {
    const { cues, errors } = await read(await make([p(written), p('After.')]), ending)
    expect(errors).toEqual([])
    const all = oneLine(cues.map(({ text }) => text).join(' '))
    expect(all).toContain(`${expected} After.`)
  })

  it.each([
    ['a break', [{ type: 'text', value: 'One' }, { type: 'break' }, { type: 'text', value: 'two.' }]],
    [
      'breaks in a row',
      [{ type: 'text', value: 'One' }, { type: 'break' }, { type: 'break' }, { type: 'text', value: 'two.' }],
    ],
  ] satisfies [string, PhrasingContent[]][])('finds the words around %s', async (_, children) => {
    const made = await make([{ type: 'paragraph', children }])
    const { cues, errors } = await read(made, ending)
    expect(errors).toEqual([])
    expect(oneLine(cues.map(({ text }) => text).join(' '))).toContain('One two.')
  })

  it.each(['NOTE', 'STYLE', 'REGION', 'x'.repeat(2000), 'a-->b'])(
    'keeps its cues by id: %.20s',
    async (id) => {
      const made = await make([withId(id), p('After.')])
      const { cues, errors } = await read(made, ending)
      expect(errors).toEqual([])
      expect(cues.map((cue) => cue.id)).toEqual(soundOf(made).cues.map((cue) => cue.id))
    },
  )

  it('meets no NUL', async () => {
    const made = await make([p('Nothing\u0000here.')])
    expect(new TextDecoder().decode(await readAll(fileOf(made, ending)))).not.toContain('\u0000')
  })

  it('is not misled by the name of who reads', async () => {
    const recorded = { name: 'A --> B\n\n00:01.000 --> 00:02.000\nhidden' }
    const made = await make([p('Words.')], { engine: { ...toneEngine(), ...recorded } })
    const { cues, errors } = await read(made, ending)
    expect(errors).toEqual([])
    expect(cues.map(({ text }) => text)).not.toContain('hidden')
  })
})
