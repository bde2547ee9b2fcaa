import type { Article, Edition, EmitContext, Emitter, SoundMap } from '@lectern/core'
import { performByEngine } from './by-engine.js'
import { claimsOf } from './claims.js'
import { soundFiles } from './files.js'
import { type AudioOptions, audioIdentity, baseOf, nameOf } from './options.js'
import type { Performance } from './performance.js'
import { placing, reportLevel } from './reports.js'
import { textFiles } from './text-files.js'
import { cuesOf, placesOf, timelineOf } from './timeline.js'

/**
 * An emitter for narrated sound with captions and transcripts.
 *
 * @throws LecternError `bad-usage`
 */
export function audio(options: AudioOptions = {}): Emitter {
  return {
    ...audioIdentity(options),
    warmUp: () => askForVoices(options),
    emit: (article, context) => emitAudio(article, context, options),
  }
}

/** Voices are chosen for whatever article, and to list them a process or a thread must start. */
async function askForVoices({ engine, recording }: AudioOptions): Promise<void> {
  if (typeof engine === 'object' && !recording) await engine.voices()
}

/**
 * Makes the sound edition of an article: script × engine × encoder.
 *
 * @throws LecternError `no-engine`, `no-encoder`, `unsupported`, `unknown-voice`, `engine-failed`, `aborted`
 */
export async function emitAudio(
  article: Article,
  given: EmitContext,
  options: AudioOptions = {},
): Promise<Edition> {
  const context = { ...placing(article, given), name: baseOf(given.name, options) }
  const performance = await perform(article, context, options)
  return editionOf(article, context, options, performance)
}

/** The part for recordings is loaded when there is one. */
async function perform(article: Article, context: EmitContext, options: AudioOptions): Promise<Performance> {
  const { recording } = options
  if (!recording) return performByEngine(article, context, options)
  const { performByPerson } = await import('./recording/by-person.js')
  return performByPerson(article, context, options, recording)
}

async function editionOf(
  article: Article,
  context: EmitContext,
  options: AudioOptions,
  performance: Performance,
): Promise<Edition> {
  const { script, mix, narrator, synthetic, voices } = performance
  const timeline = timelineOf(mix)
  const { whole, tracks, chapters } = await soundFiles(article, context, performance, timeline)
  const cues = cuesOf(mix, timeline)
  const sound: SoundMap = {
    path: whole.path,
    mediaType: whole.mediaType,
    duration: timeline.samples / mix.sampleRate,
    cues,
    tracks,
    narrator,
    synthetic,
    ...(voices.length > 0 ? { voices } : {}),
    unread: [...new Set(script.unspoken.map(({ block }) => block))],
  }
  reportLevel(context, mix.level)
  const texts = await textFiles(article, context, options, { script, sound, chapters })
  const name = nameOf(options)
  return {
    name,
    kind: 'audio',
    files: [whole, ...texts],
    map: { places: placesOf(article, script, cues, whole.path), sound },
    claims: claimsOf(article, performance, name, context),
  }
}
