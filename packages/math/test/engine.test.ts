import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { speakable } from '../src/speakable/index.js'
import { createSpeech } from '../src/speech.js'
import { rulesOfEngine } from '../src/speech-rules.js'
import { compile } from '../src/tex.js'

// ClearSpeak, then MathSpeak (Catalan), then ClearSpeak again: one engine speaks them all.
const languages = ['en', 'de', 'fr', 'ca', 'hi', 'en']

const formulas = [
  'x^2',
  '\\frac{-b\\pm\\sqrt{b^2-4ac}}{2a}',
  '\\sum_{i=1}^n i^3',
  '\\int_0^\\infty e^{-x}\\,dx',
  '\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}',
  '\\mathbb{R}\\subset\\mathbb{C}',
  '\\mathbf{A}\\ne\\mathfrak{B}',
  '\\sin^{-1}x+\\ln y',
  "f''(x)",
  '\\Delta ABC',
  '5\\,\\mathrm{km}',
  '\\begin{cases}1&x>0\\\\0&x\\le0\\end{cases}',
].map(mathmlOf)

describe('without words of our own', () => {
  it('is what speech-rule-engine says with all of its rules', async () => {
    const { speak } = createSpeech(rulesOfEngine)
    const spoken: string[] = []
    for (const lang of languages) for (const mathml of formulas) spoken.push((await speak(mathml, lang)).text)
    expect(spoken).toEqual(spokenByAllRules())
  }, 60_000)
})

function mathmlOf(tex: string): string {
  const compiled = compile(tex, true)
  if ('problem' in compiled) throw new Error(compiled.problem)
  return compiled.mathml
}

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
