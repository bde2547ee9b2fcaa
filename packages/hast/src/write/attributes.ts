import type { Properties } from 'hast'
import { find, html } from 'property-information'
import { escapeValue } from './escape.js'

type Value = Properties[string]

/** What is to be known of a property: its attribute, and which values are none. */
interface Attribute {
  name: string
  /** Is there, or is not. */
  isFlag: boolean
  /** A flag that may have a value, too. */
  isOverloaded: boolean
  /** Between the parts of a list. */
  separator: string
}

/** `className` → `class="…"`, each with a space before it. */
export function attributesOf(properties: Properties): string {
  let written = ''
  for (const property in properties) written += attribute(property, properties[property])
  return written
}

function attribute(property: string, given: Value): string {
  if (given === null || given === undefined || given === false) return ''
  const info = known(property)
  const value = typeof given === 'string' && !info.isFlag ? given : meant(given, info)
  if (value === false) return ''
  return value === true ? ` ${info.name}` : ` ${info.name}="${escapeValue(value)}"`
}

/** What stands for a value that is not simply text: a flag is there or not. */
function meant(
  given: NonNullable<Value>,
  { name, isFlag, isOverloaded, separator }: Attribute,
): string | boolean {
  if (isOverloaded && (given === name || given === '')) return true
  if (isFlag && (typeof given !== 'string' || given === name || given === '')) return Boolean(given)
  if (typeof given === 'boolean') return given
  if (Array.isArray(given)) return given.join(separator).trim()
  return !Number.isNaN(given) && String(given)
}

const attributes = new Map<string, Attribute>()

/** Looked up once a name: there are some fifty, on as many elements as the text has parts. */
function known(property: string): Attribute {
  let attribute = attributes.get(property)
  if (!attribute) {
    const info = find(html, property)
    attribute = {
      name: info.attribute,
      isFlag: Boolean(info.boolean || info.overloadedBoolean),
      isOverloaded: Boolean(info.overloadedBoolean),
      separator: info.commaSeparated ? ', ' : ' ',
    }
    attributes.set(property, attribute)
  }
  return attribute
}
