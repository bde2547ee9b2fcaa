import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { speakable } from '../src/speakable/index.js'
import { createSpeech } from '../src/speech.js'
import { rulesOfEngine } from '../src/speech-rules.js'
import { formulas } from './formulas.ts'

// ClearSpeak, then MathSpeak (Catalan), then ClearSpeak again: one engine speaks them all.
const languages = ['en', 'de', 'fr', 'ca', 'hi', 'en']

describe('without words of our own', () => {
  it('is what speech-rule-engine says with all of its rules', async () => {
    const { speak } = createSpeech(rulesOfEngine)
    const spoken: string[] = []
    for (const lang of languages) for (const mathml of formulas) spoken.push((await speak(mathml, lang)).text)
    expect(spoken).toEqual(spokenByAllRules())
  }, 60_000)
})

/** The engine as it comes, in a process of its own, since it has one global state. */
function spokenByAllRules(): unknown {
  const script = `
    const sre = require('speech-rule-engine')
    const { languages, formulas } = JSON.parse(process.argv[1])
    void (async () => {
      const spoken = []
      for (const locale of languages) {
        await sre.setupEngine({ locale, domain: 'clearspeak', modality: 'speech', markup: 'none' })
        await sre.engineReady()
        for (const mathml of formulas) spoken.push(sre.toSpeech(mathml).replace(/\\s+/g, ' ').trim())
      }
      process.stdout.write(JSON.stringify(spoken))
    })()`
  const { stdout } = spawnSync(
    process.execPath,
    ['--input-type=commonjs', '-e', script, JSON.stringify({ languages, formulas: formulas.map(speakable) })],
    {
      cwd: fileURLToPath(new URL('..', import.meta.url)),
      encoding: 'utf8',
    },
  )
  return JSON.parse(stdout)
}
