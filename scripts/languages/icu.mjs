// Messages in the syntax of ICU MessageFormat, as far as catalogues use it: values and plurals by `Intl.PluralRules`.
import { parse, TYPE } from '@formatjs/icu-messageformat-parser'

/** The parts of a message, or what is wrong with it. */
export function parseMessage(text, lang) {
  try {
    const ast = parse(text, { ignoreTag: true, requiresOtherClause: true })
    return { ast, problem: problemOf(ast, lang) }
  } catch (error) {
    return { ast: [], problem: `not a message: ${error.message}` }
  }
}

/** The values that a message takes, in order, and whether each is counted. */
export function argumentsOf(ast, found = new Map()) {
  for (const part of ast) {
    if (part.type === TYPE.argument && !found.has(part.value)) found.set(part.value, 'text')
    if (part.type !== TYPE.plural) continue
    found.set(part.value, 'count')
    for (const { value } of Object.values(part.options)) argumentsOf(value, found)
  }
  return found
}

/** A TypeScript expression that makes the words. */
export function expressionOf(ast, lang) {
  return `\`${partsOf(ast, lang)}\``
}

function partsOf(ast, lang, counted) {
  return ast.map((part) => partOf(part, lang, counted)).join('')
}

function partOf(part, lang, counted) {
  if (part.type === TYPE.literal) return part.value.replace(/[\\`]|\$\{/g, '\\$&')
  if (part.type === TYPE.argument) return `\${${part.value}}`
  if (part.type === TYPE.pound) return `\${${counted}}`
  const forms = Object.entries(part.options).map(
    ([category, { value }]) => `${category}: \`${partsOf(value, lang, part.value)}\``,
  )
  return `\${plural('${lang}', ${part.value}, { ${forms.join(', ')} })}`
}

const known = new Set([TYPE.literal, TYPE.argument, TYPE.plural, TYPE.pound])

function problemOf(ast, lang) {
  for (const part of ast) {
    if (!known.has(part.type)) return 'only {value} and {value, plural, …} are understood'
    if (part.type !== TYPE.plural) continue
    const problem = problemOfForms(part.options, lang)
    if (problem) return problem
    for (const { value } of Object.values(part.options)) {
      const inner = problemOf(value, lang)
      if (inner) return inner
    }
  }
  return undefined
}

/** A language's own categories and no others. Those that only nought or millions have may be left out. */
function problemOfForms(forms, lang) {
  const rules = new Intl.PluralRules(lang)
  const { pluralCategories } = rules.resolvedOptions()
  const wrong = Object.keys(forms).find((category) => !pluralCategories.includes(category))
  if (wrong) return `${lang} has no plural form "${wrong}"; it has ${pluralCategories.join(', ')}`
  const common = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count + 1)))
  const missing = [...common].filter((category) => !(category in forms))
  return missing.length > 0 ? `${lang} needs the plural form ${missing.join(', ')}, too` : undefined
}
