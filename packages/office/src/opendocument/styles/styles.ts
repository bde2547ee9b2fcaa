import { child, elementsOf, type Markup } from '../../package/xml.js'
import type { NamedStyle } from '../../roles.js'
import { chainOf } from '../../styles.js'

export type Family = 'paragraph' | 'text' | 'section'

export interface Style extends NamedStyle {
  basedOn: string | undefined
  /** Made by the program for what an author did to these words alone, not a style that the author chose (part 3, 3.15.3). */
  isAutomatic: boolean
  text: Readonly<Record<string, string>>
  paragraph: Readonly<Record<string, string>>
  section: Readonly<Record<string, string>>
  attributes: Readonly<Record<string, string>>
}

export interface Styles {
  /** A style and those that it is based on, nearest first. */
  chain(family: Family, name: string | undefined): readonly Style[]
  /** What holds for every word (`style:default-style`). */
  defaultText: Readonly<Record<string, string>>
}

const none: Readonly<Record<string, string>> = {}

/** Names of LibreOffice's own styles that Word knows under other names. */
const sameAs: Readonly<Record<string, string>> = {
  'strong emphasis': 'strong',
  citation: 'html cite',
  teletype: 'html typewriter',
  'user entry': 'html keyboard',
  example: 'html sample',
  variable: 'html variable',
  definition: 'html definition',
  'contents heading': 'toc heading',
  'illustration index heading': 'toc heading',
  'table index heading': 'toc heading',
  tablecaption: 'caption',
  figurecaption: 'caption',
  'first paragraph': 'body text',
}

export function stylesOf(roots: readonly (Markup | undefined)[]): Styles {
  const styles = new Map<string, Style>()
  let defaultText = none
  for (const root of roots) {
    for (const element of elementsIn(root, 'office:styles')) {
      if (element.name === 'style:default-style' && element.attributes['style:family'] === 'paragraph')
        defaultText = child(element, 'style:text-properties')?.attributes ?? none
      else add(element, false, styles)
    }
  }
  // Automatic styles of the content come last: those of headers and footers may have the same names.
  for (const root of roots.toReversed())
    for (const element of elementsIn(root, 'office:automatic-styles')) add(element, true, styles)
  const chains = new Map<string, readonly Style[]>()
  return {
    defaultText,
    chain(family, name) {
      const key = `${family} ${name ?? ''}`
      const chain = chains.get(key) ?? chainOf(name, (id) => styles.get(`${family} ${id}`) ?? unknown(id))
      chains.set(key, chain)
      return chain
    },
  }
}

function elementsIn(root: Markup | undefined, name: string): Markup[] {
  const parent = child(root, name)
  return parent ? elementsOf(parent) : []
}

function add(element: Markup, isAutomatic: boolean, styles: Map<string, Style>): void {
  if (element.name !== 'style:style') return
  const { attributes } = element
  const id = attributes['style:name'] ?? ''
  const name = (attributes['style:display-name'] ?? id.replace(/_20_/g, ' ')).trim().toLowerCase()
  styles.set(`${attributes['style:family']} ${id}`, {
    id,
    name: wordName(name, attributes['style:family']),
    basedOn: attributes['style:parent-style-name'],
    isAutomatic,
    text: child(element, 'style:text-properties')?.attributes ?? none,
    paragraph: child(element, 'style:paragraph-properties')?.attributes ?? none,
    section: child(element, 'style:section-properties')?.attributes ?? none,
    attributes,
  })
}

/** A paragraph in a style "Definition" is what a term means; the same name for words within a line is Word's "HTML Definition". */
function wordName(name: string, family: string | undefined): string {
  const same = Object.hasOwn(sameAs, name) ? sameAs[name] : undefined
  return same && (family === 'text' || !same.startsWith('html ')) ? same : name
}

/** A style that the file lacks is known by its name: "Heading_20_1". */
function unknown(id: string): Style {
  const name = id.replace(/_20_/g, ' ').toLowerCase()
  return {
    id,
    name,
    basedOn: undefined,
    isAutomatic: false,
    text: none,
    paragraph: none,
    section: none,
    attributes: none,
  }
}
