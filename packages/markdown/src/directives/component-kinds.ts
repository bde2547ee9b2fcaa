import type { Component } from '../markdown/dialects/jsx.js'
import { isBoxName } from './box-kinds.js'

/** What components of well-known sets are (Mintlify, Docusaurus, Starlight, Nextra, Fumadocs), beside the names of boxes. */
const known: Readonly<Record<string, string>> = {
  accordion: 'details',
  alert: 'note',
  aside: 'note',
  collapse: 'details',
  collapsible: 'details',
  expandable: 'details',
  notice: 'note',
  toggle: 'details',
}

/** Attributes that say which kind of box it is. */
export const kinds = ['type', 'kind', 'variant', 'level', 'status', 'intent']

/** The name of a box that a component of MDX is; undefined where it only stands around other blocks. */
export function kindOf({ name, attributes }: Pick<Component, 'name' | 'attributes'>): string | undefined {
  const small = name.toLowerCase()
  const own = Object.hasOwn(known, small) ? known[small] : isBoxName(small) ? small : undefined
  const said = kinds.map((key) => attributes[key]?.toLowerCase() ?? '').find(isBoxName)
  return own && (said ?? own)
}
