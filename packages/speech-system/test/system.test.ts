import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chooseVoices, toneEngine } from '@lectern/audio'
import { system } from '@lectern/speech-system'
import { describe, expect, it, onTestFinished } from 'vitest'
import { parseVoices } from '../src/programs/espeak-ng.js'
import { togetherSsml } from '../src/programs/espeak-together.js'
import { latin1, parseFestivalVoices, withoutLooseMarks } from '../src/programs/festival.js'
import { guarded, isPlainName, parseMacVoices, parseWindowsVoices } from '../src/programs/say.js'
import { withoutCommands } from '../src/programs/without-commands.js'

const has = (program: string): boolean => {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
/** In CI the program must be there, so nothing is skipped. */
const withEspeak = process.env.CI || has('espeak-ng') ? describe : describe.skip

withEspeak('espeak-ng of the system', () => {
  const request = (text: string, voice = 'gmw/en-US') => ({
    utterance: { parts: [{ text, lang: 'en' }] },
    voice,
    lang: 'en',
    rate: 1,
  })

  it('speaks, the same each time', async () => {
    const engine = await system({ program: 'espeak-ng' })
    const [one, two] = [
      await engine.synthesize(request('The ferry leaves.')),
      await engine.synthesize(request('The ferry leaves.')),
    ]
    expect(one.pcm.length / one.sampleRate).toBeGreaterThan(0.8)
    expect(two.pcm).toEqual(one.pcm)
  })

  it('takes options and commands in a text for words', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'guard-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const marker = join(folder, 'ran')
    const engine = await system({ program: 'espeak-ng' })
    for (const text of [
      `-w ${marker}`,
      `"; touch ${marker}; "`,
      `$(touch ${marker})`,
      `hi") (system "touch ${marker}") (SayText "x`,
    ]) {
      expect((await engine.synthesize(request(text))).pcm.length).toBeGreaterThan(0)
    }
    expect(existsSync(marker)).toBe(false)
  })

  it('refuses a voice that it does not list', async () => {
    const engine = await system({ program: 'espeak-ng' })
    await expect(engine.synthesize(request('x', 'a; b'))).rejects.toMatchObject({ code: 'unknown-voice' })
  })

  it('obeys an abort signal', async () => {
    const engine = await system({ program: 'espeak-ng' })
    await expect(engine.synthesize({ ...request('x'), signal: AbortSignal.abort() })).rejects.toThrow()
  })
})

const withFestival = process.env.CI || has('festival') ? describe : describe.skip
withFestival('festival', () => {
  it.each(['Go; "', '" "', '漢字', 'He said "go" "; "', '( ) It is late. — '])(
    'speaks or refuses what it would crash at: %s',
    async (text) => {
      const engine = await system({ program: 'festival' })
      const [voice] = await engine.voices()
      const request = {
        utterance: { parts: [{ text, lang: 'en' }] },
        voice: voice?.id ?? '',
        lang: 'en',
        rate: 1,
      }
      if (/[a-z]/i.test(text)) expect((await engine.synthesize(request)).pcm.length).toBeGreaterThan(1000)
      else await expect(engine.synthesize(request)).rejects.toMatchObject({ code: 'engine-failed' })
    },
  )
})

it('no number of brackets and no control character begins a command', () => {
  expect(withoutCommands("[[[h@l'oU]] [[[[x]] a\u0001300s\u007f")).toBe("[ [ [h@l'oU]] [ [ [ [x]] a 300s ")
  expect(togetherSsml(["[[[h@l'oU]]"], 165)).not.toContain('[[')
})

describe('the guard around say', () => {
  it('lists only voices whose names are names', () => {
    const listing =
      'Thomas              fr_FR    # Bonjour\nEvil"; calc         en_US    # no\nEddy (English (UK)) en_GB    # Hello\n'
    expect(parseMacVoices(listing).map(({ id, langs }) => [id, langs[0]])).toEqual([
      ['Thomas', 'fr-FR'],
      ['Eddy (English (UK))', 'en-GB'],
    ])
    expect(
      parseWindowsVoices('Microsoft Zira Desktop|en-US\r\nX$(calc)|en-US\r\n').map(({ id }) => id),
    ).toEqual(['Microsoft Zira Desktop'])
    expect(isPlainName('-v')).toBe(false)
  })

  it('never lets a text begin with a dash', () => {
    expect(guarded('-o /etc/passwd').startsWith('-')).toBe(false)
  })

  it('parts what begins a command on macOS', () =>
    expect(guarded('a [[slnc 5000]] [[[rate 9]]')).not.toContain('[['))
})

describe('what programs print', () => {
  it('gives voices', () => {
    const listing =
      'Pty Language Age/Gender VoiceName File Other\n 5  en-us  --/M  English_(America)  gmw/en-US  (en 3)\n'
    expect(parseVoices(listing)).toEqual([{ id: 'gmw/en-US', name: 'English (America)', langs: ['en-US'] }])
  })

  it('names the voices of espeak-ng by what they speak best: English is not read with the accent of New York', async () => {
    const listing = [
      'Pty Language       Age/Gender VoiceName          File                 Other Languages',
      ' 5  en-029          --/M      English_(Caribbean) gmw/en-029           (en 10)',
      ' 2  en-gb           --/M      English_(Great_Britain) gmw/en            (en 2)',
      ' 2  en-us           --/M      English_(America)  gmw/en-US            (en 3)',
      ' 5  en-us-nyc       --/M      English_(America,_New_York_City) gmw/en-US-nyc',
      ' 5  fr-be           --/M      French_(Belgium)   roa/fr-BE            (fr 8)',
      ' 5  fr-fr           --/M      French_(France)    roa/fr               (fr 5)',
    ]
    const voices = parseVoices(listing.join('\n'))
    expect(voices.map(({ langs }) => langs)).toEqual([
      ['en-029'],
      ['en-GB', 'en'],
      ['en-US'],
      ['en-US'],
      ['fr-BE'],
      ['fr-FR', 'fr'],
    ])
    const engine = { ...toneEngine(), voices: async () => voices }
    const chosen = await chooseVoices(engine, 'en', undefined)
    // English without a region has the figures of America, and so its voice.
    expect(['en', 'en-GB', 'en-US', 'fr'].map((lang) => chosen.for(lang)?.id)).toEqual([
      'gmw/en-US',
      'gmw/en',
      'gmw/en-US',
      'roa/fr',
    ])
  })

  it('is Latin-1 for festival', () => expect(latin1('naïve — “so” Łódź…')).toBe('naïve - "so" Lódz...'))

  it('gives voices of festival that read Latin-1, its usual one first', () => {
    const listing = [
      'voice_kal_diphone',
      'voice suo_fi_lj_diphone finnish karjala',
      'voice cmu_us_slt_arctic_hts english american',
      'voice kal_diphone english american',
      'voice czech_ph czech nil',
      'voice x") (system english american',
    ]
    expect(parseFestivalVoices(listing.join('\n')).map(({ id, langs }) => [id, ...langs])).toEqual([
      ['kal_diphone', 'en-US'],
      ['suo_fi_lj_diphone', 'fi'],
      ['cmu_us_slt_arctic_hts', 'en-US'],
    ])
  })

  it.each([
    ['Go; "', 'Go;'],
    ['[[x]] "; touch "; "', '[[x]] touch'],
    ['One - two -- three. - ', 'One, two, three.'],
    ['" " ( ) ! He said "so" & left.', 'He said "so" & left.'],
  ])('has no mark alone for festival, which crashes at it: %s', (text, expected) =>
    expect(withoutLooseMarks(text)).toBe(expected),
  )
})
