import { inGoodSpanish } from './clearspeak-es.js'
import { speakable } from './speakable/index.js'
import { domainOf, spokenLanguageFor } from './spoken-languages.js'

export interface Spoken {
  text: string
  /** The language it came out in. */
  lang: string
}

type Engine = typeof import('./speech-engine.js').speechRuleEngine

/** The spoken form of a formula. speech-rule-engine has one global state, so await each call before the next. */
export async function speak(mathml: string, lang: string): Promise<Spoken> {
  const locale = spokenLanguageFor(lang) ?? 'en'
  const { toSpeech } = await engineFor(locale)
  const text = toSpeech(speakable(mathml)).replace(/\s+/g, ' ').trim()
  return { text: locale === 'es' ? inGoodSpanish(text) : text, lang: locale }
}

/** Before that, the engine says English without having its rules. */
let isSetUp = false

async function engineFor(locale: string): Promise<Engine> {
  const { speechRuleEngine: engine } = await import('./speech-engine.js')
  // The engine is asked, since another copy of this module may have set its language.
  const { locale: current, domain } = engine.engineSetup()
  if (isSetUp && current === locale && domain === 'clearspeak') return engine
  isSetUp = true
  // In one step, the engine would take MathSpeak for Spanish, for which this package brings ClearSpeak rules.
  await engine.setupEngine({
    locale,
    domain: 'clearspeak',
    modality: domainOf(locale) === 'mathspeak' ? 'speech' : 'summary',
    markup: 'none',
  })
  await engine.setupEngine({ modality: 'speech' })
  await engine.engineReady()
  return engine
}
