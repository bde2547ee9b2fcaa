import { LecternError, type OutputFile } from '@lectern/core'
import { writeWhole } from '@lectern/node'
import type { VoiceToAdd } from '../arguments.js'
import type { Console } from '../console.js'
import { kokoroFolder, voicesFolder } from '../data-folder.js'
import { checked, fetched, wrong } from './fetched.js'
import { isOfKokoro, kokoroFile } from './kokoro-file.js'

/** The largest model has some 600 MB, over a slow line. */
const limits = { bytes: 1024 ** 3, time: 60 * 60_000 }

/** Descriptions have some 10 KB. */
const descriptionLimits = { bytes: 1024 ** 2, time: 30_000 }

/**
 * `lectern voices add NAME`: fetches a model of piper and its description, or the model or a voice of Kokoro, from the host that its address
 * names, and keeps it whole, or not. What no checksum vouches for comes over https alone, redirects included.
 *
 * @throws LecternError `bad-usage` for a name or checksum that is none, `unsupported` for a model that is another one
 */
export async function addVoice(
  voice: VoiceToAdd,
  allowHost: readonly string[],
  console: Console,
): Promise<number> {
  const ofKokoro = isOfKokoro(voice)
  refuseBadCall(voice, ofKokoro ? /\.(onnx|bin)$/ : /\.onnx$/)
  const { name, from } = voice
  const allowHosts = [...new Set([new URL(from).host, ...allowHost])]
  console.note(`Fetching ${from}`)
  const files = ofKokoro ? [await kokoroFile(voice, allowHosts, limits)] : await piperFiles(voice, allowHosts)
  const folder = ofKokoro ? kokoroFolder() : voicesFolder()
  await writeWhole(files, folder)
  console.note(`Kept in ${folder}; ${howItSpeaks(name, ofKokoro)}`)
  console.result(name)
  return 0
}

function howItSpeaks(name: string, ofKokoro: boolean): string {
  if (!ofKokoro) return `${name} speaks with --engine piper --voice ${name}`
  return name === 'kokoro'
    ? 'its voices speak with --engine kokoro'
    : `${name} speaks with --engine kokoro --voice ${name}`
}

async function piperFiles(
  { name, from, sha256 }: VoiceToAdd,
  allowHosts: readonly string[],
): Promise<OutputFile[]> {
  const [ofModel, ofDescription] = sha256
  if (/^http:/i.test(from) && ofDescription === undefined)
    throw wrong(
      `The description of ${from} would come unencrypted, and without a checksum`,
      'Use an https address, or give both checksums: --sha256 HEX,HEX',
    )
  const [model, description] = await Promise.all([
    fetched(from, { allowHosts }, limits),
    fetched(descriptionOf(from), { allowHosts, httpsOnly: ofDescription === undefined }, descriptionLimits),
  ])
  return [
    checked(`${name}.onnx`, model, ofModel),
    checked(`${name}.onnx.json`, described(description, from), ofDescription),
  ]
}

function refuseBadCall({ name, from, sha256 }: VoiceToAdd, ending: RegExp): void {
  if (!/^\w[\w.-]*$/.test(name))
    throw wrong(`${JSON.stringify(name)} is no name for a voice`, 'Use letters, digits, "-", "_" and ".".')
  if (
    !URL.canParse(from) ||
    !/^https?:$/.test(new URL(from).protocol) ||
    !ending.test(new URL(from).pathname)
  )
    throw wrong(`${from} is not the address of a model`, 'It begins with https:// and ends in .onnx.')
  if (sha256.length > 2 || !sha256.every((one) => /^[0-9a-f]{64}$/.test(one)))
    throw wrong(
      '--sha256 must be one or two checksums of 64 hexadecimal digits',
      'The host of the model says it.',
    )
}

/** Beside the model, whatever the address asks of its host (`?download=true`). */
function descriptionOf(from: string): string {
  const url = new URL(from)
  url.pathname += '.json'
  return url.href
}

/** What a description must say for the engine to know the voice's language and rate. */
function described(bytes: Uint8Array, from: string): Uint8Array {
  const { audio, language, espeak } = parsed(bytes)
  if (audio?.sample_rate && (language?.code || espeak?.voice)) return bytes
  throw new LecternError('unsupported', `${descriptionOf(from)} does not describe a model of piper`, {
    hint: 'Nothing was kept. The description has audio.sample_rate and language.code.',
  })
}

interface Description {
  audio?: { sample_rate?: number }
  language?: { code?: string }
  espeak?: { voice?: string }
}

function parsed(bytes: Uint8Array): Description {
  try {
    return (JSON.parse(new TextDecoder().decode(bytes)) as Description | null) ?? {}
  } catch {
    return {}
  }
}
