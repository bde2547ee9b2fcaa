import {
  badOption,
  checkOptions,
  type Emitter,
  type HouseTheme,
  type OptionKinds,
  optionKinds,
  shown,
  type ThemeName,
} from '@lectern/core'
import { choiceKinds, type NarrationChoices, type SpeechVoice } from '@lectern/narration'
import type { Encoder } from './encode/encoder.js'
import type { Engine } from './engine/engine.js'
import type { RecordingOptions } from './recording/options.js'

/** Options of `audio()`: who speaks, what is read and how, and the format of the sound. */
export interface AudioOptions extends NarrationChoices {
  /** Without one, `emit` throws `no-engine` and says how to get one. A function is called when it is needed. */
  engine?: Engine | (() => Engine | Promise<Engine>)
  /** Name of the edition. With another than the default its files are called after it: `audio.slow` makes `article.slow.mp3`. Default: `audio`. */
  name?: string
  /** A voice of the engine, or one a language. Default: the best for each language. */
  voice?: string | Readonly<Record<string, string>>
  /** Voices for words that are not the narrator's own. Default: the narrator's. */
  voices?: Readonly<Partial<Record<SpeechVoice, string>>>
  /** 1 is the voice's usual speed; 0.5 to 3. Default: 1. */
  rate?: number
  /** Default: that of the encoder, else `mp3`. `m4b` needs an encoder of another package. */
  format?: Encoder['format']
  /**
   * One of another package for the format (`lameEncoder`, `aacEncoder` of `lectern`). Default: this package's own.
   */
  encoder?: Encoder
  /** kbit/s. Default: 64 for MP3 (constant) and AAC, 24 for Opus (on average). */
  bitrate?: number
  /** Seconds that the engine may take for one sentence. Default: what it says itself, else 120. */
  timeLimit?: number
  /** More characters than these are refused before anything is spoken: a guard for engines that cost money. */
  maxCharacters?: number
  /** Also write chapters as Podcasting 2.0 JSON. Default: false. */
  chaptersFile?: boolean
  /** Whose colours and faces the transcript has, and the cover where one is drawn. Default: the default theme. */
  theme?: HouseTheme | ThemeName
  /** Pairs of what was spoken before; see `SpeechCache`. Default: none. */
  cache?: SpeechCache
  /** A person's voice instead of an engine's. Without cues an engine is needed all the same, to compare with. */
  recording?: RecordingOptions
}

/**
 * Remembers clips between runs. The key is the SHA-256 of engine, version, voice, rate and the lowered utterance, so
 * an edited paragraph speaks only itself. The bytes are opaque to the cache.
 */
export interface SpeechCache {
  /** What was kept under this key, if anything was. */
  get(key: string): Promise<Uint8Array | undefined>
  /** Keeps bytes under a key. */
  set(key: string, bytes: Uint8Array): Promise<void>
}

const { aFunction, anyObject, either, flag, having, number, object, oneOf, text, theme, wholeNumber } =
  optionKinds

const recording: OptionKinds<RecordingOptions> = { open: aFunction, cues: text, narrator: text }

const cast: OptionKinds<NonNullable<AudioOptions['voices']>> = { quotation: text, note: text, heading: text }

/** What is asked of an engine, also of one that a function gives. */
const anEngine = having('an engine, such as espeak() of @lectern/speech-espeak', 'voices', 'synthesize')

const kinds: OptionKinds<AudioOptions> = {
  ...choiceKinds,
  engine: either(anEngine, aFunction),
  name: text,
  voice: either(text, anyObject),
  voices: object(cast),
  rate: number(0.5, 3),
  format: oneOf('mp3', 'm4b', 'opus', 'wav'),
  encoder: having(
    'an encoder, such as lameEncoder() of lectern',
    'format',
    'mediaType',
    'extension',
    'sampleRate',
    'encode',
    'header',
  ),
  bitrate: number(1, 1_000, 'kbit/s'),
  timeLimit: number(0, Number.POSITIVE_INFINITY, 'seconds'),
  maxCharacters: wholeNumber(0, Number.POSITIVE_INFINITY),
  chaptersFile: flag,
  theme,
  cache: having('a cache, such as fileCache() of @lectern/node', 'get', 'set'),
  recording: object(recording),
}

/**
 * What the edition is called, and what it waits for: pages that are said are those of the print made in the same run.
 *
 * @throws LecternError `bad-usage`
 */
export function audioIdentity(options: AudioOptions): Pick<Emitter, 'name' | 'kind' | 'after'> {
  checkOptions('audio()', options, kinds)
  refuseOtherFormat(options)
  refuseClosedRecording(options)
  const after = options.pageNumbers ? { after: ['pdf'] } : {}
  return { name: nameOf(options), kind: 'audio', ...after }
}

const usualName = 'audio'

/** Name of the edition. */
export function nameOf({ name = usualName }: AudioOptions): string {
  return name
}

/** What the names of its files begin with: several editions of sound have files of their own. */
export function baseOf(article: string, options: AudioOptions): string {
  const suffix = nameOf(options).replace(/^audio(?:\.|$)/, '')
  return suffix === '' ? article : `${article}.${suffix}`
}

/** @throws LecternError `bad-usage` where a recording was given that cannot be opened */
function refuseClosedRecording({ recording }: AudioOptions): void {
  if (!recording || typeof recording.open === 'function') return
  const hint =
    'Use { open: () => createReadStream("recording.wav") }, or what else gives the bytes of the file.'
  throw badOption('recording.open', 'The recording of audio() has no function “open”', hint)
}

/** @throws LecternError `bad-usage` where an encoder was given for another format than the one that was asked for */
function refuseOtherFormat({ format, encoder }: AudioOptions): void {
  if (!encoder || format === undefined || encoder.format === format) return
  const hint = 'Leave out the format, or give an encoder that makes it.'
  throw badOption(
    'encoder',
    `The encoder of audio() makes ${encoder.format}, and the format is ${format}`,
    hint,
  )
}

/**
 * The same engine, where it is one: what a function gave is not known before it is called.
 *
 * @throws LecternError `bad-usage`
 */
export function checkedEngine(engine: unknown): Engine {
  if (anEngine.accepts(engine)) return engine as Engine
  throw badOption('engine', `The function for an engine gave ${shown(engine)}`, `Use ${anEngine.allowed}.`)
}
