import { type Article, type EmitContext, firstOfKind, LecternError } from '@lectern/core'
import { choicesOf, narrate, type Script } from '@lectern/narration'
import { formatFor } from '../by-engine.js'
import { coverOf } from '../cover.js'
import { type AudioOptions, nameOf } from '../options.js'
import type { Performance } from '../performance.js'
import { findBySound } from './by-sound.js'
import { findByCues } from './cues/by-cues.js'
import { encodeRecording } from './encode-recording.js'
import type { RecordingOptions } from './options.js'
import { type Placed, reportPlaced } from './placed.js'
import { type Recorded, recordIn } from './recorded.js'

/**
 * Makes a person's recording the sound of the article: finds each sentence in it, and says what is missing from it
 * and what was added.
 *
 * @throws LecternError `unreadable-input`, `no-engine` (without cues, voices are compared with an engine's),
 * `recording-mismatch`
 */
export async function performByPerson(
  article: Article,
  context: EmitContext,
  options: AudioOptions,
  recording: RecordingOptions,
): Promise<Performance> {
  const narrator = narratorOf(article, recording)
  const script = await narrate(article, {
    // A person seldom says "List with 4 items"; who does, asks for it.
    verbosity: 'off',
    frame: true,
    ...choicesOf(options),
    pages: firstOfKind(context.editions, 'pdf')?.map.pages ?? [],
    ...(narrator ? { narrator: { name: narrator, synthetic: false } } : {}),
    report: context.report,
  })
  const recorded = await recordIn(recording, (rate) => formatFor(options, rate), context)
  const placed = await place({ script, recorded, recording, options, context, article })
  refuseOtherText(placed, article)
  const told = reportPlaced(placed, { article, context, narrator })
  const mix = await encodeRecording(recorded, told.places, context, nameOf(options))
  const { format } = recorded
  const cover = await coverOf(article, context, format.encoder, options.theme)
  return { ...told, mix, format, cover, narrator: narrator ?? told.nobody, synthetic: false, voices: [] }
}

interface Finding {
  script: Script
  recorded: Recorded
  recording: RecordingOptions
  options: AudioOptions
  context: EmitContext
  article: Article
}

async function place({ script, recorded, recording, options, context, article }: Finding): Promise<Placed> {
  if (recording.cues !== undefined) return findByCues(script, recording.cues, recorded, context.report)
  return findBySound(script, recorded, options, context, article.meta.lang)
}

function narratorOf({ meta }: Article, { narrator }: RecordingOptions): string | undefined {
  return narrator?.trim() || meta.narrator
}

/** Least share of the words that must be found. */
const tooLittle = 0.5

function refuseOtherText({ items, isOther }: Placed, { tree }: Article): void {
  const sentences = items.filter(({ item }) => item.role === 'text' || item.role === 'note')
  const size = (list: Placed['items']) => list.reduce((sum, { item }) => sum + item.spoken.length, 0)
  const found = size(sentences.filter(({ range }) => range))
  if (!isOther && found >= tooLittle * size(sentences)) return
  const share = Math.round((100 * found) / Math.max(1, size(sentences)))
  const line = tree.children.find(({ position }) => position)?.position?.start.line
  const why = isOther
    ? 'it matches the article no better than unrelated speech does'
    : `only ${share} % of the text was found in it`
  throw new LecternError(
    'recording-mismatch',
    `The recording does not match this article: ${why}${line ? ` (text from line ${line})` : ''}`,
    { hint: 'Use a recording of this text, or give the time of each sentence in a cue file (--cues).' },
  )
}
