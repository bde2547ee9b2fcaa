import './xpath.js'
import sre from 'speech-rule-engine'
import { inGoodSpanish } from './clearspeak-es.js'
import { speakable } from './speakable.js'
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

/** speech-rule-engine has one global state, so calls go one after the other. */
export function createSpeech(): (mathml: string, lang: string) => Promise<Spoken> {
  let current = ''
  return async (mathml, lang) => {
    const base = lang.split('-')[0] ?? 'en'
    const locale = spokenLanguages.has(base) ? base : 'en'
    if (locale !== current) {
      // In one step, the engine would take MathSpeak for Spanish, which has rules of ClearSpeak from us alone.
      await sre.setupEngine({
        locale,
        domain: 'clearspeak',
        modality: mathspeakLanguages.has(locale) ? 'speech' : 'summary',
        markup: 'none',
        custom: loadRules,
      })
      await sre.setupEngine({ modality: 'speech' })
      await sre.engineReady()
      current = locale
    }
    const text = sre.toSpeech(speakable(mathml)).replace(/\s+/g, ' ').trim()
    return { text: locale === 'es' ? inGoodSpanish(text) : text, lang: locale }
  }
}
