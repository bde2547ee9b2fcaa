import type { Element } from './xml.js'
import { textInside } from './xml.js'

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
]
const own = ['opacity', 'display', 'clip-path', 'mask', 'filter', 'stop-color', 'stop-opacity']

export type Sheet = readonly { test(element: Element): boolean; properties: Properties }[]

/** Style sheets inside the drawing: selectors of one element, class or id. */
export function readSheet(root: Element): Sheet {
  return elementsNamed(root, 'style').flatMap((element) =>
    [
      ...textInside(element)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .matchAll(/([^{}]+)\{([^}]*)\}/g),
    ].flatMap(([, selectors = '', body = '']) =>
      selectors
        .split(',')
        .map((selector) => ({ test: matcher(selector.trim()), properties: declarations(body) })),
    ),
  )
}

/** Presentation attributes, then the sheet, then the `style` attribute (SVG 2, 6). */
export function propertiesOf(element: Element, parent: Properties, sheet: Sheet): Properties {
  const properties: Record<string, string> = {}
  for (const name of inherited) if (parent[name] !== undefined) properties[name] = parent[name]
  const given: Record<string, string> = {}
  for (const name of [...inherited, ...own]) {
    const value = element.attributes[name]
    if (value !== undefined) given[name] = value
  }
  for (const rule of sheet) if (rule.test(element)) Object.assign(given, rule.properties)
  Object.assign(given, declarations(element.attributes.style ?? ''))
  for (const [name, value] of Object.entries(given)) if (value !== 'inherit') properties[name] = value
  return properties
}

function elementsNamed(root: Element, name: string): Element[] {
  const found = root.name === name ? [root] : []
  return [
    ...found,
    ...root.children.flatMap((child) => (typeof child === 'string' ? [] : elementsNamed(child, name))),
  ]
}

function declarations(body: string): Record<string, string> {
  const pairs = body.split(';').map((line) => line.split(':').map((part) => part.trim()))
  return Object.fromEntries(
    pairs.flatMap(([name, value]) => (name && value ? [[name, value.replace(/\s*!important$/, '')]] : [])),
  )
}

function matcher(selector: string): (element: Element) => boolean {
  const [, name = '', kind = '', value = ''] = /^([\w-]*|\*)(?:([.#])([\w-]+))?$/.exec(selector) ?? []
  if (name === '' && kind === '') return () => false
  return ({ name: tag, attributes }) =>
    (name === '' || name === '*' || name === tag) &&
    (kind === '' ||
      (kind === '#' ? attributes.id === value : (attributes.class ?? '').split(/\s+/).includes(value)))
}
