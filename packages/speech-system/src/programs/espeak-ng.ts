import { readWav, type Voice } from '@lectern/audio'
import { LecternError } from '@lectern/core'
import type { Program } from '../program.js'
import { firstLine, ProgramFailed, pipe, run } from '../run.js'
import { partedAtRests, togetherSsml } from './espeak-together.js'

const usualWordsPerMinute = 165

/** espeak-ng of the system. Text goes through standard input, so that no word of it is an option. */
export const espeakNg: Program = {
  name: 'espeak-ng',
  sampleRate: 22_050,
  deterministic: true,
  probe: () => firstLine('espeak-ng', ['--version']),
  async voices() {
    return parseVoices(await run('espeak-ng', ['--voices']))
  },
  speak({ text, voice, rate, signal }) {
    return spoken(argumentsFor(voice, speedFor(rate)), text.replaceAll('[[', '[ ['), signal)
  },
  async speakTogether({ texts, voice, rate, signal }) {
    const speed = speedFor(rate)
    const ssml = togetherSsml(texts, speed)
    const { pcm, sampleRate } = readWav(await spoken(['-m', ...argumentsFor(voice, speed)], ssml, signal))
    return partedAtRests(pcm, texts.length)?.map((part) => ({ pcm: part, sampleRate }))
  },
}

/** @throws LecternError `unknown-voice` when the voice went after it was listed; another is chosen then */
async function spoken(args: readonly string[], text: string, signal?: AbortSignal): Promise<Uint8Array> {
  try {
    return await pipe('espeak-ng', args, text, signal)
  } catch (cause) {
    if (!(cause instanceof ProgramFailed && /voice does not exist/.test(cause.message))) throw cause
    throw new LecternError('unknown-voice', 'espeak-ng no longer has the voice', { cause })
  }
}

function argumentsFor(voice: string, speed: number): string[] {
  return ['-v', voice, '-s', String(speed), '--stdin', '--stdout']
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
      return [{ id: file, name: name.replaceAll('_', ' '), langs: [canonical(lang)] }]
    })
}

/** Some of its names are no tags ("chr-US-Qaaa-x-west"), or no language ("piqd" is a script). */
function canonical(name: string): string {
  const tag = name === 'piqd' ? 'tlh-Piqd' : name
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag
  } catch {
    return tag.split('-')[0] ?? tag
  }
}
