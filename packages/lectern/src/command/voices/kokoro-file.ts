import { LecternError, type OutputFile } from '@lectern/core'
import type { VoiceToAdd } from '../arguments.js'
import { checked, fetched, type Limits, wrong } from './fetched.js'

/** What the model of Kokoro is called; its voices have names of their own. */
const netName = 'kokoro'

/** 510 styles of 256 numbers of 32 bits: `voiceBytes` of `@lectern/speech-onnx/kokoro`, which may not be installed. */
const voiceBytes = 522_240

/** Whether it is Kokoro's model, or a voice of it. */
export const isOfKokoro = ({ name, from }: VoiceToAdd): boolean =>
  name === netName || (URL.canParse(from) && new URL(from).pathname.endsWith('.bin'))

/**
 * The model of Kokoro (`kokoro.onnx`) or one of its voices (`ef_dora.bin`).
 *
 * @throws LecternError `bad-usage` for a name or address that is neither, `unsupported` for another file
 */
export async function kokoroFile(
  { name, from, sha256 }: VoiceToAdd,
  allowHosts: readonly string[],
  limits: Limits,
): Promise<OutputFile> {
  const isNet = name === netName
  refuseBadCall({ name, from, sha256 }, isNet)
  const bytes = await fetched(from, { allowHosts }, isNet ? limits : voiceLimits)
  const file = checked(isNet ? `${name}.onnx` : `${name}.bin`, bytes, sha256[0])
  if (isNet || bytes.length === voiceBytes) return file
  throw new LecternError('unsupported', `${from} is not a voice of Kokoro`, {
    hint: `Nothing was kept. A voice has ${voiceBytes} bytes.`,
  })
}

const voiceLimits = { bytes: 1024 ** 2, time: 30_000 }

function refuseBadCall({ name, from, sha256 }: VoiceToAdd, isNet: boolean): void {
  if (isNet && !new URL(from).pathname.endsWith('.onnx'))
    throw wrong(`${from} is not the address of a model`, 'It ends in .onnx.')
  if (!isNet && !/^[a-z][fm]_\w+$/.test(name))
    throw wrong(
      `${JSON.stringify(name)} is no name of a voice of Kokoro`,
      'Its first letter is the language, its second f or m, as in ef_dora.',
    )
  if (sha256.length > 1) throw wrong('--sha256 must be one checksum here', 'Kokoro has no description.')
}
