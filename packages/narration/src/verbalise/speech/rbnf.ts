/** A rule: for numbers from `base` on, of which it says so many `divisor`s and what is left. */
interface Rule {
  base: number
  divisor: number
  parts: readonly Part[]
}

type Part =
  | { kind: 'text'; text: string }
  /** "<%set<": how many; ">%set>": what is left; "=%set=": the number itself. */
  | { kind: 'number'; of: 'count' | 'rest' | 'same'; set: string | undefined }
  /** Only where something is left. */
  | { kind: 'optional'; parts: readonly Part[] }
  | { kind: 'plural'; forms: Readonly<Record<string, string>> }

/** Says a number by one rule set; undefined where there is no such set. */
export type RuleBasedNumbers = (set: string, number: number) => string | undefined

/**
 * Number words by rules in the notation of Unicode's CLDR (RBNF): `0: noll; ett; 20: tjugo[>>]; 100: <<hundra[>>];`.
 *
 * @param sets rules by name
 * @param fallback says a number by a set that is not among them
 */
export function ruleBasedNumbers(
  sets: Readonly<Record<string, string>>,
  locale: string,
  fallback: (set: string, number: number) => string,
): RuleBasedNumbers {
  const parsed = new Map(Object.entries(sets).map(([name, text]) => [name, rulesOf(text)]))
  const plurals = new Intl.PluralRules(locale)

  function say(set: string, number: number): string {
    const rules = parsed.get(set)
    const rule = rules?.findLast(({ base }) => base <= number)
    return rule ? partsOf(rule.parts, rule, set, number) : fallback(set, number)
  }

  function partsOf(parts: readonly Part[], rule: Rule, set: string, number: number): string {
    return parts.map((part) => partOf(part, rule, set, number)).join('')
  }

  function partOf(part: Part, rule: Rule, set: string, number: number): string {
    const count = Math.floor(number / rule.divisor)
    const rest = number % rule.divisor
    switch (part.kind) {
      case 'text':
        return part.text
      case 'number':
        return say(part.set ?? set, { count, rest, same: number }[part.of])
      case 'optional':
        return rest === 0 ? '' : partsOf(part.parts, rule, set, number)
      case 'plural':
        return part.forms[plurals.select(count)] ?? part.forms.other ?? ''
    }
  }

  return (set, number) => (parsed.has(set) ? say(set, number) : undefined)
}

const rulePattern = /^(?:(?<base>\d+)(?:\/(?<radix>\d+))?:)?\s*(?<body>.*)$/s

/** Rules without a number follow the one before. Those of signs and marks ("-x:", "x.x:") are not needed. */
function rulesOf(text: string): Rule[] {
  const rules: Rule[] = []
  for (const one of text.split(';').map((rule) => rule.trim())) {
    if (one === '' || /^(?:-x|\D?x[.,]x|Inf|NaN)/.test(one)) continue
    const { base, radix = '10', body = '' } = rulePattern.exec(one)?.groups ?? {}
    const from = base === undefined ? (rules.at(-1)?.base ?? -1) + 1 : Number(base)
    rules.push({ base: from, divisor: divisorOf(from, Number(radix)), parts: parse(body.replace(/^'/, '')) })
  }
  return rules
}

function divisorOf(base: number, radix: number): number {
  let divisor = 1
  while (divisor * radix <= base) divisor *= radix
  return base === 0 ? radix : divisor
}

const token =
  /(?<sign>[<>=←→])(?:%{1,2}(?<set>[\w-]+))?\k<sign>|\$\(cardinal,(?<forms>[^)]*)\)\$|\[(?<optional>[^\]]*)\]|(?<text>[^<>=←→$[]+)/gu
const numbersOf = { '<': 'count', '←': 'count', '>': 'rest', '→': 'rest', '=': 'same' } as const

function parse(body: string): Part[] {
  return [...body.replaceAll('\u00ad', '').matchAll(token)].map(({ groups = {} }): Part => {
    const { sign, set, forms, optional, text = '' } = groups
    if (sign) return { kind: 'number', of: numbersOf[sign as keyof typeof numbersOf], set }
    if (forms !== undefined) {
      const named = [...forms.matchAll(/(\w+)\{([^}]*)\}/g)].map(([, name = '', form = '']) => [name, form])
      return { kind: 'plural', forms: Object.fromEntries(named) }
    }
    return optional === undefined ? { kind: 'text', text } : { kind: 'optional', parts: parse(optional) }
  })
}
