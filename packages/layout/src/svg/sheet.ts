import { declarations, type Properties } from './properties.js'
import { type Element, textInside } from './xml.js'

/** The style sheets inside a drawing. */
export interface Sheet {
  /** The declarations for an element; of two rules the later one holds. */
  of(element: Element): Properties
}

/** The declarations of all rules with one selector: a value for each property, and the place of its rule among all. */
type Declared = Map<string, { order: number; value: string }>

/** Reads style sheets; selectors are of one element, class or id. */
export function readSheet(root: Element): Sheet {
  const rules = new Map<string, Declared>()
  let order = 0
  for (const style of elementsNamed(root, 'style')) {
    for (const { selectors, body } of rulesIn(withoutComments(textInside(style)))) {
      const properties = Object.entries(declarations(body))
      for (const selector of selectors.split(',')) {
        const key = keyOf(selector.trim())
        if (key !== undefined) declare(key, properties, order++, rules)
      }
    }
  }
  return { of: (element) => (rules.size === 0 ? nothing : declaredOf(element, rules)) }
}

const nothing: Properties = {}

function declare(
  key: string,
  properties: readonly [string, string][],
  order: number,
  rules: Map<string, Declared>,
): void {
  const declared: Declared = rules.get(key) ?? new Map()
  rules.set(key, declared)
  for (const [name, value] of properties) declared.set(name, { order, value })
}

function declaredOf({ name, attributes }: Element, rules: ReadonlyMap<string, Declared>): Properties {
  const classes = (attributes.class ?? '').split(/\s+/).map((one) => `.${one}`)
  const own = attributes.id === undefined ? classes : [...classes, `#${attributes.id}`]
  const keys = ['', ...own].flatMap((key) => [key, `${name}${key}`])
  const best: Declared = new Map()
  for (const key of keys) {
    for (const [property, declared] of rules.get(key) ?? []) {
      const known = best.get(property)
      if (!known || known.order < declared.order) best.set(property, declared)
    }
  }
  return Object.fromEntries([...best].map(([property, { value }]) => [property, value]))
}

/** A selector as the key of its rules: `circle.red`, `.red`, `#one`; empty for every element. */
function keyOf(selector: string): string | undefined {
  const [, name = '', rest = ''] = /^([\w-]*|\*)([.#][\w-]+)?$/.exec(selector) ?? []
  if (name === '' && rest === '') return undefined
  return name === '*' ? rest : `${name}${rest}`
}

/** The rules of a sheet: the selectors before each pair of braces, and what is between them. */
function* rulesIn(sheet: string): Generator<{ selectors: string; body: string }> {
  for (let at = 0; ; ) {
    const opens = sheet.indexOf('{', at)
    const closes = sheet.indexOf('}', opens)
    if (opens < 0 || closes < 0) return
    const before = sheet.slice(at, opens)
    yield { selectors: before.slice(before.lastIndexOf('}') + 1), body: sheet.slice(opens + 1, closes) }
    at = closes + 1
  }
}

function withoutComments(sheet: string): string {
  const parts: string[] = []
  for (let at = 0; at < sheet.length; ) {
    const opens = sheet.indexOf('/*', at)
    parts.push(sheet.slice(at, opens < 0 ? sheet.length : opens))
    const closes = opens < 0 ? -1 : sheet.indexOf('*/', opens + 2)
    at = closes < 0 ? sheet.length : closes + 2
  }
  return parts.join('')
}

function elementsNamed(root: Element, name: string): Element[] {
  const found: Element[] = []
  const collect = (element: Element): void => {
    if (element.name === name) found.push(element)
    for (const child of element.children) if (typeof child !== 'string') collect(child)
  }
  collect(root)
  return found
}
