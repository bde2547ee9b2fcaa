import { readWav, type Voice } from '@lectern/audio'
import { LecternError } from '@lectern/core'
import { ProgramFailed, programVersion, runProgram } from '@lectern/node'
import type { Program } from '../program.js'
import { partedAtRests, togetherSsml } from './espeak-together.js'
import { withoutCommands } from './without-commands.js'

const program = 'espeak-ng'
const usualWordsPerMinute = 165

/** espeak-ng of the system. Text goes through standard input, so that no word of it is an option. */
export const espeakNg: Program = {
  name: program,
  sampleRate: 22_050,
  deterministic: true,
  probe: () => programVersion(program, ['--version']),
  async voices() {
    const listing = await runProgram({ program, args: ['--voices'] })
    return parseVoices(new TextDecoder().decode(listing))
  },
  speak({ text, voice, rate, signal }) {
    return spoken(argumentsFor(voice, speedFor(rate)), withoutCommands(text), signal)
  },
  async speakTogether({ texts, voice, rate, signal }) {
    const speed = speedFor(rate)
    const wav = await spoken(['-m', ...argumentsFor(voice, speed)], togetherSsml(texts, speed), signal)
    const { pcm, sampleRate } = readWav(wav)
    return partedAtRests(pcm, texts.length)?.map((part) => ({ pcm: part, sampleRate }))
  },
}

/** @throws LecternError `unknown-voice` when the voice went after it was listed; another is chosen then */
async function spoken(args: readonly string[], input: string, signal?: AbortSignal): Promise<Uint8Array> {
  try {
    return await runProgram({ program, args, input, signal })
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
