import { type Engine, type SpeechRequest, timestamp, toneEngine } from '@lectern/audio'
import { readAll } from '@lectern/core'
import { readPls } from '@lectern/narration'
import { describe, expect, it } from 'vitest'
import { fileOf, make, p, soundOf } from './make.js'

type Made = Awaited<ReturnType<typeof make>>

const textOf = async (made: Made, ending: string) =>
  new TextDecoder().decode(await readAll(fileOf(made, ending)))
const vtt = (made: Made) => textOf(made, '.cues.vtt')

describe('WebVTT for machines', () => {
  it('has a cue a sentence, with its id', async () => {
    const made = await make([p('A first one. A second one.')])
    const ids = [...(await vtt(made)).matchAll(/^(\S+)\n\d\d:\d\d\.\d{3} --> \d\d:\d\d\.\d{3}$/gm)].map(
      ([, id]) => id,
    )
    expect(ids).toEqual(soundOf(made).cues.map(({ id }) => id))
  })

  it('escapes, keeps no blank line in a cue, and marks languages', async () => {
    const made = await make([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'a < b & c --> d, ' },
          { type: 'span', data: { lang: 'fr' }, children: [{ type: 'text', value: 'le chat' }] },
          { type: 'break' },
          { type: 'text', value: 'e.' },
        ],
      },
    ])
    expect(await vtt(made)).toContain('a &lt; b &amp; c --&gt; d, <lang fr>le chat</lang>\n')
  })

  it.each([
    [0, '00:00.000'],
    [59.9996, '01:00.000'],
    [3661.5, '01:01:01.500'],
  ])('%d s is %s', (seconds, written) => expect(timestamp(seconds)).toBe(written))
})

const long =
  'In the spring of 1962 a letter went astray, which was addressed to a fisherman in a small town on a warm sea, and arrived at a school.'

/** Cues of WebVTT or SubRip: seconds, and lines. */
function cuesIn(text: string): { begin: number; end: number; lines: string[] }[] {
  const time = '(?:(\\d\\d):)?(\\d\\d):(\\d\\d)[.,](\\d{3})'
  const pattern = new RegExp(`^${time} --> ${time}\\n((?:.+\\n?)+)`, 'gm')
  return [...text.matchAll(pattern)].map((match) => {
    const at = (from: number) =>
      Number(match[from] ?? 0) * 3600 +
      Number(match[from + 1]) * 60 +
      Number(match[from + 2]) +
      Number(match[from + 3]) / 1000
    return { begin: at(1), end: at(5), lines: (match[9] ?? '').trim().split('\n') }
  })
}

describe('SubRip', () => {
  it('keeps the direction of a paragraph in a line that begins with a word of the other', async () => {
    const made = await make([p('هذه جملة قصيرة. HTML لغة لكتابة الصفحات.', 'ar'), p('One. Two.')])
    const lines = (await textOf(made, '.srt')).split('\n')
    expect(lines).toContain('\u200fHTML لغة لكتابة الصفحات.')
    expect(lines).toContain('هذه جملة قصيرة.')
    expect(lines).toContain('Two.')
  })

  it('shows what looks like a mark of style', async () => {
    const made = await make([p('The <mill> and {\\an8} and a < b.')])
    expect(await textOf(made, '.srt')).toContain('The <\u2060mill> and {\u2060\\an8} and a < b.')
  })
})

describe.each(['a.vtt', '.srt'])('captions for reading, %s', (ending) => {
  it('of quick words stay in the silence behind them, and begin when they are said', async () => {
    const made = await make([p('Yes.'), p('No.'), p('A longer sentence comes last.')])
    const cues = soundOf(made).cues
    const shown = cuesIn(await textOf(made, ending))
    const at = shown.findIndex(({ lines }) => lines[0] === 'Yes.')
    const [yes, no] = [shown[at], shown[at + 1]]
    const said = cues.find(({ display }) => display === 'Yes.')
    expect(Math.abs((yes?.begin ?? 0) - (said?.begin ?? 0))).toBeLessThan(0.002)
    expect(yes?.end).toBeGreaterThan((said?.end ?? 0) + 0.2)
    expect(yes?.end).toBeLessThanOrEqual(no?.begin ?? 0)
    expect((yes?.end ?? 0) - (yes?.begin ?? 0)).toBeLessThanOrEqual(1.002)
  })

  it('have two lines of 42 letters at most, one after the other, with all words', async () => {
    const made = await make([
      p(long),
      p('今日は天気がとてもいいですから、みんなで公園に行きましょう。雨が降ったら家にいます。', 'ja'),
    ])
    const cues = cuesIn(await textOf(made, ending))
    expect(cues.length).toBeGreaterThan(soundOf(made).cues.length)
    let last = 0
    for (const { begin, end, lines } of cues) {
      expect(begin).toBeGreaterThanOrEqual(last)
      expect(end).toBeGreaterThan(begin)
      expect(lines.length).toBeLessThanOrEqual(2)
      for (const line of lines) expect([...line].length).toBeLessThanOrEqual(/[ぁ-ん]/.test(line) ? 16 : 42)
      last = end
    }
    expect(cues.map(({ lines }) => lines.join(' ')).join(' ')).toContain(long)
    expect(Math.abs(last - (soundOf(made).cues.at(-1)?.end ?? 0))).toBeLessThan(0.002)
  })

  it('change when the words are said', async () => {
    const made = await make([p(long)])
    const cue = soundOf(made).cues.find(({ display }) => display === long)
    const shown = cuesIn(await textOf(made, ending)).find(({ lines }) => lines[0]?.startsWith('which was'))
    const word = cue?.words?.find(({ from }) => from === long.indexOf('which'))
    expect(shown?.begin).toBeCloseTo(word?.begin ?? 0, 2)
  })
})

describe('reading speed', () => {
  it('that is too high is reported', async () => {
    const { captions } = await make([p(long)], { engine: toneEngine({ secondsPerChar: 0.03 }) })
    expect(captions.map(({ rule }) => rule)).toContain('caption-speed')
  })

  it('that is comfortable is not', async () => {
    const { captions } = await make([p(long)], { engine: toneEngine({ secondsPerChar: 0.08 }) })
    expect(captions.map(({ rule }) => rule)).not.toContain('caption-speed')
  })

  it('may be too high for one caption among many, not for several', async () => {
    const slow = toneEngine({ secondsPerChar: 0.08 })
    const quick = toneEngine({ secondsPerChar: 0.03 })
    const isQuick = ({ utterance }: SpeechRequest) => utterance.parts[0]?.text.startsWith('Quick')
    const engine: Engine = {
      ...slow,
      synthesize: (request) => (isQuick(request) ? quick : slow).synthesize(request),
    }
    const among = (count: number) => [...Array(count)].map(() => p(long))
    const quickOne = p('Quick as no other sentence of this article is read.')
    expect((await make([...among(12), quickOne, ...among(12)], { engine })).captions).toEqual([])
    const { captions } = await make([p('Slowly.'), quickOne, quickOne], { engine })
    expect(captions[0]?.message).toMatch(/\d+% have more than 20$/)
  })
})

describe('the lexicon', () => {
  it('is written as PLS where there is one', async () => {
    const lexicon = { SQL: { as: 'sequel' } }
    const made = await make([p('SQL.')], {}, {}, { lexicon })
    expect((await readPls(await textOf(made, '.pls'))).lexicon).toEqual(lexicon)
    expect((await make([p('SQL.')])).edition.files.some(({ path }) => path.endsWith('.pls'))).toBe(false)
  })
})
