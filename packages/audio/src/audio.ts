import {
  type Article,
  type Edition,
  type EmitContext,
  type Emitter,
  LecternError,
  type OutputFile,
  outputFile,
  type SoundMap,
} from '@lectern/core'
import { narrate, type Script, ssml, transcriptHtml, transcriptText } from '@lectern/narration'
import { chaptersJson } from './captions/chapters-json.js'
import { webVtt } from './captions/vtt.js'
import { claimsOf } from './claims.js'
import { encodeAll } from './encode/encode.js'
import type { Encoder } from './encode/encoder.js'
import { encoders } from './encode/segment-task.js'
import type { Engine } from './engine/engine.js'
import { chooseVoices, type Voices } from './engine/voices.js'
import { soundFiles } from './files.js'
import { findGain } from './level/level.js'
import type { AudioOptions } from './options.js'
import { record } from './record.js'
import { placing, reportLevel, reportPronunciations, reportVoices } from './reports.js'
import type { Speaker } from './speak/speaker.js'
import { cuesOf, placesOf, timelineOf } from './timeline.js'

/** An emitter for narrated sound with captions and transcripts. */
export function audio(options: AudioOptions = {}): Emitter {
  const name = options.name ?? 'audio'
  return { name, kind: 'audio', emit: (article, context) => emitAudio(article, context, options) }
}

/**
 * Makes the sound edition of an article: script × engine × encoder.
 *
 * @throws LecternError `no-engine`, `unsupported`, `unknown-voice`, `engine-failed`, `aborted`
 */
export async function emitAudio(
  article: Article,
  given: EmitContext,
  options: AudioOptions = {},
): Promise<Edition> {
  const context = placing(article, given)
  const encoder = encoderFor(options)
  const engine = await engineFor(options)
  context.signal?.throwIfAborted()
  const voices = await chooseVoices(engine, article.meta.lang, options.voice)
  reportVoices(article, context, engine, voices)
  const narrator = `${engine.name}, ${voices.main.name}`
  const script = await narrate(article, {
    ...narrationOptions(options),
    ...scriptContext(context, voices, narrator),
  })
  if (!engine.capabilities.ipa) reportPronunciations(script, context, engine)
  return make(article, context, options, { engine, encoder, voices, narrator, script })
}

interface Parts {
  engine: Engine
  encoder: Encoder
  voices: Voices
  narrator: string
  script: Script
}

async function make(
  article: Article,
  context: EmitContext,
  options: AudioOptions,
  parts: Parts,
): Promise<Edition> {
  const { engine, encoder, voices, narrator, script } = parts
  const edition = options.name ?? 'audio'
  const sampleRate = encoder.sampleRate(engine.sampleRate)
  const settings = { sampleRate, bitrate: options.bitrate ?? 64 }
  const recording = await record(
    speakerFor(options, engine, voices, sampleRate, context),
    script,
    context,
    edition,
  )
  const gain = await findGain(recording, context)
  const encoded = await encodeAll(recording, gain, encoder, settings, context, edition)
  const timeline = timelineOf(recording, encoded)
  const { whole, tracks, chapters } = await soundFiles(
    article,
    context.name,
    encoder,
    settings,
    encoded,
    timeline,
  )
  const cues = cuesOf(recording, timeline)
  const sound: SoundMap = {
    path: whole.path,
    mediaType: whole.mediaType,
    duration: timeline.samples / sampleRate,
    cues,
    tracks,
    narrator,
    synthetic: true,
  }
  reportLevel(context, encoded.loudness)
  const texts = await textFiles(article, context, script, sound)
  const extra = options.chaptersFile ? [chaptersFile(article, context, chapters)] : []
  return {
    name: edition,
    kind: 'audio',
    files: [whole, ...texts, ...extra],
    map: { places: placesOf(article, script, cues, whole.path), sound },
    claims: claimsOf(script, recording.failed, encoded.loudness),
  }
}

async function textFiles(
  article: Article,
  context: EmitContext,
  script: Script,
  sound: SoundMap,
): Promise<OutputFile[]> {
  const { name } = context
  const html = await transcriptHtml(article, script, { sound })
  return [
    outputFile(`${name}.vtt`, 'text/vtt', webVtt(script, sound.cues, `${sound.narrator} (synthetic voice)`)),
    outputFile(`${name}.transcript.html`, 'text/html', html),
    outputFile(`${name}.transcript.txt`, 'text/plain', await transcriptText(article, script)),
    outputFile(`${name}.ssml`, 'application/ssml+xml', ssml(script)),
  ]
}

function chaptersFile(
  { meta }: Article,
  { name }: EmitContext,
  chapters: Parameters<typeof chaptersJson>[1],
): OutputFile {
  return outputFile(`${name}.chapters.json`, 'application/json+chapters', chaptersJson(meta.title, chapters))
}

function encoderFor({ format = 'mp3', recording }: AudioOptions): Encoder {
  if (recording !== undefined) {
    throw new LecternError('unsupported', 'The option "recording" (a person’s voice) is not supported yet', {
      hint: 'Leave it out, and give an engine.',
    })
  }
  if (format === 'opus') {
    throw new LecternError('unsupported', 'The audio format "opus" is not supported yet', {
      hint: 'Use mp3 or wav.',
    })
  }
  return encoders[format]
}

/** @throws LecternError `no-engine` */
async function engineFor({ engine }: AudioOptions): Promise<Engine> {
  if (engine) return typeof engine === 'function' ? engine() : engine
  throw new LecternError('no-engine', 'Sound needs a speech engine', {
    hint: 'npm install @lectern/speech-espeak, and then audio({ engine: espeak() }).',
  })
}

function narrationOptions({ verbosity, code, tables, notes }: AudioOptions) {
  return {
    ...(verbosity ? { verbosity } : {}),
    ...(code ? { code } : {}),
    ...(tables ? { tables } : {}),
    ...(notes ? { notes } : {}),
  }
}

function scriptContext({ report }: EmitContext, voices: Voices, narrator: string) {
  return {
    report,
    narrator: { name: narrator, synthetic: true },
    speaks: (lang: string) => voices.for(lang) !== undefined,
  }
}

function speakerFor(
  { rate = 1, cache }: AudioOptions,
  engine: Engine,
  voices: Voices,
  sampleRate: number,
  { signal }: EmitContext,
): Speaker {
  return { engine, voices, rate, sampleRate, ...(cache ? { cache } : {}), ...(signal ? { signal } : {}) }
}
