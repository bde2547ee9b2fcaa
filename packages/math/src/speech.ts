import './xpath.js'
import sre from 'speech-rule-engine'
import { loadRules } from './speech-rules.js'

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
      await sre.setupEngine({
        locale,
        domain: 'clearspeak',
        modality: 'speech',
        markup: 'none',
        custom: loadRules,
      })
      await sre.engineReady()
      current = locale
    }
    return { text: sre.toSpeech(withoutUpright(mathml)).replace(/\s+/g, ' ').trim(), lang: locale }
  }
}

/** Infinity, empty sets and capital Greek letters are upright in TeX: "normal infinity" would say how they look, not what they are. */
function withoutUpright(mathml: string): string {
  return mathml.replace(/(<mi\b[^>]*?) mathvariant="normal"/g, '$1')
}
