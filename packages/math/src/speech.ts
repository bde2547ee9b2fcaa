import { type Formulas, formulasOf } from '@lectern/languages'
import { speakable } from './speakable/index.js'

export interface Spoken {
  text: string
  /** The language it came out in. */
  lang: string
}

type Engine = typeof import('./speech-engine.js').speechRuleEngine

/** The spoken form of a formula. speech-rule-engine has one global state, so await each call before the next. */
export async function speak(mathml: string, lang: string): Promise<Spoken> {
  const words = (await formulasOf(lang)) ?? ((await formulasOf('en')) as Formulas)
  const { toSpeech } = await engineFor(words)
  const text = toSpeech(speakable(mathml)).replace(/\s+/g, ' ').trim()
  return { text: corrected(text, words), lang: words.locale }
}

/** What the rules of a language cannot say. */
function corrected(text: string, { corrections = [] }: Formulas): string {
  return corrections.reduce(
    (said, [written = '', say = '']) => said.replace(new RegExp(written, 'g'), say),
    text,
  )
}

/** Before that, the engine says English without having its rules. */
let isSetUp = false

async function engineFor({ locale, rules }: Formulas): Promise<Engine> {
  const { speechRuleEngine: engine } = await import('./speech-engine.js')
  // The engine is asked, since another copy of this module may have set its language.
  const { locale: current, domain } = engine.engineSetup()
  if (isSetUp && current === locale && domain === 'clearspeak') return engine
  isSetUp = true
  // In one step, the engine would take MathSpeak for a language that has its ClearSpeak rules of another.
  await engine.setupEngine({
    locale,
    domain: 'clearspeak',
    modality: rules === 'mathspeak' ? 'speech' : 'summary',
    markup: 'none',
  })
  await engine.setupEngine({ modality: 'speech' })
  await engine.engineReady()
  return engine
}
