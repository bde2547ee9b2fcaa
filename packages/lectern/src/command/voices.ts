import type { Voice } from '@lectern/audio'
import { LecternError } from '@lectern/core'
import type { Call } from './arguments.js'
import { loadConfig } from './config.js'
import type { Console } from './console.js'
import { findEngine } from './engines.js'

type VoicesCall = Extract<Call, { command: 'voices' }>

/** `lectern voices`: what an engine can speak with, one voice a line. */
export async function voices({ settings, ...call }: VoicesCall, console: Console): Promise<number> {
  const { values, path } = await loadConfig(call)
  if (path) console.note(`Configuration: ${path}`)
  const engine = await findEngine(settings.engine, { ...values, ...settings })
  if (!engine) {
    throw new LecternError('no-engine', 'No speech engine is installed', {
      hint: 'npm install @lectern/speech-espeak (GPL-3.0-or-later), or install espeak-ng on this machine.',
    })
  }
  try {
    const all = await engine.voices()
    const { found, isOther } = voicesFor(settings.lang, all)
    if (settings.json)
      console.result(
        JSON.stringify(
          found.map((voice) => ({ engine: engine.id, ...voice })),
          null,
          2,
        ),
      )
    else for (const { id, name, langs } of found) console.result(`${id}\t${langs.join(', ')}\t${name}`)
    console.note(
      `${found.length} of ${all.length} voices of ${engine.id}${isOther ? `; none is marked as ${settings.lang}` : ''}`,
    )
    return found.length > 0 ? 0 : 1
  } finally {
    await engine.close()
  }
}

/** `en` asks for all of English, `en-GB` for that of Britain; where no voice has it, for what a build would take: other regions. */
function voicesFor(
  lang: string | undefined,
  all: readonly Voice[],
): { found: readonly Voice[]; isOther: boolean } {
  if (lang === undefined) return { found: all, isOther: false }
  const exact = voicesWithin(lang, all)
  if (exact.length > 0) return { found: exact, isOther: false }
  const found = voicesWithin(lang.split('-')[0] ?? lang, all)
  return { found, isOther: found.length > 0 }
}

function voicesWithin(lang: string, all: readonly Voice[]): readonly Voice[] {
  const wanted = lang.toLowerCase()
  const isWithin = (tag: string) => tag === wanted || tag.startsWith(`${wanted}-`)
  return all.filter(({ langs }) => langs.some((tag) => isWithin(tag.toLowerCase())))
}
