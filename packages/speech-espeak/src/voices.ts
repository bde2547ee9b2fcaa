import load, { type EspeakVoice } from '@echogarden/espeak-ng-emscripten'
import type { Voice } from '@lectern/audio'

export interface EspeakVoiceEntry extends Voice {
  /** What espeak-ng itself calls it ("gmw/en-US"). */
  identifier: string
}

let known: Promise<readonly EspeakVoiceEntry[]> | undefined

/** All voices of the embedded engine; read once. */
export function listVoices(): Promise<readonly EspeakVoiceEntry[]> {
  known ??= read()
  return known
}

async function read(): Promise<readonly EspeakVoiceEntry[]> {
  const module = await load()
  return new module.eSpeakNGWorker().list_voices().map(entry)
}

/** "gmw/en-US" is called "en-US": the family of languages is of no use to anyone who chooses a voice. */
function entry({ name, identifier, languages }: EspeakVoice): EspeakVoiceEntry {
  const id = identifier.slice(identifier.lastIndexOf('/') + 1)
  const langs = [...languages]
    .sort((a, b) => a.priority - b.priority)
    .map((language) => canonical(language.name))
  return { id, name, identifier, langs: [...new Set(langs)] }
}

/** Some of its names are no tags ("chr-US-Qaaa-x-west", "zh-cmn"), or no language ("piqd" is a script). */
const mended: Readonly<Record<string, string>> = { piqd: 'tlh-Piqd' }

function canonical(name: string): string {
  const tag = mended[name] ?? name
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag
  } catch {
    return tag.split('-')[0] ?? tag
  }
}
