import { audio } from '@lectern/audio'
import { prepare, publish, readAll } from '@lectern/core'
import { neural } from '@lectern/speech-neural'
import type { Root } from 'mdast'
import { afterAll, describe, expect, it } from 'vitest'

const engine = neural({ workers: 1 })
afterAll(() => engine.close())

const sentences = [
  'The ferry leaves at noon, and it comes back when the tide allows.',
  'Nobody on the island owns a clock.',
  'They look at the water instead, and they are seldom late.',
  'Children learn the names of the winds before they learn to read.',
  'A letter takes three days.',
  'When the lighthouse was built, forty men worked on the rock for two summers.',
  'Two of them stayed and married.',
  'Old boats are never thrown away here.',
  'In winter the wind is so loud that they practise with the windows shut.',
  'Some people cried, and some only counted the seconds of darkness.',
]

/** Nine words behind pauses that are heard. */
const withPauses = [
  'Nobody owns a clock, and nobody needs one.',
  'They came back: forty men cut stones; pick two, but take three.',
  'Peter, Tom, Kate, Bob and Pat were seldom late, for they looked at the water, not at clocks.',
]

/** Stretches of the sound that are looked at: 200 in a second. */
const perSecond = 200

/** Where sound begins after 40 ms of silence, nearest to a time, by its energy alone. Seconds. */
function onsetNear(pcm: Int16Array, rate: number, time: number): number {
  const size = rate / perSecond
  const isLoud = (at: number) => {
    let sum = 0
    for (const sample of pcm.subarray(at * size, (at + 1) * size)) sum += sample ** 2
    return Math.sqrt(sum / size) > 150
  }
  const isOnset = (at: number) => isLoud(at) && ![1, 2, 3, 4, 5, 6, 7, 8].some((back) => isLoud(at - back))
  const middle = Math.round(time * perSecond)
  for (let away = 0; away < perSecond; away++)
    for (const at of [middle - away, middle + away]) if (at >= 0 && isOnset(at)) return at / perSecond
  return Number.NaN
}

/** Seconds. */
function expectTrue(errors: readonly number[]): void {
  expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThanOrEqual(0.03)
  expect(Math.max(...errors)).toBeLessThanOrEqual(0.12)
}

async function published() {
  const tree: Root = {
    type: 'root',
    children: sentences.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  }
  const front = { values: { title: 'The island', lang: 'en' }, positions: {} }
  const { editions, failures } = await publish(await prepare(tree, undefined, { front }), [
    audio({ engine, format: 'wav' }),
  ])
  if (failures[0]) throw failures[0].error
  const { files, map } = editions.get('audio') ?? {}
  if (!files?.[0] || !map?.sound) throw new Error('no sound')
  const bytes = await readAll(files[0])
  const header = 44
  return { cues: map.sound.cues, pcm: new Int16Array(bytes.slice(header).buffer) }
}

describe('the neural voice, by the energy of its sound', () => {
  it('begins each sentence where its cue says', { timeout: 240_000 }, async () => {
    const { cues, pcm } = await published()
    expect(cues.length).toBeGreaterThan(sentences.length)
    const errors = cues.map(({ begin }) => Math.abs(onsetNear(pcm, 24_000, begin) - begin))
    expectTrue(errors)
  })

  it('says the word after a pause where its time says', { timeout: 240_000 }, async () => {
    const errors: number[] = []
    for (const text of withPauses) {
      const utterance = { parts: [{ text, lang: 'en' }] }
      const { pcm, words = [] } = await engine.synthesize({ utterance, voice: 'heart', lang: 'en', rate: 1 })
      for (const { at, from } of words)
        if (/[,:;] $/.test(text.slice(0, from)))
          errors.push(Math.abs(onsetNear(pcm, 24_000, at / 24_000) - at / 24_000))
    }
    expect(errors).toHaveLength(9)
    expectTrue(errors)
  })
})
