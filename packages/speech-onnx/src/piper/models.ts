import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Voice } from '@lectern/audio'
import { LecternError } from '@lectern/core'

/** A voice of piper: a file of weights, and beside it a file that describes it. */
export interface Model extends Voice {
  path: string
  /** Hz. */
  sampleRate: number
  /** Number of the speaker in a model that has several. */
  speaker?: number
}

/**
 * The models in a folder: `NAME.onnx`, each with its `NAME.onnx.json`. A model of several speakers is several voices.
 *
 * @throws LecternError `no-engine` when the folder holds none
 */
export async function modelsIn(folder: string): Promise<Model[]> {
  const names = await readdir(folder).catch((cause) => {
    throw none(folder, cause)
  })
  const files = names.filter((name) => name.endsWith('.onnx')).sort()
  const models = (await Promise.all(files.map((file) => voicesOf(folder, file)))).flat()
  if (models.length === 0) throw none(folder)
  return models
}

function none(folder: string, cause?: unknown): LecternError {
  return new LecternError('no-engine', `There is no piper model in ${folder}`, {
    hint: 'A model is two files: NAME.onnx and NAME.onnx.json.',
    cause,
  })
}

/** The part of a model's description that is used here. */
interface Description {
  audio?: { sample_rate?: number }
  language?: { code?: string }
  espeak?: { voice?: string }
  speaker_id_map?: Record<string, number>
}

async function voicesOf(folder: string, file: string): Promise<Model[]> {
  const path = join(folder, file)
  const description = await readDescription(`${path}.json`)
  if (!description) return []
  const { audio, language, espeak, speaker_id_map: speakers } = description
  const name = file.replace(/\.onnx$/, '')
  const lang = tagOf(language?.code ?? espeak?.voice ?? name.split('-')[0] ?? '')
  if (!lang) return []
  const { size: bytes } = await stat(path)
  const model = { id: name, name, langs: [lang], path, bytes, sampleRate: audio?.sample_rate ?? 22_050 }
  const several = Object.entries(speakers ?? {})
  if (several.length < 2) return [model]
  return several.map(([speaker, index]) => ({
    ...model,
    id: `${name}#${speaker}`,
    name: `${name}, ${speaker}`,
    speaker: index,
  }))
}

/** Undefined where there is none, or none that can be read: without it nobody knows what the weights speak. */
async function readDescription(path: string): Promise<Description | undefined> {
  try {
    return (JSON.parse(await readFile(path, 'utf8')) as Description | null) ?? undefined
  } catch {
    return undefined
  }
}

/** "en_GB" is "en-GB". */
function tagOf(code: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(code.replace('_', '-'))[0]
  } catch {
    return undefined
  }
}
