import type { Meaning } from '../speakable/parts.js'

/** Meanings that the engine sees by itself. */
type Named = 'ceiling' | 'cubed unit' | 'floor' | 'magnitude' | 'quotient' | 'squared unit'

interface Rule {
  /** Where, as an XPath of the engine's tree. */
  node?: string
  conditions?: readonly string[]
  /** The parts that the words name by their numbers, where these are not the children. */
  parts?: readonly string[]
  /** What is said where a language has no words for it. */
  otherwise?: string
}

const first = 'children/*[1]'
const second = 'children/*[2]'

/** Meanings whose words are not simply said at the node that has the meaning. */
export const own: Readonly<Partial<Record<string, Rule>> & Partial<Record<Meaning | Named, Rule>>> = {
  bounds: { parts: [`${first}/${first}`, `${first}/${second}`, second] },
  ceiling: roundedBy('⌈'),
  'cubed unit': powerOfUnit(3),
  derivative: { conditions: ['self::*'] },
  'exactly one': { parts: ['text()'], otherwise: '{1}' },
  floor: roundedBy('⌊'),
  limit: { parts: [second] },
  'limit inferior': { parts: [second] },
  'limit superior': { parts: [second] },
  magnitude: {
    node: 'self::fenced',
    conditions: ['@role="neutral"', `${first}[@ext-meaning="vector"]`],
  },
  per: { conditions: ['not(contains(@grammar, "per"))'], parts: ['. (grammar:per:singular)'] },
  quotient: { node: 'self::fraction[@role="unit"]', parts: [first, `${second} (grammar:singular)`] },
  'squared unit': powerOfUnit(2),
  'unit factor': { conditions: ['not(contains(@grammar, "singular"))'], parts: ['. (grammar:singular)'] },
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
  }
}

/** What the same words say in all languages. */
export const everywhere: readonly [action: string, ...conditions: string[]][] = [
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
export const preferred: readonly [action: string, ...conditions: string[]][] = [
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
