import type { RuleMaps } from '../rule-maps.js'
import type { Meaning } from '../speakable/parts.js'
import { domainOf } from '../spoken-languages.js'
import { everywhere, own, preferred } from './conditions.js'
import type { Words } from './words.js'

type Rules = unknown[]

/** Adds what is said for meanings, and says some things otherwise, in one language. */
export function withWords(locale: string, maps: RuleMaps, words: Words | undefined): RuleMaps {
  const name = Object.keys(maps).find(
    (key) => key.startsWith(`${locale}/`) && isActions(maps[key], domainOf(locale)),
  )
  const map = name ? maps[name] : undefined
  if (!name || !map || !('rules' in map)) return maps
  const said = map.rules.map((rule) => withTexts(rule, words?.texts))
  const actions = actionsIn(said)
  const rules = [...said, ...actionsOf(actions, words), ...rulesOf(actions, words)]
  return {
    ...maps,
    ...numbersOf(locale, maps),
    [name]: { ...map, rules },
    [`${locale}/functions/words`]: functionsOf(locale, map.domain ?? 'default', words),
    [`${locale}/symbols/words`]: symbolsOf(locale, map.domain ?? 'default', words),
    [`${locale}/units/words`]: unitsOf(locale, words),
  }
}

/** Some of the engine's languages take any character for a full stop between thousands: "100 0,5" for 1000,5. */
function numbersOf(locale: string, maps: RuleMaps): RuleMaps {
  const name = `${locale}/messages/messages.min`
  const map = maps[name]
  const regexp = map && 'messages' in map ? map.messages.regexp : undefined
  if (!map || !('messages' in map) || !regexp || !('NUMBER' in regexp)) return {}
  const NUMBER = String(regexp.NUMBER).replaceAll('(.| )', '(\\.| )')
  return { [name]: { ...map, messages: { ...map.messages, regexp: { ...regexp, NUMBER } } } }
}

function isActions(map: RuleMaps[string] | undefined, domain: string): boolean {
  return Boolean(
    map && 'rules' in map && map.kind === 'actions' && map.modality === 'speech' && map.domain === domain,
  )
}

function actionsIn(rules: Rules): ReadonlyMap<string, string> {
  return new Map(rules.flatMap((rule) => (isAction(rule) ? [[rule[1], rule[2]] as const] : [])))
}

function isAction(rule: unknown): rule is readonly [string, string, string] {
  return Array.isArray(rule) && rule[0] === 'Action'
}

function withTexts(rule: unknown, texts: Words['texts']): unknown {
  if (!texts || !isAction(rule)) return rule
  const [kind, name, action] = rule
  return [
    kind,
    name,
    action.replace(/(\[t\] )"([^"]*)"/g, (_, t, text: string) => `${t}"${texts[text] ?? text}"`),
  ]
}

/** Those that the engine has conditions for. */
function actionsOf(known: ReadonlyMap<string, string>, words: Words | undefined): Rules {
  const own = Object.entries(words?.actions ?? {}).filter(([name]) => known.has(name))
  return own.map(([name, action]) => ['Action', name, action])
}

/** Higher than any that the engine counts for itself. */
const priority = 'priority=1000'

function rulesOf(actions: ReadonlyMap<string, string>, words: Words | undefined): Rules {
  const phrases = Object.entries(own).flatMap(([name, { node, conditions, parts = [], otherwise }]) => {
    const phrase = words?.meanings[name as Meaning] ?? otherwise
    const where = [
      ...(node ? [node] : ['self::*[@ext-meaning]', `@ext-meaning="${name}"`]),
      ...(conditions ?? []),
    ]
    return phrase ? [[actionOf(phrase, parts), ...where] as const] : []
  })
  const chosen = preferred.flatMap(([name, ...where]) => {
    const action = words?.actions?.[name] ?? actions.get(name)
    return action === undefined ? [] : [[action, ...where] as const]
  })
  return [...everywhere, ...phrases, ...chosen].map(([action, ...where], at) => [
    'Rule',
    `words-${at}`,
    'default',
    action,
    ...where,
    priority,
  ])
}

/** "the limit as {1}" in the engine's terms. */
function actionOf(phrase: string, parts: readonly string[]): string {
  const pieces = phrase.split(/\{(\d)\}/).map((piece, at) => {
    if (at % 2 === 1) return `[n] ${parts[Number(piece) - 1]}`
    return piece.trim() ? `[t] "${piece.trim()}"` : ''
  })
  return pieces.filter(Boolean).join('; ')
}

function functionsOf(locale: string, domain: string, words: Words | undefined) {
  const functions = Object.entries(words?.functions ?? {})
  return [
    { locale },
    ...functions.map(([key, name]) => ({ key, names: [key], mappings: { [domain]: { default: name } } })),
  ]
}

/** In the engine's manner of speaking, whose own names are those that it takes first. */
function symbolsOf(locale: string, domain: string, words: Words | undefined) {
  const symbols = Object.entries({ ...inAllLanguages, ...words?.symbols })
  return [{ locale }, ...symbols.map(([key, name]) => ({ key, mappings: { [domain]: { default: name } } }))]
}

/** The letter h in italics is no constant but where it is one. */
const inAllLanguages = { '210E': 'h' }

function unitsOf(locale: string, words: Words | undefined) {
  const names = Object.entries(words?.units ?? {})
  // The engine has °C among the names of C, so it comes behind that.
  const units = names
    .sort(([a], [b]) => Number(a.startsWith('°')) - Number(b.startsWith('°')))
    .map(([key, name]) => {
      const [one, many] = typeof name === 'string' ? [name, name] : name
      return {
        key,
        names: [key],
        si: prefixed.has(key),
        mappings: { default: { default: one, plural: many } },
      }
    })
  return [{ locale }, ...units]
}

/** Those that stand with prefixes, and that the engine has not got. */
const prefixed = new Set(['Hz', 'Pa', 'mol', 'F', 'T', 'eV', 'Sv', 'bar', 'cal'])
