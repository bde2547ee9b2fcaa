import type { Element } from 'hast'
import type { VoiceRecord } from '../edition-types.js'
import { h } from './h.js'
import type { PageState } from './state.js'

/** Who speaks, and which net it is, so that another can find the same. */
export function voicesSection({ record: { voices = [] }, words }: PageState): Element[] {
  if (voices.length === 0) return []
  const items = voices.map((voice) => h('li', h('span', { lang: 'en', dir: 'ltr' }, inWords(voice))))
  return [h('section', [h('h2', words.voices), h('ul', items)])]
}

function inWords({ edition, name, accent, langs, engine, license, model }: VoiceRecord): string {
  const net = model ? `, model ${model.name}, SHA-256 ${model.sha256}` : ''
  return `${edition}: ${name} (${accent}) of ${engine} reads ${langs.join(', ')}; ${license}${net}`
}
