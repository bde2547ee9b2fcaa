import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Voice } from '@lectern/audio'
import { LecternError } from '@lectern/core'
import { inTemporaryFolder, programVersion, runProgram } from '@lectern/node'
import type { Program } from '../program.js'

/** festival's `text2wave`. It is given Latin-1; what that lacks is replaced by the nearest letters. */
export const festival: Program = {
  name: 'festival',
  sampleRate: 16_000,
  deterministic: true,
  async probe() {
    if ((await programVersion('text2wave', ['--help'])) === undefined) return undefined
    return programVersion('festival', ['--version'])
  },
  async voices() {
    const output = await runProgram({ program: 'festival', args: ['--batch', usual, listing] })
    return parseFestivalVoices(new TextDecoder().decode(output))
  },
  speak: ({ text, voice, rate, signal }) =>
    inTemporaryFolder('speech', async (folder) => {
      const [input, output] = [join(folder, 'text.txt'), join(folder, 'speech.wav')]
      await writeFile(input, readable(text), 'latin1')
      const stretch = `(Parameter.set 'Duration_Stretch ${(1 / rate).toFixed(3)})`
      const options = ['-eval', `(voice_${voice})`, '-eval', stretch]
      await runProgram({ program: 'text2wave', args: [...options, input, '-o', output], signal })
      return readFile(output)
    }),
}

const usual = '(format t "%s\\n" voice_default)'
/** "voice kal_diphone english american" */
const listing = `(mapcar
  (lambda (v)
    (let ((about (cadr (voice.description v))))
      (format t "voice %s %s %s\\n" v (cadr (assoc 'language about)) (cadr (assoc 'dialect about)))))
  (voice.list))`

/** Languages whose voices read Latin-1. Those of others (Czech, Russian, Hindi) each have an encoding of their own. */
const languages: Readonly<Record<string, string>> = {
  english: 'en',
  spanish: 'es',
  italian: 'it',
  finnish: 'fi',
  catalan: 'ca',
  welsh: 'cy',
}

const regions: Readonly<Record<string, string>> = { american: 'US', british: 'GB', scottish: 'GB' }

/** The voice that festival would take by itself comes first. Names go into Scheme, so they are plain words here. */
export function parseFestivalVoices(output: string): Voice[] {
  const first = /^voice_(\w+)$/m.exec(output)?.[1]
  const voices = [...output.matchAll(/^voice ([a-z]\w*) (\w+) (\w+)$/gim)].flatMap(
    ([, id = '', language = '', dialect = '']) => {
      const lang = languages[language]
      const region = lang === 'en' ? regions[dialect] : undefined
      return lang ? [{ id, name: id.replaceAll('_', ' '), langs: [region ? `${lang}-${region}` : lang] }] : []
    },
  )
  return voices.sort((a, b) => Number(b.id === first) - Number(a.id === first))
}

/** @throws LecternError `engine-failed` when no letter is left: festival would crash */
function readable(text: string): string {
  const words = withoutLooseMarks(latin1(text))
  if (/[\p{L}\p{N}]/u.test(words)) return words
  throw new LecternError('engine-failed', 'festival cannot encode this text')
}

/**
 * festival takes a mark that stands alone after the end of a sentence for a sentence, and crashes as it has no words. A dash between
 * words is a pause.
 */
export function withoutLooseMarks(text: string): string {
  return text
    .replace(/(\p{L})\s+-+(?=\s+\p{L})/gu, '$1,')
    .replace(/(?<!\S)[^\p{L}\p{N}\s%&@#$+=]+(?!\S)/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Letters whose stroke is not a sign of its own to Unicode. */
const plain: Readonly<Record<string, string>> = {
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  Œ: 'OE',
  œ: 'oe',
  ı: 'i',
  Ħ: 'H',
  ħ: 'h',
  Ŋ: 'NG',
  ŋ: 'ng',
  Ŧ: 'T',
  ŧ: 't',
}

/** "naïve — “so”" → "naïve - "so"": festival would stop at a character that is not Latin-1. */
export function latin1(text: string): string {
  return text
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/…/g, '...')
    .normalize('NFC')
    .replace(/[ŁłĐđŒœıĦħŊŋŦŧ]/g, (letter) => plain[letter] ?? '')
    .replace(/[^\0-\xff]/gu, (char) => char.normalize('NFD').replace(/[^\0-\xff]/gu, ''))
}
