import { readWav, SampleRooms, type Speech, type Voice } from '@lectern/audio'
import { LecternError } from '@lectern/core'
import type { Program } from '../program.js'
import { firstLine, ProgramFailed, run } from '../run.js'
import { newBytes, readWhole, throughFiles } from '../through-files.js'
import { dataWithOneVoice } from './espeak-data.js'
import { partedAtRests, togetherSsml } from './espeak-together.js'
import { withoutCommands } from './without-commands.js'

const usualWordsPerMinute = 165

/** Its folder of voices and dictionaries, as it tells with its version. */
let data: string | undefined

/** espeak-ng of the system. Text goes through standard input, so that no word of it is an option. */
export const espeakNg: Program = {
  name: 'espeak-ng',
  sampleRate: 22_050,
  deterministic: true,
  async probe() {
    const version = await firstLine('espeak-ng', ['--version'])
    data = /Data at: (.+)$/.exec(version ?? '')?.[1]
    return version
  },
  async voices() {
    return parseVoices(await run('espeak-ng', ['--voices']))
  },
  speak({ text, voice, rate, signal }) {
    const args = argumentsFor(voice, speedFor(rate))
    return spoken(args, withoutCommands(text), newBytes, signal)
  },
  async speakTogether({ texts, voice, rate, signal }) {
    const speed = speedFor(rate)
    const args = ['-m', ...argumentsFor(voice, speed)]
    const wav = await spoken(args, togetherSsml(texts, speed), inRoom, signal)
    const { pcm, sampleRate } = readWav(wav)
    const parts = partedAtRests(pcm, texts.length)
    if (!parts) giveRoom(wav)
    return parts && speechesIn(wav, parts, sampleRate)
  },
}

/** @throws LecternError `unknown-voice` when the voice went after it was listed; another is chosen then */
async function spoken<Bytes extends Uint8Array>(
  args: readonly string[],
  text: string,
  take: (size: number) => Bytes,
  signal?: AbortSignal,
): Promise<Bytes> {
  try {
    return await throughFiles('espeak-ng', args, text, (output) => readWhole(output, take), signal)
  } catch (cause) {
    if (!(cause instanceof ProgramFailed && /voice does not exist/.test(cause.message))) throw cause
    throw new LecternError('unknown-voice', 'espeak-ng no longer has the voice', { cause })
  }
}

/** A minute of speech is two megabytes and more: the memory of the last sentences is used again. */
const rooms = new SampleRooms()

/** A WAV file of samples has an even number of bytes. */
function inRoom(size: number): Uint8Array<SharedArrayBuffer> {
  const { buffer, byteOffset, byteLength } = rooms.take(size >> 1)
  return new Uint8Array(buffer, byteOffset, byteLength)
}

function giveRoom({ buffer, byteOffset, byteLength }: Uint8Array<SharedArrayBuffer>): void {
  rooms.give(new Int16Array(buffer, byteOffset, byteLength >> 1))
}

/** Speeches in one file, whose memory is free once all are done with. */
function speechesIn(
  wav: Uint8Array<SharedArrayBuffer>,
  parts: readonly Int16Array[],
  sampleRate: number,
): Speech[] {
  let left = parts.length
  const release = () => {
    left--
    if (left === 0) giveRoom(wav)
  }
  return parts.map((pcm) => ({ pcm, sampleRate, release }))
}

function argumentsFor(voice: string, speed: number): string[] {
  const folder = data === undefined ? undefined : dataWithOneVoice(data, voice)
  const own = folder === undefined ? [] : [`--path=${folder}`]
  return [...own, '-v', voice, '-s', String(speed), '--stdin', '--stdout']
}

/** Words a minute. */
function speedFor(rate: number): number {
  return Math.round(Math.min(450, Math.max(80, usualWordsPerMinute * rate)))
}

/** Languages that it lists but cannot read: it says "Japanese letter" or "three" for their characters. */
const unreadable: ReadonlySet<string> = new Set(['ja', 'zh', 'cmn', 'hak'])

/** " 5  en-us  --/M  English_(America)  gmw/en-US  (en 3)" */
export function parseVoices(listing: string): Voice[] {
  return listing
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [, lang, , name, file] = line.trim().split(/\s+/)
      if (!lang || !name || !file || unreadable.has(lang.split('-')[0] ?? '')) return []
      return [{ id: file, name: name.replaceAll('_', ' '), langs: langsOf(lang, file) }]
    })
}

/** What a voice is named after it speaks as well: "roa/fr" is listed as fr-FR, and is the one for French, not the Belgian before it. */
function langsOf(lang: string, file: string): string[] {
  const own = file.slice(file.lastIndexOf('/') + 1).toLowerCase()
  return lang.toLowerCase().startsWith(`${own}-`) ? [canonical(lang), canonical(own)] : [canonical(lang)]
}

/** Some of its names are no tags ("chr-US-Qaaa-x-west", "en-us-nyc"), or no language ("piqd" is a script). */
function canonical(name: string): string {
  const tag = name === 'piqd' ? 'tlh-Piqd' : name
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag
  } catch {
    const [language = tag, region = ''] = tag.split('-')
    return region.length === 2 ? `${language}-${region.toUpperCase()}` : language
  }
}
