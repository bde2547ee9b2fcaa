import type { SoundVoice } from '@lectern/core'
import type { Script } from '@lectern/narration'
import type { Engine, Voice } from './engine.js'
import type { Voices } from './voices.js'

/** The voices that a script is read in, in the order in which they are first heard. */
export function voicesHeard({ items }: Script, engine: Engine, voices: Voices): SoundVoice[] {
  const heard = new Map<Voice, Set<string>>()
  for (const item of items) {
    if (item.type === 'pause') continue
    for (const { lang, gap, spoken } of item.parts) {
      if (gap || !spoken) continue
      const voice = voices.for(lang, item.voice) ?? voices.for(item.lang, item.voice) ?? voices.main
      const langs = heard.get(voice) ?? new Set()
      heard.set(voice, langs.add(lang))
    }
  }
  return [...heard].map(([voice, langs]) => ({
    name: voice.name,
    accent: voice.langs[0] ?? 'und',
    langs: [...langs],
    engine: voice.spokenBy ?? engine.name,
    license: voice.license ?? engine.license,
    ...(voice.model ? { model: voice.model } : {}),
  }))
}
