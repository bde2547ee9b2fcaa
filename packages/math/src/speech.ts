import './xpath.js'
import './lazy-rules.js'
import './nothing-unasked.js'
import sre from 'speech-rule-engine/js/common/system.js'
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

export interface Speech {
  /** Loads what speaks a language. The engine waits 10 ms when it first begins, in which others can work. */
  begin(lang: string): Promise<void>
  speak(mathml: string, lang: string): Promise<Spoken>
}

/** speech-rule-engine has one global state, so calls go one after the other. */
export function createSpeech(load: typeof loadRules = loadRules): Speech {
  let current = ''
  let ready: Promise<void> = Promise.resolve()
  return {
    begin: (lang) => begin(localeOf(lang)),
    async speak(mathml, lang) {
      const locale = localeOf(lang)
      await begin(locale)
      const text = sre.toSpeech(speakable(mathml)).replace(/\s+/g, ' ').trim()
      return { text: locale === 'es' ? inGoodSpanish(text) : text, lang: locale }
    },
  }

  function begin(locale: string): Promise<void> {
    if (locale !== current) {
      current = locale
      ready = setUp(locale, load)
    }
    return ready
  }
}

async function setUp(locale: string, load: typeof loadRules): Promise<void> {
  // In one step, the engine would take MathSpeak for Spanish, which has rules of ClearSpeak from us alone.
  await sre.setupEngine({
    locale,
    domain: 'clearspeak',
    modality: mathspeakLanguages.has(locale) ? 'speech' : 'summary',
    markup: 'none',
    custom: load,
  })
  await sre.setupEngine({ modality: 'speech' })
  await sre.engineReady()
}

function localeOf(lang: string): string {
  const base = lang.split('-')[0] ?? 'en'
  return spokenLanguages.has(base) ? base : 'en'
}
