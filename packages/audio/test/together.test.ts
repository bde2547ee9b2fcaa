import { chooseVoices, toneEngine, utteranceText } from '@lectern/audio'
import type { SpeechItem } from '@lectern/narration'
import { describe, expect, it } from 'vitest'
import { groupsFor, togetherKey } from '../src/speak/together.js'

const engine = toneEngine()
engine.synthesizeTogether = (requests) => Promise.all(requests.map(engine.synthesize))
const voices = await chooseVoices(engine, 'en', undefined)

const item = (spoken: string, index: number): SpeechItem => ({
  type: 'speech',
  id: `s${index}`,
  block: 'b',
  chapter: 'c',
  lang: 'en',
  role: 'text',
  display: spoken,
  spoken,
  parts: [{ lang: 'en', spoken }],
})
const sentences = Array.from(
  { length: 160 },
  (_, index) => `Ferry ${index * 7} leaves at noon, and it comes back when the tide allows.`,
)
const groups = (texts: readonly string[]) => groupsFor({ engine, voices, rate: 1 }, texts.map(item))
const keys = (texts: readonly string[]) => groups(texts).map((group) => togetherKey(engine, group))

describe('what is spoken together', () => {
  it('is half a minute to a minute of speech', () => {
    const lengths = groups(sentences).map((group) =>
      group.reduce((sum, { utterance }) => sum + utteranceText(utterance).length, 0),
    )
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1000)
    expect(Math.min(...lengths.slice(0, -1))).toBeGreaterThanOrEqual(400)
  })

  it('changes beside an edited sentence, and soon no more', () => {
    const before = new Set(keys(sentences))
    const changed = sentences.map((_, index) => {
      const edited = sentences.with(index, `${sentences[index]} Nobody on the island owns a clock.`)
      return keys(edited).filter((key) => !before.has(key)).length
    })
    expect(Math.max(...changed)).toBeLessThanOrEqual(before.size / 3)
    expect(changed.reduce((sum, count) => sum + count, 0) / changed.length).toBeLessThan(2.2)
  })

  it('stays the same before the group of an edited sentence', () => {
    const before = keys(sentences)
    const edited = keys(sentences.with(80, 'Nobody on the island owns a clock.'))
    expect(edited.slice(0, 1)).toEqual(before.slice(0, 1))
    expect(edited).not.toEqual(before)
  })
})
