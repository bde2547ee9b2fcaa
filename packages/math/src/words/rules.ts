import type { RuleMaps } from 'speech-rule-engine'
import type { Meaning } from '../speakable/parts.js'

/** What a language says for meanings that speech-rule-engine has no rules for; {1} and {2} are their parts. */
export interface Words {
  meanings: Partial<Record<Meaning | Named, string>> & Readonly<Record<Necessary, string>>
  /** Names of characters, by their code. */
  symbols?: Readonly<Record<string, string>>
  /** Names of units, in singular and plural where they differ. */
  units?: Readonly<Record<string, string | readonly [one: string, many: string]>>
  /** Single words and phrases that rules of the engine say. */
  texts?: Readonly<Record<string, string>>
  /** What rules of the engine say, where it is not what people say. */
  actions?: Readonly<Record<string, string>>
}

/** Without these, what is said would be something else: other signs stand in their place. */
type Necessary = 'bar' | 'exactly one' | 'given' | 'modulo' | 'nth derivative' | 'per'

/** What the engine sees itself. */
type Named = 'ceiling' | 'cubed unit' | 'floor' | 'magnitude' | 'quotient' | 'squared unit'

interface Rule {
  /** Where, as an XPath of the engine's tree. */
  node?: string
  conditions?: readonly string[]
  /** The parts that the words name by their numbers. */
  parts?: readonly string[]
  /** What is said where a language has no words for it. */
  otherwise?: string
}

const first = 'children/*[1]'
const second = 'children/*[2]'

/** What is said by words of our own. Without a rule, the meaning stands at the node itself. */
const own: Readonly<Partial<Record<Meaning | Named, Rule>>> = {
  approaches: {},
  approaching: {},
  bar: {},
  bounds: { parts: [`${first}/${first}`, `${first}/${second}`, second] },
  ceiling: roundedBy('⌈'),
  condition: { parts: [first] },
  congruent: {},
  cross: {},
  'cubed unit': powerOfUnit(3),
  derivative: { conditions: ['self::*'], parts: [first, second] },
  differentiation: { parts: [first, second] },
  distributed: {},
  dot: {},
  equilibrium: {},
  'exactly one': { parts: ['text()'], otherwise: '{1}' },
  floor: roundedBy('⌊'),
  'from above': { parts: [first] },
  'from below': { parts: [first] },
  given: {},
  image: {},
  index: { parts: [first, second] },
  limit: { parts: [second] },
  'limit inferior': { parts: [second] },
  'limit superior': { parts: [second] },
  magnitude: {
    node: 'self::fenced',
    conditions: ['@role="neutral"', `${first}[@ext-meaning="vector"]`],
    parts: [first],
  },
  map: {},
  modulo: {},
  'nth derivative': { parts: [first, second] },
  per: { conditions: ['not(contains(@grammar, "per"))'], parts: ['. (grammar:per:singular)'] },
  perpendicular: {},
  power: { parts: [first, second] },
  quotient: { node: 'self::fraction[@role="unit"]', parts: [first, `${second} (grammar:singular)`] },
  ratio: {},
  'squared unit': powerOfUnit(2),
  superscript: { parts: [first, second] },
  transposed: { parts: [first] },
  'unit factor': { conditions: ['not(contains(@grammar, "singular"))'], parts: ['. (grammar:singular)'] },
  vector: { parts: [first] },
  yields: {},
}

/** Without words for it, the brackets are said, which the engine leaves out. */
function roundedBy(open: string): Rule {
  return {
    node: 'self::fenced',
    conditions: [`content/*[1]/text()="${open}"`],
    parts: [first, 'content/*[1]', 'content/*[2]'],
    otherwise: '{2}{1}{3}',
  }
}

/** Areas and volumes have names of their own. */
function powerOfUnit(power: number): Rule {
  return {
    node: 'self::superscript[@role="unit"]',
    conditions: [
      `${second}[text()="${power}"]`,
      `not(substring(${first}/text(), string-length(${first}/text()))="m")`,
    ],
    parts: [first],
  }
}

/** What the same words say in all languages. */
const everywhere: readonly [action: string, ...conditions: string[]][] = [
  [`[n] ${first}; [n] ${second}`, 'self::*[@ext-meaning]', '@ext-meaning="juxtaposed"'],
  [`[n] ${first}; [n] ${second}`, 'self::appl', `${second}/content/*[1][@ext-meaning="coordinates"]`],
  [
    '[t] text() (grammar:annotation="unit":translate)',
    'self::identifier[@role="unit"]',
    'contains(@grammar, "singular")',
  ],
  [`[n] ${first}`, 'self::fenced', 'content/*[1][@ext-meaning="list"]'],
  ['[p] (pause:short)', 'self::*[@ext-meaning]', '@ext-meaning="continued"'],
  [
    '[m] children/*',
    'self::infixop',
    '@role="implicit"',
    'children/*[2][@role="unit"]',
    'count(children/*)=2',
  ],
  ['[m] children/*', 'self::infixop', '@role="implicit"', `${first}[@ext-meaning="differentiation"]`],
  // 30′ are feet, minutes or a prime.
  [
    `[n] ${first}; [n] ${second}`,
    'self::superscript',
    `${second}[@role="prime"]`,
    `name(${first})="number"`,
    'not(contains(@grammar, "degree"))',
  ],
]

/** Rules that the engine has for a preference that holds for all formulas or none, where they hold. */
const preferred: readonly [action: string, ...conditions: string[]][] = [
  ['binomial', 'self::*[@ext-meaning]', '@ext-meaning="binomial"'],
  ['vbar-divides', 'self::*[@ext-meaning]', '@ext-meaning="divides"'],
  ['defined-by', 'self::*[@ext-meaning]', '@ext-meaning="defined"'],
  ['set-member', 'self::*[@ext-meaning]', '@ext-meaning="in"'],
  ['set-member-in', 'self::*[@ext-meaning]', '@ext-meaning="in"', 'self::*'],
  ['function-inverse', 'self::*[@ext-meaning]', '@ext-meaning="inverse"'],
  ['simple-fraction', 'self::fraction[@ext-meaning]', '@ext-meaning="derivative"'],
  ['sqrt-endroot', 'self::sqrt[@ext-meaning]', '@ext-meaning="end"', 'not(contains(@grammar, "EndRoot"))'],
  ['root-endroot', 'self::root[@ext-meaning]', '@ext-meaning="end"', 'not(contains(@grammar, "EndRoot"))'],
  ['fraction-generalendfrac', 'self::fraction[@ext-meaning]', '@ext-meaning="end"'],
  ['fences-neutral-absend', 'self::fenced', '@role="neutral"', 'content/*[1][@ext-meaning="end"]'],
  ['fences-metric-absend', 'self::fenced', '@role="metric"', 'content/*[1][@ext-meaning="end"]'],
  [
    'lines-equations-summary',
    'self::cases',
    '@ext-meaning="equations"',
    'not(contains(@grammar, "layoutSummary"))',
  ],
  ['lines-equations', 'self::cases', '@ext-meaning="equations"', 'contains(@grammar, "layoutSummary")'],
  ...intervals(),
]

function intervals(): [string, ...string[]][] {
  const isInterval = 'content/*[1][@ext-meaning="interval"]'
  const infinite = (at: number) => `children/*[1]/children/*[${at}]/descendant-or-self::*[text()="∞"]`
  const kinds: [string, string, string, ...string[]][] = [
    ['interval-open', '(', ')'],
    ['interval-closed-open', '[', ')'],
    ['interval-open-closed', '(', ']'],
    ['interval-closed', '[', ']'],
    ['interval-open-inf-r', '(', ')', infinite(3)],
    ['interval-open-inf-l', '(', ')', infinite(1)],
    ['interval-open-inf-lr', '(', ')', infinite(1), infinite(3)],
    ['interval-closed-open-inf', '[', ')', infinite(3)],
    ['interval-open-closed-inf', '(', ']', infinite(1)],
  ]
  return [
    ['fences-interval', 'self::fenced', isInterval, 'not(contains(@grammar, "interval"))'],
    ...kinds.map(([name, open, close, ...more]): [string, ...string[]] => [
      name,
      'self::fenced',
      isInterval,
      'contains(@grammar, "interval")',
      `content/*[1]/text()="${open}"`,
      `content/*[2]/text()="${close}"`,
      ...more,
    ]),
  ]
}

type Rules = unknown[]

/** Adds what is said for meanings, and says some things otherwise, in one language. */
export function withWords(locale: string, maps: RuleMaps, words: Words | undefined): RuleMaps {
  const name = Object.keys(maps).find((key) => key.startsWith(`${locale}/`) && isActions(maps[key]))
  const map = name ? maps[name] : undefined
  if (!name || !map || !('rules' in map)) return maps
  const said = map.rules.map((rule) => withTexts(rule, words?.texts))
  const actions = actionsIn(said)
  const rules = [...said, ...actionsOf(actions, words), ...rulesOf(actions, words)]
  return {
    ...maps,
    ...numbersOf(locale, maps),
    [name]: { ...map, rules },
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

function isActions(map: RuleMaps[string] | undefined): boolean {
  return Boolean(map && 'rules' in map && map.kind === 'actions')
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
