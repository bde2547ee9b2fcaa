import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { speakable } from '../src/speakable/index.js'
import { formulas } from './formulas.ts'

// ClearSpeak, then MathSpeak (Catalan), then ClearSpeak again: one engine speaks them all.
const languages = ['en', 'de', 'fr', 'ca', 'hi', 'en']

it('without the words of this package, the rules that are kept say what all rules of speech-rule-engine say', () => {
  const spoken = spokenBy(`
    const { rulesOfEngine, mathspeakLanguages } = await import(${JSON.stringify(rules)})
    const modalityOf = (locale) => mathspeakLanguages.has(locale) ? 'speech' : 'summary'
    const setUp = async (locale) => {
      await sre.setupEngine({ locale, domain: 'clearspeak', modality: modalityOf(locale), markup: 'none', custom: (name) => rulesOfEngine(sre.localeLoader(), name) })
      await sre.setupEngine({ modality: 'speech' })
    }`)
  const expected = spokenBy(`
    const setUp = (locale) => sre.setupEngine({ locale, domain: 'clearspeak', modality: 'speech', markup: 'none' })`)
  expect(spoken.length).toBe(languages.length * formulas.length)
  expect(spoken).toEqual(expected)
}, 60_000)

const rules = new URL('../dist/speech-rules.js', import.meta.url).href

/** In a process of its own, since the engine has one global state. */
function spokenBy(setUp: string): string[] {
  const script = `
    const sre = (await import('speech-rule-engine')).default
    ${setUp}
    const { languages, formulas } = JSON.parse(process.argv[1])
    const spoken = []
    for (const locale of languages) {
      await setUp(locale)
      await sre.engineReady()
      for (const mathml of formulas) spoken.push(sre.toSpeech(mathml).replace(/\\s+/g, ' ').trim())
    }
    process.stdout.write(JSON.stringify(spoken))`
  const given = JSON.stringify({ languages, formulas: formulas.map(speakable) })
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script, given], {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    encoding: 'utf8',
  })
  return JSON.parse(stdout)
}
