import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Voice } from '@lectern/audio'
import type { Program } from '../program.js'
import { firstLine, run } from '../run.js'

const usualWordsPerMinute = 165

/** espeak-ng of the system. Text goes through a file, so that no word of it is an option. */
export const espeakNg: Program = {
  name: 'espeak-ng',
  sampleRate: 22_050,
  deterministic: true,
  probe: () => firstLine('espeak-ng', ['--version']),
  async voices() {
    return parseVoices(await run('espeak-ng', ['--voices']))
  },
  async speak({ text, voice, rate, folder, signal }) {
    const [input, output] = [join(folder, 'text.txt'), join(folder, 'speech.wav')]
    await writeFile(input, text.replaceAll('[[', '[ ['))
    const speed = Math.round(Math.min(450, Math.max(80, usualWordsPerMinute * rate)))
    await run('espeak-ng', ['-v', voice, '-s', String(speed), '-f', input, '-w', output], signal)
    return output
  },
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

function canonical(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? tag
  } catch {
    return tag
  }
}
