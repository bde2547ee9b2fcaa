import { type Engine, type Voice, wavEncoder } from '@lectern/audio'
import { concat, type OutputFile, outputFile } from '@lectern/core'
import { catalogueOf } from '@lectern/languages'

const words = catalogueOf('sound')

/**
 * A sentence of a voice as WAVE: that it is a synthetic voice, and its name; in a language that Lectern does not speak the numbers to ten,
 * which every voice reads in its own.
 */
export async function sampleOf(engine: Engine, voice: Voice, signal?: AbortSignal): Promise<OutputFile> {
  const lang = voice.langs[0] ?? 'en'
  const text = await sentenceIn(lang, voice.name)
  const { pcm, sampleRate } = await engine.synthesize({
    utterance: { parts: [{ text, lang }] },
    voice: voice.id,
    lang,
    rate: 1,
    ...(signal ? { signal } : {}),
  })
  const settings = { sampleRate, bitrate: 0 }
  const { bytes, samples, length } = await wavEncoder.encode(pcm, settings)
  const tags = { title: voice.name, lang, chapters: [] }
  const header = wavEncoder.header({ settings, bytes: bytes.length, samples, length, first: bytes, tags })
  return outputFile(fileName(engine, voice), 'audio/wav', concat([header, bytes]))
}

async function sentenceIn(lang: string, name: string): Promise<string> {
  const { messages, lang: own } = await words.load(lang)
  const isOwn = own.split('-')[0] === lang.toLowerCase().split('-')[0]
  return isOwn ? messages.sentence(messages.readBySyntheticVoice(name)) : '1, 2, 3, 4, 5, 6, 7, 8, 9, 10.'
}

/** Voices have names with signs that file systems do not take. */
function fileName({ id: engine }: Engine, { id, spokenBy }: Voice): string {
  return `${spokenBy ?? engine}-${id}.wav`.replace(/[^\p{L}\p{N}._-]+/gu, '-')
}
