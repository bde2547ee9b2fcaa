import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inFolder } from '../in-folder.js'
import type { Program } from '../program.js'
import { firstLine, run } from '../run.js'

/** festival's `text2wave`. It reads Latin-1; what that lacks is replaced by the nearest letters. */
export const festival: Program = {
  name: 'festival',
  sampleRate: 16_000,
  deterministic: true,
  probe: () => firstLine('text2wave', ['--help']),
  voices: async () => [{ id: 'default', name: 'festival', langs: ['en-US'] }],
  speak: ({ text, rate, signal }) =>
    inFolder(async (folder) => {
      const [input, output] = [join(folder, 'text.txt'), join(folder, 'speech.wav')]
      await writeFile(input, latin1(text), 'latin1')
      const stretch = `(Parameter.set 'Duration_Stretch ${(1 / rate).toFixed(3)})`
      await run('text2wave', ['-eval', stretch, input, '-o', output], signal)
      return readFile(output)
    }),
}

/** "naïve — “so”" → "naïve - "so"": festival would stop at a character that is not Latin-1. */
export function latin1(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .normalize('NFC')
    .replace(/[^\0-\xff]/gu, (char) => char.normalize('NFD').replace(/[^\0-\xff]/gu, ''))
}
