import type { EspeakVoice } from '@echogarden/espeak-ng-emscripten'
import type { Voice } from '@lectern/audio'
import { LecternError } from '@lectern/core/errors'

export interface EspeakVoiceEntry extends Voice {
  /** What espeak-ng itself calls it ("gmw/en-US"). */
  identifier: string
}

/** What `lectern voices` lists, and what articles are read with. */
export function voicesFrom(listed: readonly EspeakVoice[]): EspeakVoiceEntry[] {
  return listed.map(entry).filter(({ langs }) => langs.length > 0)
}

/**
 * espeak-ng takes an unknown name for "as before", so it is refused here.
 *
 * @throws LecternError `unknown-voice`
 */
export function voiceOf(voices: readonly EspeakVoiceEntry[], id: string): EspeakVoiceEntry {
  const voice = voices.find((candidate) => candidate.id === id || candidate.identifier === id)
  if (voice) return voice
  throw new LecternError('unknown-voice', `espeak has no voice "${id}"`, {
    hint: '`lectern voices --engine espeak` lists them.',
  })
}

/**
 * Languages that espeak-ng lists but cannot read: it says "Japanese letter" or "three" for their characters. Cantonese
 * and Korean it reads.
 */
const unreadable: ReadonlySet<string> = new Set(['ja', 'zh', 'cmn', 'hak'])

/** "gmw/en-US" is called "en-US": the family of languages is of no use to anyone who chooses a voice. */
function entry({ name, identifier, languages }: EspeakVoice): EspeakVoiceEntry {
  const id = identifier.slice(identifier.lastIndexOf('/') + 1)
  const langs = [...languages]
    .sort((a, b) => isOwn(id, b.name) - isOwn(id, a.name) || a.priority - b.priority)
    .map((language) => canonical(language.name))
  const readable = langs.filter((lang) => !unreadable.has(lang.split('-')[0] ?? ''))
  return { id, name, identifier, langs: [...new Set(readable)] }
}

/** What a voice is named after it speaks best: English is no first language of the Scottish voice, whatever its rank there. */
function isOwn(id: string, name: string): number {
  return id.toLowerCase() === name.toLowerCase() ? 1 : 0
}

/** Some of its names are no tags ("en-us-nyc", "chr-US-Qaaa-x-west", "zh-cmn"), or no language ("piqd" is a script). */
const mended: Readonly<Record<string, string>> = { piqd: 'tlh-Piqd' }

function canonical(name: string): string {
  const tag = mended[name] ?? name
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag
  } catch {
    const [language = tag, region = ''] = tag.split('-')
    return region.length === 2 ? `${language}-${region.toUpperCase()}` : language
  }
}
