import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { speakable } from '../src/speakable/index.js'
import { formulas } from './formulas.ts'

// ClearSpeak, then MathSpeak (Catalan), then ClearSpeak again: one engine speaks them all.
const languages = ['en', 'de', 'fr', 'ca', 'hi', 'en']

it('without the words of this package, the engine and rules that are kept say what speech-rule-engine says as it is published', () => {
  const spoken = spokenBy(`
    const sre = await import(${JSON.stringify(built('bundled/speech-rule-engine/engine.js'))})
    const { readRules } = await import(${JSON.stringify(built('read-rules.js'))})
    const { rulesOfEngine } = await import(${JSON.stringify(built('speech-rules.js'))})
    const { mathspeakLanguages } = await import(${JSON.stringify(built('pruned-rules.js'))})
    const modalityOf = (locale) => mathspeakLanguages.has(locale) ? 'speech' : 'summary'
    sre.giveRules((name) => rulesOfEngine(readRules, name))
    const setUp = async (locale) => {
      await sre.setupEngine({ locale, domain: 'clearspeak', modality: modalityOf(locale), markup: 'none' })
      await sre.setupEngine({ modality: 'speech' })
    }`)
  const expected = spokenBy(`
    const sre = (await import('speech-rule-engine')).default
    const setUp = (locale) => sre.setupEngine({ locale, domain: 'clearspeak', modality: 'speech', markup: 'none' })`)
  expect(spoken.length).toBe(languages.length * formulas.length)
  expect(spoken).toEqual(expected)
}, 60_000)

const built = (module: string): string => new URL(`../dist/${module}`, import.meta.url).href

/** In a process of its own, since the engine has one global state. */
function spokenBy(setUp: string): string[] {
  const script = `
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
