import type { Tag } from '@lectern/layout'
import { type Dictionary, textString } from '../pdfkit/values.js'
import type { ElementTypes } from './types.js'

/** Attributes of an element by their owners (ISO 32000-1, 14.8.5). */
export function attributesOf(
  tag: Tag,
  heights: readonly number[],
  types: ElementTypes,
  classes: AttributeClasses,
): { A?: Dictionary | Dictionary[]; C?: string } {
  const formula = tag.mathml === undefined ? undefined : types.formula?.(tag.mathml)
  const layout = formula && layoutAttributes(tag, heights)
  // PDF.js looks for MathML only where an element has attributes of one owner; a class holds the others (14.7.5.3).
  if (formula) return { A: formula, ...(layout ? { C: classes.add(layout) } : {}) }
  let owners: Dictionary[] | undefined
  for (const attributes of owned) {
    const found = attributes(tag, types, heights)
    // Most elements have none.
    if (found && owners) owners.push(found)
    else if (found) owners = [found]
  }
  const [first] = owners ?? []
  return first ? { A: owners && owners.length > 1 ? owners : first } : noAttributes
}

const noAttributes = {}

/** Attributes of one owner each. */
const owned: readonly ((
  tag: Tag,
  types: ElementTypes,
  heights: readonly number[],
) => Dictionary | undefined)[] = [
  listAttributes,
  tableAttributes,
  fieldAttributes,
  (tag, _, heights) => layoutAttributes(tag, heights),
  wordAttributes,
  pageAttributes,
  ({ type }, { note }) => (type === 'Note' ? note : undefined),
]

/** Attributes that elements refer to by a name (ISO 32000-1, 14.7.5.3). */
export interface AttributeClasses {
  /** Gives the name. */
  add(attributes: Dictionary): string
  /** The class map; nothing where there are no classes. */
  written(): { ClassMap?: Dictionary }
}

export function createClasses(): AttributeClasses {
  const classes: Record<string, Dictionary> = {}
  let count = 0
  return {
    add(attributes) {
      const name = `place${++count}`
      classes[name] = attributes
      return name
    },
    written: () => (count > 0 ? { ClassMap: classes } : {}),
  }
}

function listAttributes({ listNumbering }: Tag, types: ElementTypes): Dictionary | undefined {
  return listNumbering && { O: 'List', ListNumbering: types.listNumbering(listNumbering) }
}

function tableAttributes({ scope, headers, colSpan, rowSpan, summary }: Tag): Dictionary | undefined {
  if (!scope && !headers && !colSpan && !rowSpan && !summary) return undefined
  return {
    O: 'Table',
    ...(scope ? { Scope: scope } : {}),
    ...(headers ? { Headers: headers.map(textString) } : {}),
    ...(colSpan ? { ColSpan: colSpan } : {}),
    ...(rowSpan ? { RowSpan: rowSpan } : {}),
    ...(summary ? { Summary: textString(summary) } : {}),
  }
}

/** What a form on paper would be (ISO 32000-1, 14.8.5.6). */
function fieldAttributes({ field }: Tag, { checked }: ElementTypes): Dictionary | undefined {
  if (!field) return undefined
  return {
    O: 'PrintField',
    Role: { text: 'tv', box: 'cb', option: 'rb' }[field.role],
    ...(field.role !== 'text' ? { [checked]: field.checked ? 'on' : 'off' } : {}),
    Desc: textString(field.name),
  }
}

/** How words differ from those around them (ISO 32000-1, 14.8.5.4.5). A height goes with each shift, as the clause asks. */
function wordAttributes({ decoration, baselineShift, lineHeight, ground }: Tag): Dictionary | undefined {
  if (!decoration && baselineShift === undefined && !ground) return undefined
  return {
    O: 'Layout',
    ...(decoration ? { TextDecorationType: decoration } : {}),
    ...(baselineShift !== undefined ? { BaselineShift: baselineShift } : {}),
    ...(lineHeight !== undefined ? { LineHeight: lineHeight } : {}),
    ...(ground ? { BackgroundColor: componentsOf(ground) } : {}),
  }
}

/** The element's class in HTML (ISO 32000-1, 14.8.5.1). */
function pageAttributes({ pageClass }: Tag): Dictionary | undefined {
  return pageClass && { O: 'HTML-4.01', class: textString(pageClass) }
}

const componentsOf = (color: string): number[] =>
  [1, 3, 5].map((at) => Math.round((Number.parseInt(color.slice(at, at + 2), 16) / 255) * 1000) / 1000)

function layoutAttributes(
  { type, bbox, parent, id }: Tag,
  heights: readonly number[],
): Dictionary | undefined {
  if (!bbox) return undefined
  const { page, x, y, width, height } = bbox
  const top = (heights[page] ?? 0) - y
  // A formula on a line of its own is a block of the article, with its id.
  const inline = parent?.type === 'P' || (type === 'Formula' && id === undefined)
  return { O: 'Layout', Placement: inline ? 'Inline' : 'Block', BBox: [x, top - height, x + width, top] }
}
