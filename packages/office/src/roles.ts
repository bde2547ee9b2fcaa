import { type AsideKind, badOption, optionKinds, shown } from '@lectern/core'

/** What a house's own style stands for. */
export type StyleRole =
  | 'title'
  | 'subtitle'
  | `heading-${1 | 2 | 3 | 4 | 5 | 6}`
  | 'paragraph'
  | 'caption'
  | 'quote'
  | 'code'
  | AsideKind
  | 'strong'
  | 'emphasis'
  | 'left-out'

/** A style by the name that it has in every language's program, in lower case, and by its id. */
export interface NamedStyle {
  /** The style's id, by which the file refers to it. */
  id: string
  /** The style's name, as people see it. */
  name: string
}

/** What a paragraph is by its style. */
export type Role =
  | StyleRole
  | 'author'
  | 'date'
  | 'attribution'
  | 'term'
  | 'definition'
  | 'box-title'
  /** An empty paragraph with a line below it. */
  | 'line'
  | 'continued'
  | 'contents'

/** Word's own styles, by the names that they have in every language's Word; and those of pandoc, LibreOffice, Google Docs and `@lectern/docx`. */
const paragraphs: Readonly<Record<string, Role>> = {
  title: 'title',
  subtitle: 'subtitle',
  author: 'author',
  date: 'date',
  caption: 'caption',
  'table caption': 'caption',
  'image caption': 'caption',
  quote: 'quote',
  'intense quote': 'quote',
  'block text': 'quote',
  'block quote': 'quote',
  quotations: 'quote',
  code: 'code',
  'code block': 'code',
  'source code': 'code',
  'html preformatted': 'code',
  'preformatted text': 'code',
  'macro text': 'code',
  attribution: 'attribution',
  'definition term': 'term',
  'list heading': 'term',
  definition: 'definition',
  'list contents': 'definition',
  aside: 'aside',
  note: 'note',
  tip: 'tip',
  important: 'important',
  warning: 'warning',
  caution: 'caution',
  teacher: 'teacher',
  'box title': 'box-title',
  'toc heading': 'contents',
  'list continue': 'continued',
}

const characters: Readonly<Record<string, CharacterRole>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  'subtle emphasis': 'emphasis',
  'intense emphasis': 'emphasis',
  'quote char': 'emphasis',
  'book title': 'emphasis',
  'html cite': 'emphasis',
  'html variable': 'emphasis',
  'html definition': 'emphasis',
  'html code': 'code',
  'html sample': 'code',
  'html typewriter': 'code',
  'html keyboard': 'keyboard',
  code: 'code',
  'code char': 'code',
  'inline code': 'code',
  'source code char': 'code',
  'source text': 'code',
  'verbatim char': 'code',
}

/** What a character style can make of a text. */
export type CharacterRole = 'strong' | 'emphasis' | 'code' | 'keyboard'

/** Roles by the name of a style. */
export type HouseStyles = ReadonlyMap<string, StyleRole>

const styleRoles: readonly StyleRole[] = [
  ...(['title', 'subtitle', 'heading-1', 'heading-2', 'heading-3', 'heading-4'] as const),
  ...(['heading-5', 'heading-6', 'paragraph', 'caption', 'quote', 'code', 'aside', 'note', 'tip'] as const),
  ...(['important', 'warning', 'caution', 'teacher', 'strong', 'emphasis', 'left-out'] as const),
]

const aRole = optionKinds.oneOf(...styleRoles)

/**
 * Roles by the names of a house's own styles.
 *
 * @throws LecternError `bad-usage` for what is no role
 */
export function houseStyles(styles: Readonly<Record<string, StyleRole>> = {}): HouseStyles {
  for (const [name, role] of Object.entries<unknown>(styles)) {
    if (aRole.accepts(role)) continue
    const message = `The option “styles.${name}” cannot be ${shown(role)}`
    throw badOption(`styles.${name}`, message, `Use ${aRole.allowed}.${aRole.advice?.(role) ?? ''}`)
  }
  return new Map(Object.entries(styles).map(([name, role]) => [name.trim().toLowerCase(), role]))
}

/** By the style or the nearest that it is based on. */
export function paragraphRole(chain: readonly NamedStyle[], house: HouseStyles): Role | undefined {
  for (const { name, id } of chain) {
    const role =
      house.get(name) ?? house.get(id.toLowerCase()) ?? known(paragraphs, name) ?? headingRole(name, id)
    if (role) return role
    if (/^toc \d$/.test(name)) return 'contents'
    if (/^list continue \d$/.test(name)) return 'continued'
  }
  return undefined
}

/** What a character style makes of a text. */
export function characterRole(chain: readonly NamedStyle[], house: HouseStyles): CharacterRole | undefined {
  for (const { name, id } of chain) {
    const given = house.get(name) ?? house.get(id.toLowerCase())
    if (given === 'strong' || given === 'emphasis' || given === 'code') return given
    const role = known(characters, name)
    if (role) return role
  }
  return undefined
}

function headingRole(name: string, id: string): Role | undefined {
  const level = /^heading ?([1-9])$/.exec(name)?.[1] ?? /^heading([1-9])$/i.exec(id)?.[1]
  return level ? headingOf(Number(level)) : undefined
}

/**
 * The role of a heading of this level.
 *
 * @param level from 1; Word has nine, and what is deeper than six is the sixth
 */
export function headingOf(level: number): Role {
  const depth = Math.min(Math.max(level, 1), 6)
  return `heading-${depth as 1 | 2 | 3 | 4 | 5 | 6}`
}

function known<Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined
}
