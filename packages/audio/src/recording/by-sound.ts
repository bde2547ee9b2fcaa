import { type EmitContext, LecternError } from '@lectern/core'
import type { Script, SpeechItem } from '@lectern/narration'
import { FeatureReader, type Features, findTask, hop, type Item, snapEnds } from '../align/index.js'
import { engineFor, formatFor, speakerFor } from '../by-engine.js'
import { chooseVoices } from '../engine/voices.js'
import { type AudioOptions, nameOf } from '../options.js'
import { ordered } from '../ordered.js'
import { laid } from '../speak/clip.js'
import { type Speaker, speak } from '../speak/speaker.js'
import { addedBetween } from './added.js'
import type { Placed } from './placed.js'
import { piecesOf, type Recorded } from './recorded.js'
import { inTurn } from './turns.js'

/** Finds the items of a script in a recording by comparing it with an engine's speech of the same words. */
export async function findBySound(
  script: Script,
  recorded: Recorded,
  options: AudioOptions,
  context: EmitContext,
  lang: string,
): Promise<Placed> {
  const model = await speakModel(script, options, context, lang)
  const step = (label: string) => context.progress({ edition: nameOf(options), label })
  step('listening to the recording')
  const recording = await featuresOf(recorded)
  step('finding the sentences')
  const { levels } = recorded
  const input = { script: model.features, items: model.places, recording, levels }
  const { found: rough, isOther } = await context.executor.run(findTask, input, context.signal)
  const found = inTurn(snapEnds(rough, recorded.silences))
  const ranges = new Map(model.items.map((item, index) => [item.id, found[index] ?? undefined]))
  const items = speeches(script).map((item) => {
    const range = ranges.get(item.id)
    return { item, range, isRough: range !== undefined && !range.sure }
  })
  return {
    script,
    items,
    added: addedBetween(items, recorded),
    isOther,
  }
}

interface Model {
  features: Features
  items: readonly SpeechItem[]
  places: readonly Item[]
}

const speeches = ({ items }: Script) => items.filter((item) => item.type === 'speech')

/** What the script sounds like, said by an engine; items that it cannot say are not in it. */
async function speakModel(
  script: Script,
  options: AudioOptions,
  context: EmitContext,
  lang: string,
): Promise<Model> {
  const engine = await engineFor(options).catch((cause) => {
    throw new LecternError('no-engine', 'Finding the sentences in a recording needs a speech engine', {
      hint: 'npm install @lectern/speech-espeak, or give cues: --cues FILE.vtt',
      cause,
    })
  })
  const voices = await chooseVoices(engine, lang, options.voice)
  const speaker = speakerFor(
    options,
    engine,
    voices,
    formatFor({ format: 'wav' }, engine.sampleRate),
    context,
  )
  const reader = new FeatureReader(speaker.sampleRate)
  const items: SpeechItem[] = []
  const places: Item[] = []
  const all = speeches(script)
  let frame = 0
  const work = async (item: SpeechItem) => ({ item, pcm: await spokenOrNothing(speaker, item) })
  for await (const { item, pcm } of ordered(all, engine.capabilities.concurrency * 2, work)) {
    context.progress({
      edition: nameOf(options),
      label: 'synthesising speech to compare',
      done: items.length,
      total: all.length,
    })
    const size = Math.round(hop * speaker.sampleRate)
    const frames = Math.ceil(pcm.length / size)
    if (frames < 2) continue
    const whole = new Int16Array(frames * size)
    whole.set(pcm)
    reader.push(whole)
    items.push(item)
    places.push({ begin: frame, end: frame + frames })
    frame += frames
  }
  return { features: reader.finish(), items, places }
}

async function spokenOrNothing(speaker: Speaker, item: SpeechItem): Promise<Int16Array> {
  try {
    return laid(await speak(speaker, item))
  } catch {
    speaker.signal?.throwIfAborted()
    return new Int16Array(0)
  }
}

async function featuresOf(recorded: Recorded): Promise<Features> {
  const reader = new FeatureReader(recorded.format.settings.sampleRate)
  for await (const piece of piecesOf(recorded)) reader.push(piece)
  return reader.finish()
}
