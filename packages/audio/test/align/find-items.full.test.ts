import { expect, it } from 'vitest'
import { dimensions, type Features, hop } from '../../src/align/features.js'
import { findItems } from '../../src/align/find-items.js'
import type { Levels } from '../../src/align/levels.js'

/** Sounds that follow each other at random, each for 160 ms, and silence where the number is negative. */
function voice(sounds: readonly number[], each: (sound: number) => number): Features {
  const frames = sounds.reduce((sum, sound) => sum + each(sound), 0)
  const values = new Float32Array(frames * dimensions)
  const audible = new Uint8Array(frames).fill(1)
  let frame = 0
  for (const sound of sounds) {
    for (const end = frame + each(sound); frame < end; frame++) {
      if (sound < 0) audible[frame] = 0
      else for (let at = 0; at < dimensions; at++) values[frame * dimensions + at] = heightOf(sound, at)
    }
  }
  return { values, audible, frames }
}

/** A language has some forty sounds; which one stands where is chance. */
const phones = 40

function phoneOf(sound: number): number {
  const mixed = Math.imul(sound + 1, 0x9e3779b1)
  return (Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 8) % phones
}

/** Between −1.7 and 1.7: a spread of 1. */
function heightOf(place: number, dimension: number): number {
  const sound = phoneOf(place)
  const mixed = Math.imul((sound + 1) * 31 + dimension, 0x9e3779b1) ^ (sound * 2654435761)
  return ((Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b) >>> 0) / 2 ** 32 - 0.5) * 3.46
}

/** Speech at −20 dB and a quiet room. */
function levelsOf({ audible, frames }: Features): Levels {
  const step = hop / 4
  return {
    step,
    values: Float32Array.from({ length: frames * 4 }, (_, at) => (audible[at >> 2] ? -20 : -70)),
  }
}

const sentences = Array.from({ length: 60 }, (_, index) =>
  Array.from({ length: 12 }, (__, sound) => index * 12 + sound),
)

it('finds sentences where the pace is far from steady', () => {
  const script = voice(sentences.flat(), () => 8)
  const items = sentences.map((_, index) => ({ begin: index * 96, end: (index + 1) * 96 }))
  // The first half is read without a rest; then the speaker talks of something else for a minute, and rests after each sentence.
  const digression = Array.from({ length: 400 }, (_, sound) => 10_000 + sound)
  const heard = sentences.flatMap((sounds, index) => [
    ...(index === 30 ? [...digression, ...new Array<number>(12).fill(-1)] : []),
    ...sounds,
    ...(index < 30 ? [] : new Array<number>(12).fill(-1)),
  ])
  const recording = voice(heard, () => 8)
  const expected = sentences.map((_, index) =>
    index < 30 ? index * 1.92 : 30 * 1.92 + 64 + 1.92 + (index - 30) * 3.84,
  )
  const { found } = findItems({ script, items, recording, levels: levelsOf(recording) })
  const errors = found.map((place, index) => Math.abs((place?.begin ?? 999) - (expected[index] ?? 0)))
  expect(Math.max(...errors)).toBeLessThanOrEqual(0.12)
})
