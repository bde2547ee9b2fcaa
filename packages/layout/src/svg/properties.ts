import type { Sheet } from './sheet.js'
import type { Element } from './xml.js'

/** Properties as they apply to an element: inherited ones included. */
export type Properties = Readonly<Record<string, string>>

const inherited = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-miterlimit',
  'marker-start',
  'marker-mid',
  'marker-end',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-family',
  'font-weight',
  'font-style',
  'text-anchor',
  'color',
  'visibility',
  'direction',
  'letter-spacing',
  'writing-mode',
]
const own = [
  'opacity',
  'display',
  'clip-path',
  'mask',
  'mix-blend-mode',
  'isolation',
  'filter',
  'stop-color',
  'stop-opacity',
]

const known: ReadonlySet<string> = new Set([...inherited, ...own])

/** Presentation attributes, then the sheet, then the `style` attribute (SVG 2, 6). */
export function propertiesOf(element: Element, parent: Properties, sheet: Sheet): Properties {
  const { attributes } = element
  const given: Record<string, string> = {}
  for (const name in attributes) if (known.has(name)) given[name] = attributes[name] as string
  Object.assign(given, sheet.of(element), attributes.style ? declarations(attributes.style) : undefined)
  const around = inheritedFrom(parent)
  let properties: Record<string, string> | undefined
  for (const name in given) {
    const value = given[name] as string
    if (value === 'inherit') continue
    properties ??= { ...around }
    properties[name] = value
  }
  return properties ?? around
}

/** What each element inside inherits is the same for all of them. */
const handedDown = new WeakMap<Properties, Properties>()

function inheritedFrom(parent: Properties): Properties {
  const properties: Record<string, string> = {}
  const kept = handedDown.get(parent)
  if (kept) return kept
  for (const name of inherited) if (parent[name] !== undefined) properties[name] = parent[name]
  handedDown.set(parent, properties)
  return properties
}

/** The declarations between braces, or of a `style` attribute: those that mean something here. */
export function declarations(body: string): Record<string, string> {
  const found: Record<string, string> = {}
  for (const declaration of body.split(';')) {
    const [name = '', value = ''] = declaration.split(':', 2).map((part) => part.trim())
    if (value === '' || !known.has(name)) continue
    found[name] = value.endsWith('!important') ? value.slice(0, -10).trimEnd() : value
  }
  return found
}
