import { LecternError } from '@lectern/core'
import type { Nodes } from 'xast'

/** An element of a part. Names have the prefixes of the format's own standard (`w:p`, `text:p`), whatever the file calls them. */
export interface Markup {
  /** With the usual prefix of its namespace. */
  name: string
  /** By name, with the usual prefix. */
  attributes: Readonly<Record<string, string>>
  /** Elements and text, in order. */
  children: readonly (Markup | string)[]
}

/** Tables a hundred deep are less. */
const deepest = 600

/** Tags of a part: a book of 2,000 pages has two million. Ten million, as small as they can be, are within the bytes that are unpacked, and 4 GB. */
const mostTags = 4_000_000

/** What a namespace is called here, or undefined where it is not known. */
export type Prefixes = (uri: string) => string | undefined

/** Prefixes that are declared where an element stands, and what they are called here. */
interface Scope {
  names: Readonly<Record<string, string>>
  prefixOf: Prefixes
}

/**
 * Parses a part. No entity but XML's own is known, and a document type is refused, so nothing is fetched and nothing grows.
 *
 * @throws LecternError `too-large`; Error where it is not well-formed, or declares a document type
 */
export async function parseXml(bytes: Uint8Array, prefixOf: Prefixes): Promise<Markup> {
  const { fromXml } = await import('xast-util-from-xml')
  const text = decoded(bytes)
  refuseTooMany(text)
  const { children } = unlessTooDeep(() => fromXml(text))
  if (children.some(({ type }) => type === 'doctype')) throw new Error('It declares a document type')
  const [root] = children.flatMap((node) => markupOf(node, { names: { xml: 'xml' }, prefixOf }, 1))
  if (typeof root !== 'object') throw new Error('It has no element')
  return root
}

/** Before any of them is made. */
function refuseTooMany(text: string): void {
  let tags = 0
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) tags++
  if (tags <= mostTags) return
  const most = mostTags.toLocaleString('en')
  throw new LecternError('too-large', `A part of the document has more than ${most} tags of XML`, {
    hint: 'Split the document.',
  })
}

const tooDeep = `Its elements are nested more than ${deepest} deep`

/** The library calls itself for elements in elements: thousands of them are a RangeError, or one that a message of the library has as its cause. */
function unlessTooDeep<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined
    throw error instanceof RangeError || cause instanceof RangeError ? new Error(tooDeep) : error
  }
}

/** Parts are in UTF-8 or UTF-16 (ECMA-376-2, 8.1.4; XML 1.0, 4.3.3). */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes).replace(/^\s+(?=<\?xml)/, '')
}

function markupOf(node: Nodes, around: Scope, depth: number): (Markup | string)[] {
  if (node.type === 'text' || node.type === 'cdata') return [node.value]
  if (node.type !== 'element') return []
  if (depth > deepest) throw new Error(tooDeep)
  const scope = scopeOf(node.attributes, around)
  const attributes: Record<string, string> = {}
  for (const [name, value] of Object.entries(node.attributes))
    if (!name.startsWith('xmlns')) attributes[name.includes(':') ? renamed(name, scope) : name] = value ?? ''
  return [
    {
      name: renamed(node.name, scope),
      attributes,
      children: node.children.flatMap((child) => markupOf(child, scope, depth + 1)),
    },
  ]
}

function scopeOf(attributes: Readonly<Record<string, string | null | undefined>>, around: Scope): Scope {
  const declared = Object.entries(attributes).filter(
    ([name]) => name === 'xmlns' || name.startsWith('xmlns:'),
  )
  if (declared.length === 0) return around
  const own = declared.map(([name, uri]) => {
    const prefix = name.slice('xmlns:'.length)
    return [prefix, around.prefixOf(uri ?? '') ?? prefix] as const
  })
  return { ...around, names: { ...around.names, ...Object.fromEntries(own) } }
}

function renamed(name: string, scope: Scope): string {
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  const known = Object.hasOwn(scope.names, prefix) ? scope.names[prefix] : prefix
  const local = name.slice(colon + 1)
  return known ? `${known}:${local}` : local
}

/** Elements in an element, without the text between them. */
export function elementsOf({ children }: Markup): Markup[] {
  return children.filter((child): child is Markup => typeof child !== 'string')
}

/** Elements of one name in an element. */
export function childrenOf(parent: Markup | undefined, name: string): Markup[] {
  return parent ? elementsOf(parent).filter((child) => child.name === name) : []
}

/** The element at the end of a path of names. */
export function child(parent: Markup | undefined, ...path: readonly string[]): Markup | undefined {
  let found = parent
  for (const name of path) found = found && elementsOf(found).find((one) => one.name === name)
  return found
}

/** All elements below, in document order. */
export function* descendantsOf(parent: Markup | undefined): Generator<Markup> {
  for (const one of parent ? elementsOf(parent) : []) {
    yield one
    yield* descendantsOf(one)
  }
}

/** The first element of a name, at any depth. */
export function find(parent: Markup | undefined, name: string): Markup | undefined {
  for (const one of descendantsOf(parent)) if (one.name === name) return one
  return undefined
}

/** A whole number in an attribute. */
export function numberOf(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d+$/.test(value) ? Number(value) : undefined
}

/** All text in an element. */
export function textIn(markup: Markup | string): string {
  return typeof markup === 'string' ? markup : markup.children.map(textIn).join('')
}
