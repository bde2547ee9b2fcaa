import type { SpeechRuleEngine } from 'speech-rule-engine'
import { inGoodSpanish } from './clearspeak-es.js'
import { speakable } from './speakable/index.js'
import { loadRules, mathspeakLanguages } from './speech-rules.js'

/** Languages whose rules speech-rule-engine ships as natural speech ("x squared"). */
const spokenLanguages = new Set([
  'af',
  'ca',
  'da',
  'de',
  'en',
  'es',
  'fr',
  'hi',
  'it',
  'ko',
  'nb',
  'nn',
  'sv',
])

export interface Spoken {
  text: string
  /** The language it came out in. */
  lang: string
}

let engine: Promise<SpeechRuleEngine> | undefined
let current = ''

/** The spoken form of a formula. speech-rule-engine has one global state, so await each call before the next. */
export async function speak(mathml: string, lang: string): Promise<Spoken> {
  const locale = localeOf(lang)
  if (locale !== current) {
    current = locale
    engine = engineFor(locale)
  }
  const text = (await engine)?.toSpeech(speakable(mathml)).replace(/\s+/g, ' ').trim() ?? ''
  return { text: locale === 'es' ? inGoodSpanish(text) : text, lang: locale }
}

/**
 * Sets the engine up in the same turn in which it is loaded: 10 ms later it would load English by itself, without the words of this
 * package.
 */
async function engineFor(locale: string): Promise<SpeechRuleEngine> {
  const { default: sre } = await import('speech-rule-engine')
  // In one step, the engine would take MathSpeak for Spanish, for which this package brings ClearSpeak rules.
  await sre.setupEngine({
    locale,
    domain: 'clearspeak',
    modality: mathspeakLanguages.has(locale) ? 'speech' : 'summary',
    markup: 'none',
    custom: (name) => loadRules(sre, name),
  })
  await sre.setupEngine({ modality: 'speech' })
  await sre.engineReady()
  return sre
}

function localeOf(lang: string): string {
  const base = lang.split('-')[0] ?? 'en'
  return spokenLanguages.has(base) ? base : 'en'
}
