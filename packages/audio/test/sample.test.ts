import { chooseVoices, toneEngine } from '@lectern/audio'
import type { Script, SpeechItem } from '@lectern/narration'
import { expect, it } from 'vitest'
import { sampleOf } from '../src/level/sample.js'
import { planSegments } from '../src/segments/plan.js'

const engine = toneEngine()
const speaker = { engine, voices: await chooseVoices(engine, 'en', undefined), rate: 1 }

function scriptOf(lengths: readonly number[]): Script {
  const items = lengths.map((length, index): SpeechItem => {
    const spoken = `${index} `.repeat(length).slice(0, length)
    const said = { lang: 'en', display: spoken, spoken, parts: [{ lang: 'en', spoken }] }
    return { type: 'speech', id: `p~${index}`, block: 'p', chapter: 'one', role: 'text', ...said }
  })
  return { schema: 'lectern-script-1', title: 'Title', lang: 'en', items, unspoken: [] }
}

function lengthsIn(script: Script): number[] {
  return sampleOf(speaker, script, planSegments(script)).items.map(({ spoken }) => spoken.length)
}

it('twenty-four sentences stand for the whole', () =>
  expect(lengthsIn(scriptOf(Array.from({ length: 300 }, () => 120)))).toHaveLength(24))

it('of endless sentences those that take ten minutes do, and one that takes longer alone', () => {
  expect(lengthsIn(scriptOf(Array.from({ length: 60 }, () => 2000)))).toEqual([2000, 2000, 2000, 2000])
  expect(lengthsIn(scriptOf([9000]))).toEqual([9000])
})
