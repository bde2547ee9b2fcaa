import { type Executor, sha256 } from '@lectern/core'
import type { SpeechItem } from '@lectern/narration'
import { gainTask } from '../encode/encode.js'
import { joinedSamples } from '../samples.js'
import { laid } from '../speak/clip.js'
import { keysOf, type Speaker, speak } from '../speak/speaker.js'
import { afterGroups, togetherKey } from '../speak/together.js'
import type { Sample, SamplePart } from './sample.js'

/**
 * Finds the gain that brings a narration to the target, from a sample of it. An edit elsewhere in the article leaves the sample, and so every
 * other sentence's sound, as it was.
 */
export class Calibration {
  readonly #speaker: Speaker
  readonly #sample: Sample
  readonly #ceiling: number

  /** @param ceiling linear */
  constructor(speaker: Speaker, sample: Sample, ceiling: number) {
    this.#speaker = speaker
    this.#sample = sample
    this.#ceiling = ceiling
  }

  /** What was found for the same sample in an earlier run. */
  async known(): Promise<number | undefined> {
    const bytes = await this.#speaker.cache.get(this.#key())
    return bytes && Number(new TextDecoder().decode(bytes))
  }

  /** 1 when nothing can be spoken: the engine's error is told later. */
  async find(executor: Executor): Promise<number> {
    const { cache, sampleRate, signal } = this.#speaker
    const { items, parts } = this.#sample
    const gainOf = (pcm: Int16Array) =>
      executor.run(gainTask, { pcm, sampleRate, ceiling: this.#ceiling }, signal)
    const spoken = await Promise.all(parts.map((part) => spokenPart(this.#speaker, part)))
    const clipOf = new Map(spoken.flatMap(({ clips }) => clips))
    const clips = items.map((item) => clipOf.get(item) ?? new Int16Array(0))
    const gain = await gainOf(joinedSamples(clips))
    if (gain === undefined) return 1
    // Another time everything may be spoken as it should.
    if (clips.every(({ length }) => length > 0) && !spoken.some(({ fellBack }) => fellBack))
      await cache.set(this.#key(), new TextEncoder().encode(String(gain)))
    return gain
  }

  #key(): string {
    const speaker = this.#speaker
    const parts = this.#sample.parts.map(({ items, groups }) => [
      items.map((item) => keysOf(speaker, item)),
      groups.map((group) => togetherKey(speaker.engine, group)),
    ])
    return sha256(JSON.stringify(['gain', 2, this.#ceiling, speaker.sampleRate, parts]))
  }
}

async function spokenPart(
  speaker: Speaker,
  { items, groups }: SamplePart,
): Promise<{ clips: [SpeechItem, Int16Array][]; fellBack: boolean }> {
  const prepared = await afterGroups(speaker, groups)
  const clips = await Promise.all(
    items.map(async (item): Promise<[SpeechItem, Int16Array]> => [item, await pcmOf(prepared, item)]),
  )
  return { clips, fellBack: prepared.fellBack ?? false }
}

async function pcmOf(speaker: Speaker, item: SpeechItem): Promise<Int16Array> {
  try {
    return laid(await speak(speaker, item))
  } catch {
    // What keeps it from being spoken is told where it is spoken for good.
    speaker.signal?.throwIfAborted()
    return new Int16Array(0)
  }
}
