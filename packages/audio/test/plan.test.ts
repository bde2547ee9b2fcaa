import type { Script, ScriptItem, SpeechItem } from '@lectern/narration'
import { describe, expect, it } from 'vitest'
import { type PlannedSegment, planSegments } from '../src/segments/plan.js'

const second = 14

function sentence(index: number, seconds: number): SpeechItem {
  const spoken = 'a'.repeat(seconds * second)
  const role = 'text'
  return { ...here, type: 'speech', id: `p~${index}`, display: spoken, spoken, lang: 'en', role, parts: [] }
}

const here = { block: 'p', chapter: 'one' }

function paragraphOf(lengths: readonly number[], pause = 0.35): Pick<Script, 'items'> {
  const items = lengths.flatMap((seconds, index): ScriptItem[] => {
    const before: ScriptItem[] = index > 0 && pause > 0 ? [{ ...here, type: 'pause', seconds: pause }] : []
    return [...before, sentence(index, seconds)]
  })
  return { items }
}

const itemsOf = ({ steps }: PlannedSegment) => steps.flatMap((step) => ('item' in step ? [step.item] : []))
const secondsOf = (segment: PlannedSegment) =>
  itemsOf(segment).reduce((sum, { spoken }) => sum + spoken.length / second, 0)

describe('one paragraph of hours', () => {
  it.each([
    ['short sentences', Array.from({ length: 1000 }, () => 7), 0.35],
    ['sentences of two minutes', Array.from({ length: 54 }, () => 120), 0.35],
    ['sentences without a pause between them', Array.from({ length: 1000 }, () => 7), 0],
  ])(
    'of %s is spoken in stretches of bounded length, each sentence once and in order',
    (_, lengths, pause) => {
      const script = paragraphOf(lengths, pause)
      const segments = planSegments(script)
      expect(Math.max(...segments.map(secondsOf))).toBeLessThanOrEqual(210)
      expect(segments.flatMap(itemsOf)).toEqual(script.items.filter(({ type }) => type === 'speech'))
    },
  )

  it('keeps every silence, and begins no stretch with one', () => {
    const script = paragraphOf(Array.from({ length: 300 }, () => 7))
    const steps = planSegments(script).map((segment) => segment.steps)
    const silences = steps.flat().flatMap((step) => ('seconds' in step ? [step.seconds] : []))
    expect(silences).toEqual([0.1, ...Array.from({ length: 299 }, () => 0.35)])
    expect(steps.slice(1).every(([first]) => first && 'item' in first)).toBe(true)
  })

  it('is cut where its own words say: what is edited moves the cuts near by alone', () => {
    const cutsOf = (script: Pick<Script, 'items'>) =>
      new Set(planSegments(script).map((segment) => itemsOf(segment)[0]?.id))
    const lengths = Array.from({ length: 600 }, () => 7)
    const before = cutsOf(paragraphOf(lengths))
    const after = cutsOf(paragraphOf(lengths.map((length, index) => (index === 300 ? 40 : length))))
    const moved = [...after].filter((id) => !before.has(id))
    expect(before.size).toBeGreaterThan(20)
    expect(moved.length).toBeLessThanOrEqual(6)
  })
})

it('a paragraph of a usual length is not cut', () => {
  const script = paragraphOf(Array.from({ length: 12 }, () => 7))
  expect(planSegments(script)).toHaveLength(1)
})
