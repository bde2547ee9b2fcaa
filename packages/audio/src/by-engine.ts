import { type Article, type EmitContext, firstOfKind, LecternError } from '@lectern/core'
import { choicesOf, narrate, type Script } from '@lectern/narration'
import { coverOf } from './cover.js'
import type { SoundFormat } from './encode/encode.js'
import { encoders } from './encode/segment-task.js'
import type { Engine } from './engine/engine.js'
import { refuseUnspeakable } from './engine/unspeakable.js'
import { chooseVoices, type Voices } from './engine/voices.js'
import { voicesHeard } from './engine/voices-heard.js'
import { type AudioOptions, checkedEngine, nameOf } from './options.js'
import type { Performance } from './performance.js'
import { reportFailures, reportLost, reportPronunciations, reportVoices } from './reports.js'
import { speakScript } from './segments/speak-script.js'
import { Gate } from './speak/gate.js'
import { scratchCache } from './speak/scratch-cache.js'
import { type Speaker, scriptRequests } from './speak/speaker.js'
import { Trouble } from './speak/trouble.js'

/**
 * Has an engine speak the article.
 *
 * @throws LecternError `no-engine`, `no-voice`, `unknown-voice`, `engine-failed`, `aborted`
 */
export async function performByEngine(
  article: Article,
  context: EmitContext,
  options: AudioOptions,
): Promise<Performance> {
  const engine = await engineFor(options)
  context.signal?.throwIfAborted()
  const voices = await chooseVoices(engine, article.meta.lang, options.voice, options.voices)
  refuseUnspeakable(article, engine, voices)
  reportVoices(article, context, engine, voices)
  const narrator = `${voices.main.spokenBy ?? engine.name}, ${voices.main.name}`
  const script = await narrate(article, {
    ...choicesOf(options),
    pages: firstOfKind(context.editions, 'pdf')?.map.pages ?? [],
    report: context.report,
    narrator: { name: narrator, synthetic: true },
    speaks: (lang) => voices.for(lang) !== undefined,
  })
  reportPronunciations(script, context, engine)
  const format = formatFor(options, engine.sampleRate)
  const speaker = speakerFor(options, engine, voices, format, context)
  refuseTooMuch(options, speaker, script)
  // Before the first sentence: the cover's tables and a voice's nets need not be in memory at once.
  const cover = await coverOf(article, context, format.encoder, options.theme)
  const edition = nameOf(options)
  const { mix, failures } = await speakScript(
    { speaker, format, cache: options.cache, context, edition },
    script,
  )
  reportFailures(failures, context)
  reportLost(voices, engine, context)
  return {
    script,
    mix,
    format,
    cover,
    narrator,
    synthetic: true,
    voices: voicesHeard(script, engine, voices),
    isWhole: failures.length === 0,
    isTranscribed: true,
  }
}

/** @throws LecternError `too-large` */
function refuseTooMuch(
  { maxCharacters }: AudioOptions,
  { engine, voices, rate }: Speaker,
  script: Script,
): void {
  if (maxCharacters === undefined) return
  const requests = scriptRequests(engine, voices, rate, script)
  const characters = requests.reduce((sum, request) => sum + request.characters, 0)
  if (characters <= maxCharacters) return
  throw new LecternError(
    'too-large',
    `Speech would take ${characters} characters; the limit is ${maxCharacters}`,
    {
      hint: 'Raise maxCharacters, or publish only part of the article.',
    },
  )
}

/** @throws LecternError `no-engine` */
export async function engineFor({ engine }: AudioOptions): Promise<Engine> {
  if (engine) return typeof engine === 'function' ? checkedEngine(await engine()) : engine
  throw new LecternError('no-engine', 'The sound edition needs a speech engine', {
    hint: 'For English: npm install @lectern/speech-neural, and then audio({ engine: neural() }). For other languages: npm install @lectern/speech-espeak (GPL), and espeak().',
  })
}

/** @throws LecternError `no-encoder` */
export function formatFor(
  { encoder: own, format = own?.format ?? 'mp3', bitrate }: AudioOptions,
  sampleRate: number,
): SoundFormat {
  const encoder = own ?? encoders[format]
  if (!encoder) {
    throw new LecternError('no-encoder', `Sound in ${format.toUpperCase()} needs an AAC encoder`, {
      hint: 'Install ffmpeg, which has one (apt-get install ffmpeg, brew install ffmpeg), or choose mp3 or opus.',
    })
  }
  return {
    encoder,
    settings: { sampleRate: encoder.sampleRate(sampleRate), bitrate: bitrate ?? encoder.usualBitrate },
  }
}

export function speakerFor(
  { rate = 1, cache, timeLimit }: AudioOptions,
  engine: Engine,
  voices: Voices,
  { settings }: SoundFormat,
  { signal, scratch }: EmitContext,
): Speaker {
  return {
    engine,
    voices,
    rate,
    sampleRate: settings.sampleRate,
    gate: new Gate(engine.capabilities.concurrency),
    timeLimit: timeLimit ?? engine.capabilities.timeLimit ?? 120,
    cache: cache ?? scratchCache(scratch),
    trouble: new Trouble(),
    ...(signal ? { signal } : {}),
  }
}
