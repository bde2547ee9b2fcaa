import type { TagAttributes, TagType } from '@lectern/layout'
import type { Dictionary } from '../pdfkit/values.js'
import { mathmlAttribute } from './mathml-attribute.js'

/** Namespaces of standard structure types (ISO 32000-2, 14.8.6). */
export type Namespace = 'pdf' | 'pdf2' | 'mathml'

export const namespaceUris: Readonly<Record<Namespace, string>> = {
  pdf: 'http://iso.org/pdf/ssn',
  pdf2: 'http://iso.org/pdf2/ssn',
  mathml: 'http://www.w3.org/1998/Math/MathML',
}

export interface ElementType {
  name: string
  /** PDF 2.0 only. */
  namespace?: Namespace
}

/** Element types as the standard of a document names them. */
export interface ElementTypes {
  of(type: TagType): ElementType
  /** Our own types as the standard's (ISO 32000-1, 14.7.3). */
  roles: Readonly<Record<string, string>>
  namespaces: readonly Namespace[]
  listNumbering(numbering: NonNullable<TagAttributes['listNumbering']>): string
  /** The attribute of a box that is ticked. */
  checked: 'checked' | 'Checked'
  /** Attributes of a note. */
  note?: Dictionary
  /** Attributes that carry the MathML of a formula, where the standard has no elements for it. */
  formula?(mathml: string): Dictionary | undefined
}

/** PDF 1.7: what came later keeps its name and is read as what is nearest. */
export const types17: ElementTypes = {
  of: (name) => ({ name }),
  roles: { Aside: 'Div', Strong: 'Span', Em: 'Span' },
  namespaces: [],
  listNumbering: (numbering) => (numbering === 'Description' ? 'None' : numbering),
  checked: 'checked',
  formula: mathmlAttribute,
}

/** Types that PDF 2.0 renamed. */
const renamed: Partial<Record<TagType, string>> = { Note: 'FENote' }

/** PDF 2.0 took these out; they are still used, from the namespace of PDF 1.7 (ISO 14289-2, 8.2.4). */
const earlier: ReadonlySet<TagType> = new Set<TagType>(['BlockQuote', 'Code', 'TOC', 'TOCI', 'Reference'])

export const types20: ElementTypes = {
  of: (type) => ({ name: renamed[type] ?? type, namespace: earlier.has(type) ? 'pdf' : 'pdf2' }),
  roles: {},
  namespaces: ['pdf', 'pdf2', 'mathml'],
  // A list with labels must not say that it has none (ISO 14289-2, 8.2.5.25).
  listNumbering: (numbering) => (numbering === 'None' ? 'Unordered' : numbering),
  checked: 'Checked',
  note: { O: 'FENote', NoteType: 'Footnote' },
}
