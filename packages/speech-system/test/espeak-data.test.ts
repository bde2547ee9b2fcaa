import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataWithOneVoice } from '../src/programs/espeak-data.js'

const { stdout: version } = spawnSync('espeak-ng', ['--version'], { encoding: 'utf8' })
const data = /Data at: (.+)$/m.exec(version ?? '')?.[1] ?? ''

describe.skipIf(!data && !process.env.CI)('espeak-ng with the data of one voice', () => {
  it('reads one file of a voice, and has all dictionaries', () => {
    const folder = join(dataWithOneVoice(data, 'gmw/en-US') ?? '', 'espeak-ng-data')
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    expect(names.filter((name) => name.startsWith('lang'))).toEqual(['lang', 'lang/gmw', 'lang/gmw/en-US'])
    expect(names).toEqual(expect.arrayContaining(['en_dict', 'ru_dict', 'phondata', 'phontab']))
    expect(names).not.toContain('voices')
    expect(statSync(join(folder, 'lang/gmw/en-US')).isFile()).toBe(true)
  })

  it('is made once for a voice', () => {
    expect(dataWithOneVoice(data, 'roa/fr')).toBe(dataWithOneVoice(data, 'roa/fr'))
    expect(dataWithOneVoice(data, 'roa/fr')).not.toBe(dataWithOneVoice(data, 'gmw/de'))
  })

  it('is not made for a voice whose file is not there', () => {
    expect(dataWithOneVoice(data, 'no/such-voice')).toBeUndefined()
    expect(dataWithOneVoice('/no/such/folder', 'gmw/en-US')).toBeUndefined()
  })

  it.each([
    ['gmw/en-US', 'The ferry leaves at 5.30; «Привет» is said on board, and Καλημέρα.'],
    ['roa/fr', 'Le bac part à midi. Weather permitting, naturally.'],
    ['zle/ru', 'Паром отходит в полдень. The captain agrees.'],
  ])('speaks the same: %s', (voice, text) => {
    const said = (...own: string[]) =>
      execFileSync('espeak-ng', [...own, '-v', voice, '--stdin', '--stdout'], { input: text })
    expect(said(`--path=${dataWithOneVoice(data, voice)}`).equals(said())).toBe(true)
  })
})
