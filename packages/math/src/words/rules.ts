import type { Formulas } from '@lectern/languages'
import type { RuleMaps } from '../rule-maps.js'
import { everywhere, own, preferred } from './conditions.js'

type Rules = unknown[]

/** Adds what is said for meanings, and says some things otherwise, in one language. */
export function withWords(maps: RuleMaps, words: Formulas): RuleMaps {
  const { locale, rules: domain = 'clearspeak' } = words
  const name = Object.keys(maps).find((key) => key.startsWith(`${locale}/`) && isActions(maps[key], domain))
  const map = name ? maps[name] : undefined
  if (!name || !map || !('rules' in map)) return maps
  const said = map.rules.map((rule) => withTexts(rule, words.texts))
  const actions = actionsIn(said)
  return {
    ...maps,
    ...numbersOf(locale, maps),
    [name]: { ...map, rules: [...said, ...actionsOf(actions, words), ...rulesOf(actions, words)] },
    [`${locale}/functions/words`]: functionsOf(domain, words),
    [`${locale}/symbols/words`]: symbolsOf(domain, words),
    [`${locale}/units/words`]: unitsOf(words),
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

/** Words of an action are texts in quotation marks, and what rows are counted by: `context:"Row-:"`. */
function withTexts(rule: unknown, texts: Formulas['texts']): unknown {
  if (!texts || !isAction(rule)) return rule
  const [kind, name, action] = rule
  const said = action.replace(
    /(\[t\] "|context:")([^"]+?)(?=["-])/g,
    (whole, before: string, text: string) => (Object.hasOwn(texts, text) ? before + texts[text] : whole),
  )
  return [kind, name, said]
}

/** Those that the engine has conditions for. */
function actionsOf(known: ReadonlyMap<string, string>, { actions = {} }: Formulas): Rules {
  const own = Object.entries(actions).filter(([name]) => known.has(name))
  return own.map(([name, phrase]) => ['Action', name, actionOf(phrase)])
}

/** Higher than any that the engine counts for itself. */
const priority = 'priority=1000'

function rulesOf(known: ReadonlyMap<string, string>, { meanings, actions = {} }: Formulas): Rules {
  const names = new Set([...Object.keys(own), ...Object.keys(meanings)])
  const phrases = [...names].flatMap((name) => {
    const { node, conditions = [], parts, otherwise } = own[name] ?? {}
    const phrase = meanings[name] ?? otherwise
    const where = node ? [node] : ['self::*[@ext-meaning]', `@ext-meaning="${name}"`]
    return phrase ? [[actionOf(phrase, parts), ...where, ...conditions] as const] : []
  })
  const chosen = preferred.flatMap(([name, ...where]) => {
    const action = actions[name] === undefined ? known.get(name) : actionOf(actions[name])
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

/** "the limit as {1}" in the engine's terms: {1} is a listed part, or else a child. */
function actionOf(phrase: string, parts?: readonly string[]): string {
  if (phrase.startsWith('[')) return phrase
  const pieces = phrase.split(/\{([\d.]+(?::\w+)?)\}/).map((piece, at) => {
    if (at % 2 === 1) return `[n] ${parts?.[Number(piece) - 1] ?? childAt(piece)}`
    return piece.trim() ? `[t] "${piece.trim()}"` : ''
  })
  return pieces.filter(Boolean).join('; ')
}

/** {1.3} is the third child of the first, {0} the node itself, {2:singular} the second with a note for the rules. */
function childAt(part: string): string {
  const [place = '', grammar] = part.split(':')
  const path = place === '0' ? '.' : place.replace(/\d+/g, 'children/*[$&]').replaceAll('.', '/')
  return grammar ? `${path} (grammar:${grammar})` : path
}

function functionsOf(domain: string, { locale, functions = {} }: Formulas) {
  const all = Object.entries(functions)
  return [
    { locale },
    ...all.map(([key, name]) => ({ key, names: [key], mappings: { [domain]: { default: name } } })),
  ]
}

/** In the engine's manner of speaking, whose own names are those that it takes first. */
function symbolsOf(domain: string, words: Formulas) {
  const symbols = Object.entries({ ...inAllLanguages, ...words.symbols })
  return [
    { locale: words.locale },
    ...symbols.map(([character, name]) => ({
      key: codeOf(character),
      mappings: { [domain]: { default: name } },
    })),
  ]
}

/** Four hexadecimal figures. */
function codeOf(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}

/** The letter h in italics is no constant but where it is one. */
const inAllLanguages = { ℎ: 'h' }

function unitsOf({ locale, units: named = {} }: Formulas) {
  const names = Object.entries(named)
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
