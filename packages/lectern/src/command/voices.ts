import { LecternError } from '@lectern/core'
import type { Call } from './arguments.js'
import { loadConfig } from './config.js'
import type { Console } from './console.js'
import { findEngine } from './engines.js'

type VoicesCall = Extract<Call, { command: 'voices' }>

/** `lectern voices`: what an engine can speak with, one voice a line. */
export async function voices({ settings }: VoicesCall, console: Console): Promise<number> {
  const engine = await findEngine(settings.engine, await loadConfig(undefined))
  if (!engine) {
    throw new LecternError('no-engine', 'No speech engine is installed', {
      hint: 'npm install @lectern/speech-espeak (GPL-3.0-or-later), or install espeak-ng on this machine.',
    })
  }
  try {
    const all = await engine.voices()
    const wanted = settings.lang?.toLowerCase()
    const found = all.filter(
      ({ langs }) => wanted === undefined || langs.some((lang) => speaks(lang, wanted)),
    )
    if (settings.json)
      console.result(
        JSON.stringify(
          found.map((voice) => ({ engine: engine.id, ...voice })),
          null,
          2,
        ),
      )
    else for (const { id, name, langs } of found) console.result(`${id}\t${langs.join(', ')}\t${name}`)
    console.note(`${found.length} of ${all.length} voices of ${engine.id}`)
    return found.length > 0 ? 0 : 1
  } finally {
    await engine.close()
  }
}

/** `en` asks for all of English; `en-GB` for that, or for a voice that does not say which English. */
function speaks(lang: string, wanted: string): boolean {
  const tag = lang.toLowerCase()
  return tag === wanted || tag.startsWith(`${wanted}-`) || wanted.startsWith(`${tag}-`)
}
