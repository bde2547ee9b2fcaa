import { LecternError } from '@lectern/core'
import type { Engine, Speech, SpeechRequest, SpokenWord, Voice } from './engine.js'
import { utteranceText } from './engine.js'

/** Options of the engine for tests, which hums instead of speaking. */
export interface ToneOptions {
  /** Hz. */
  sampleRate?: number
  /** Seconds a character lasts at rate 1. */
  secondsPerChar?: number
  /** Languages that it pretends to speak. Default: a wide choice. */
  langs?: readonly string[]
  /** Utterances at once. Default: 1. */
  concurrency?: number
}

/**
 * Hums instead of speaking: a tone a character, its pitch by the character, so that length and samples follow from
 * the text alone. For tests and for trying a script without a voice.
 */
export function toneEngine(options: ToneOptions = {}): Engine {
  const { sampleRate = 22050, secondsPerChar = 0.05, langs = usualLangs, concurrency = 4 } = options
  const voices = langs.map((lang): Voice => ({ id: `tone-${lang}`, name: `Tone ${lang}`, langs: [lang] }))
  return {
    id: 'tone',
    name: 'Tones',
    version: '1',
    license: 'MIT',
    sampleRate,
    capabilities: {
      mixesVoices: true,
      ipa: false,
      timing: 'words',
      deterministic: true,
      maxChars: 10_000,
      concurrency,
      network: false,
    },
    voices: async () => voices,
    async synthesize(request) {
      request.signal?.throwIfAborted()
      for (const id of voicesOf(request)) refuseUnknown(id, voices)
      return hum(request, sampleRate, secondsPerChar)
    },
    close: async () => {},
  }
}

const usualLangs = ['en', 'fr', 'de', 'es', 'ar', 'it', 'nl', 'pt', 'ru', 'he', 'hi', 'zh', 'ja']

function voicesOf({ voice, utterance }: SpeechRequest): string[] {
  return [voice, ...utterance.parts.flatMap((part) => (part.voice ? [part.voice] : []))]
}

function refuseUnknown(id: string, voices: readonly Voice[]): void {
  if (voices.some((voice) => voice.id === id)) return
  throw new LecternError('unknown-voice', `The tone engine has no voice "${id}"`, {
    hint: `Voices: ${voices.map((voice) => voice.id).join(', ')}`,
  })
}

function hum(request: SpeechRequest, sampleRate: number, secondsPerChar: number): Speech {
  const text = utteranceText(request.utterance)
  const span = Math.max(1, Math.round((secondsPerChar * sampleRate) / request.rate))
  const pcm = new Int16Array(text.length * span)
  let phase = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const step = (2 * Math.PI * (180 + (code % 32) * 8)) / sampleRate
    const level = /\s/.test(text[index] ?? '') ? 0 : 6000
    for (let at = 0; at < span; at++) {
      pcm[index * span + at] = Math.round(level * Math.sin(phase))
      phase += step
    }
  }
  return { pcm, sampleRate, words: wordsIn(text, span) }
}

function wordsIn(text: string, span: number): SpokenWord[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    at: index * span,
    from: index,
    to: index + word.length,
  }))
}
