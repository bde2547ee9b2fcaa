import { readdir } from 'node:fs/promises'
import type { Engine, Voice } from '@lectern/audio'
import { LecternError } from '@lectern/core'
import { writeWhole } from '@lectern/node'
import type { Call } from '../arguments.js'
import { type FoundConfig, loadConfig } from '../config.js'
import type { Console } from '../console.js'
import { kokoroFolder, voicesFolder } from '../data-folder.js'
import { findEngine, kokoroAlone } from '../engines.js'
import { refuseUnwritable } from '../folder.js'

type VoicesCall = Extract<Call, { command: 'voices' }>

interface Offered {
  engine: Engine
  voice: Voice
}

/** `lectern voices`: what can speak here, one voice a line; a sample of each; or a voice that is fetched. */
export async function voices(
  { settings, sample, add, ...call }: VoicesCall,
  console: Console,
): Promise<number> {
  if (add) return (await import('./add.js')).addVoice(add, settings.allowHost ?? [], console)
  const { values, path } = await loadConfig(call)
  if (path) console.note(`Configuration: ${path}`)
  const engines = await enginesFor(settings.engine, { ...values, ...settings }, console)
  try {
    const all = (await Promise.all(engines.map(offeredBy))).flat()
    const { found, isOther } = voicesFor(settings.lang, all)
    if (settings.json) console.result(JSON.stringify(found.map(recordOf), null, 2))
    else for (const one of found) console.result(lineOf(one))
    if (sample !== undefined) await writeSamples(found, sample, console)
    const names = engines.map(({ id }) => id).join(' and ')
    console.note(
      `${found.length} of ${all.length} voices of ${names}${isOther ? `; none is marked as ${settings.lang}` : ''}`,
    )
    return found.length > 0 ? 0 : 1
  } finally {
    await Promise.all(engines.map((engine) => engine.close()))
  }
}

type Config = FoundConfig['values']

/** Without a name all that a build would use, and the models that were added. */
async function enginesFor(name: string | undefined, config: Config, console: Console): Promise<Engine[]> {
  if (name === 'kokoro' && !config.engines?.kokoro) return [await kokoroAlone(config)]
  const usual = await findEngine(name, config)
  if (!usual) {
    throw new LecternError('no-engine', 'No speech engine is installed', {
      hint: 'npm install @lectern/speech-espeak (GPL-3.0-or-later), or install espeak-ng on this machine.',
    })
  }
  if (name !== undefined) return [usual]
  const added = [
    ...(config.piper || (await hasModel(voicesFolder()))
      ? [await listed('piper', findEngine('piper', config), console)]
      : []),
    ...(config.kokoro || (await hasModel(kokoroFolder()))
      ? [await listed('Kokoro', kokoroAlone(config), console)]
      : []),
  ]
  return [usual, ...added.flatMap((engine) => engine ?? [])]
}

async function listed(
  name: string,
  engine: Promise<Engine | undefined>,
  console: Console,
): Promise<Engine | undefined> {
  try {
    return await engine
  } catch (error) {
    if (!(error instanceof LecternError)) throw error
    console.note(`Voices of ${name} are not listed: ${error.message}. ${error.hint ?? ''}`.trim())
    return undefined
  }
}

async function hasModel(folder: string): Promise<boolean> {
  return (await readdir(folder).catch(() => [])).some((name) => name.endsWith('.onnx'))
}

async function offeredBy(engine: Engine): Promise<Offered[]> {
  return (await engine.voices()).map((voice) => ({ engine, voice }))
}

function recordOf({ engine, voice }: Offered) {
  return { engine: engine.id, ...voice, license: licenceOf({ engine, voice }) }
}

const licenceOf = ({ engine, voice }: Offered) => voice.license ?? engine.license

function lineOf({ engine, voice }: Offered): string {
  const { id, name, langs, bytes } = voice
  const size = bytes === undefined ? '' : `${(bytes / 1e6).toFixed(1)} MB`
  return [id, langs.join(', '), name, licenceOf({ engine, voice }), size].join('\t').trimEnd()
}

/** One after the other: an engine that is slow is not made slower. */
async function writeSamples(found: readonly Offered[], folder: string, console: Console): Promise<void> {
  await refuseUnwritable(folder, [''], 'Give another folder.')
  const { sampleOf } = await import('./sample.js')
  for (const { engine, voice } of found) await writeWhole([await sampleOf(engine, voice)], folder)
  console.note(`${found.length} samples in ${folder}`)
}

/** `en` asks for all of English, `en-GB` for that of Britain; where no voice has it, for what a build would take: other regions. */
function voicesFor(
  lang: string | undefined,
  all: readonly Offered[],
): { found: readonly Offered[]; isOther: boolean } {
  if (lang === undefined) return { found: all, isOther: false }
  const exact = voicesWithin(lang, all)
  if (exact.length > 0) return { found: exact, isOther: false }
  const found = voicesWithin(lang.split('-')[0] ?? lang, all)
  return { found, isOther: found.length > 0 }
}

function voicesWithin(lang: string, all: readonly Offered[]): readonly Offered[] {
  const wanted = lang.toLowerCase()
  const isWithin = (tag: string) => tag === wanted || tag.startsWith(`${wanted}-`)
  return all.filter(({ voice }) => voice.langs.some((tag) => isWithin(tag.toLowerCase())))
}
