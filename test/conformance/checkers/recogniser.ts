import { access } from 'node:fs/promises'
import { run } from '../support/run.ts'
import { onPath } from '../support/tools.ts'

const model = '/usr/share/pocketsphinx/model/en-us'

/** PocketSphinx, which Debian's ffmpeg holds, with its model of English: a recogniser that needs no network. */
export const recogniser = {
  name: 'PocketSphinx in ffmpeg',
  needs: 'ffmpeg and pocketsphinx-en-us',
  async locate(): Promise<string | undefined> {
    const has = await access(`${model}/en-us.lm.bin`).then(
      () => true,
      () => false,
    )
    return has ? onPath('ffmpeg') : undefined
  },
}

/** What is heard between two times of a file, in lower case, without punctuation. */
export async function heard(file: string, begin: number, end: number): Promise<string> {
  const asr = `asr=hmm=${model}/en-us:dict=${model}/cmudict-en-us.dict:lm=${model}/en-us.lm.bin`
  // the silence behind it makes it end its last phrase
  const filters = `aresample=16000,apad=pad_dur=2,${asr},ametadata=print:key=lavfi.asr.text:file=-`
  const cut = ['-ss', String(begin), '-to', String(end), '-i', file, '-ac', '1', '-af', filters]
  const { stdout } = await run('ffmpeg', ['-v', 'error', '-nostdin', ...cut, '-f', 'null', '/dev/null'])
  const phrases = [...stdout.matchAll(/^lavfi\.asr\.text=(.*)$/gm)].map(([, text = '']) => text)
  return phrases.join(' ')
}

export { wordErrors } from './word-errors.mjs'
