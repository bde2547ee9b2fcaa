import { LecternError, type OutputFile, outputFile, ResourceError } from '@lectern/core'
import { defaultLimits, fetchAllowed, type Limits, type NetworkOptions, writeWhole } from '@lectern/node'
import type { VoiceToAdd } from '../arguments.js'
import type { Console } from '../console.js'
import { voicesFolder } from '../data-folder.js'

/** The largest model has some 600 MB, over a slow line. */
const limits = { ...defaultLimits, bytes: 1024 ** 3, time: 60 * 60_000 }

/** Descriptions have some 10 KB. */
const descriptionLimits = { ...defaultLimits, bytes: 1024 ** 2 }

/**
 * `lectern voices add NAME`: fetches a model of piper and its description from the host that its address names, and keeps both, or none.
 * What no checksum vouches for comes over https alone, redirects included.
 *
 * @throws LecternError `bad-usage` for a name or checksum that is none, `unsupported` for a model that is another one
 */
export async function addVoice(
  { name, from, sha256 }: VoiceToAdd,
  allowHost: readonly string[],
  console: Console,
): Promise<number> {
  refuseBadCall(name, from, sha256)
  const allowHosts = [...new Set([new URL(from).host, ...allowHost])]
  const [, ofDescription] = sha256
  console.note(`Fetching ${from}`)
  const [model, description] = await Promise.all([
    fetched(from, { allowHosts }, limits),
    fetched(descriptionOf(from), { allowHosts, httpsOnly: ofDescription === undefined }, descriptionLimits),
  ])
  const files = [
    checked(`${name}.onnx`, model, sha256[0]),
    checked(`${name}.onnx.json`, described(description, from), ofDescription),
  ]
  const folder = voicesFolder()
  await writeWhole(files, folder)
  console.note(`Kept in ${folder}; ${name} speaks with --engine piper --voice ${name}`)
  console.result(name)
  return 0
}

function refuseBadCall(name: string, from: string, sha256: readonly string[]): void {
  if (!/^\w[\w.-]*$/.test(name))
    throw wrong(`${JSON.stringify(name)} is no name for a voice`, 'Use letters, digits, "-", "_" and ".".')
  if (
    !URL.canParse(from) ||
    !/^https?:$/.test(new URL(from).protocol) ||
    !/\.onnx$/.test(new URL(from).pathname)
  )
    throw wrong(`${from} is not the address of a model`, 'It begins with https:// and ends in .onnx.')
  if (/^http:/i.test(from) && sha256.length < 2)
    throw wrong(
      `The description of ${from} would come unencrypted, and without a checksum`,
      'Use an https address, or give both checksums: --sha256 HEX,HEX',
    )
  if (sha256.length > 2 || !sha256.every((one) => /^[0-9a-f]{64}$/.test(one)))
    throw wrong(
      '--sha256 must be one or two checksums of 64 hexadecimal digits',
      'The host of the model says it.',
    )
}

const wrong = (message: string, hint: string) => new LecternError('bad-usage', message, { hint })

/** Beside the model, whatever the address asks of its host (`?download=true`). */
function descriptionOf(from: string): string {
  const url = new URL(from)
  url.pathname += '.json'
  return url.href
}

async function fetched(url: string, options: NetworkOptions, limits: Limits): Promise<Uint8Array> {
  return fetchAllowed(url, options, limits).catch((cause: unknown) => {
    if (!(cause instanceof ResourceError)) throw cause
    throw new LecternError('unreadable-input', `${url} cannot be fetched: ${cause.problem}`, {
      hint: cause.hint,
      cause,
    })
  })
}

/** A file of the voice, whose bytes are those that the person meant. */
function checked(path: string, bytes: Uint8Array, sha256?: string): OutputFile {
  const file = outputFile(path, 'application/octet-stream', bytes)
  if (sha256 === undefined || file.sha256 === sha256) return file
  throw new LecternError(
    'unsupported',
    `${path} is another file: its checksum is ${file.sha256}, not ${sha256}`,
    {
      hint: 'Nothing was kept. Compare the address and the checksum with what the host of the model says.',
    },
  )
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
