import type { Element, ElementContent, Root } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import { toXml } from 'xast-util-to-xml'
import { ResourceError } from '../contracts/resources.js'
import { declaredDecoder } from '../read/declared-encoding.js'
import { keptAttribute, namespaces } from './attributes.js'
import { keptElements } from './elements.js'
import { withSoundIds } from './ids.js'
import { safeStyles } from './styles.js'

/** An SVG without what could do harm. */
export interface CleanSvg {
  /** The clean file. */
  bytes: Uint8Array
  /** Names of the elements and attributes that were taken out, each once. */
  removed: readonly string[]
}

/**
 * An SVG picture without scripts, motion, foreign content and references to anything outside itself. Written anew from
 * the parsed tree, so that no two readers can understand it differently. Of document types nothing is read but entities
 * that stand for the address of a vocabulary.
 *
 * @throws ResourceError `unreadable` when it is not well-formed XML
 */
export function cleanSvg(bytes: Uint8Array, reference: string): CleanSvg {
  const root = parse((declaredDecoder(bytes) ?? new TextDecoder()).decode(bytes), reference)
  const svg = root.children.find((child): child is Element => child.type === 'element')
  if (svg?.name !== 'svg')
    throw new ResourceError('unreadable', reference, 'Its root is not an `svg` element.')
  const removed = new Set<string>()
  const cleaned = toXml(named(withSoundIds(clean(svg, removed, 0))))
  return { bytes: new TextEncoder().encode(cleaned), removed: [...removed] }
}

/** Drawings that were cut out of pages name no vocabulary, and then browsers draw nothing. */
function named(svg: Element): Element {
  const { xmlns, 'xmlns:xlink': xlink } = svg.attributes
  return {
    ...svg,
    attributes: {
      ...(xmlns ? {} : { xmlns: namespaces.xmlns }),
      ...(xlink || !hasLinks(svg) ? {} : { 'xmlns:xlink': namespaces['xmlns:xlink'] }),
      ...svg.attributes,
    },
  }
}

function hasLinks({ attributes, children }: Element): boolean {
  return (
    Object.keys(attributes).some((name) => name.startsWith('xlink:')) ||
    children.some((child) => child.type === 'element' && hasLinks(child))
  )
}

function parse(text: string, reference: string): Root {
  try {
    return fromXml(withEntities(text.replace(/^\uFEFF/, '')))
  } catch (cause) {
    throw new ResourceError('unreadable', reference, `It is not well-formed XML${lineOf(cause)}.`, { cause })
  }
}

/** References to entities that are read: a drawing names a dozen vocabularies, and each once or twice. */
const mostEntities = 1_000

/**
 * The drawing with the addresses of vocabularies that it names by entities, as Illustrator does. Other entities are refused: a drawing could reach out
 * by them, or blow up.
 */
function withEntities(text: string): string {
  const [, declared] = /<!DOCTYPE[^>[]*\[([^\]]*)\]/.exec(text) ?? []
  if (!declared) return text
  const found = declared.matchAll(/<!ENTITY\s+([\w.-]+)\s+"(https?:\/\/[^"'<>&%\s]{0,200})"\s*>/g)
  const values = new Map(Array.from(found, ([, name = '', value = '']) => [name, value]))
  let left = mostEntities
  return text.replace(/&([\w.-]+);/g, (whole, name: string) => {
    const value = values.get(name)
    return value !== undefined && left-- > 0 ? value : whole
  })
}

function lineOf(cause: unknown): string {
  if (cause instanceof RangeError) return ': it is nested too deeply'
  const line = typeof cause === 'object' && cause !== null && 'line' in cause ? cause.line : undefined
  return typeof line === 'number' ? ` (line ${line})` : ''
}

/** More groups in one another than any drawing has; a file that has more is made to break readers, which is what the limit prevents. */
const deepest = 200

function clean(element: Element, removed: Set<string>, depth: number): Element {
  const attributes = Object.entries(element.attributes).filter(([name, value]) => {
    const kept = keptAttribute(name, value ?? '')
    if (!kept && matters(name)) removed.add(name)
    return kept
  })
  return {
    type: 'element',
    name: element.name,
    attributes: Object.fromEntries(attributes),
    children:
      element.name === 'style'
        ? style(element)
        : element.children.flatMap((child) => cleanChild(child, removed, depth + 1)),
  }
}

function cleanChild(
  child: Element['children'][number],
  removed: Set<string>,
  depth: number,
): ElementContent[] {
  if (child.type === 'text') return [child]
  if (child.type === 'cdata') return [{ type: 'text', value: child.value }]
  if (child.type !== 'element') return []
  if (depth > deepest) removed.add(`elements more than ${deepest} levels deep`)
  else if (keptElements.has(child.name)) return [clean(child, removed, depth)]
  else if (matters(child.name)) removed.add(child.name)
  return []
}

/** Whether a reader may miss a part that is taken out: not what editors of drawings write for themselves. */
function matters(name: string): boolean {
  return name === 'xlink:href' || !(name.includes(':') || name === 'metadata' || name === 'xmlns')
}

function style(element: Element): ElementContent[] {
  const text = element.children.map((child) => ('value' in child ? child.value : '')).join('')
  return [{ type: 'text', value: safeStyles(text) }]
}
