import { tooltipOf } from '@lectern/core'
import type { FieldItem, Leaf } from '@lectern/layout'
import { number as n } from '../draw/numbers.js'
import type { FieldFont } from '../fonts/field-font.js'
import type { PdfDocument } from '../pdfkit/document.js'
import { type Dictionary, type Reference, textString } from '../pdfkit/values.js'
import type { StructureWriter } from './tree.js'

/** Places to fill in, as fields of an interactive form (ISO 32000-1, 12.7). */
export interface FormWriter {
  /** A field on the page that is drawn, tied to its element Form both ways (ISO 14289-1, 7.18.4). */
  write(item: FieldItem, page: { index: number; height: number }): void
  /** Writes the catalog's form, where there are fields. */
  end(): void
}

/** Flags of fields (ISO 32000-1, tables 226 to 228). */
const flags = { multiline: 1 << 12, noToggleToOff: 1 << 14, radio: 1 << 15 }

interface Group {
  ref: Reference
  data: Dictionary
  kids: Reference[]
  options: string[]
}

export function createForm(pdf: PdfDocument, structure: StructureWriter, font: () => FieldFont): FormWriter {
  const fields: Reference[] = []
  const groups = new Map<string, Group>()

  function groupOf({ name, question }: { name: string; question: string }): Group {
    const known = groups.get(name)
    if (known) return known
    const ref = pdf.ref()
    const group: Group = {
      ref,
      data: {
        FT: 'Btn',
        Ff: flags.radio | flags.noToggleToOff,
        T: nameOf(name),
        TU: textString(question || name),
        V: 'Off',
      },
      kids: [],
      options: [],
    }
    groups.set(name, group)
    fields.push(ref)
    return group
  }

  /** Without actions, and with an appearance for each state: PDF/A allows no other (ISO 19005-2, 6.3.3, 6.4). */
  function entriesOf({ field, checked = false, rect, size }: FieldItem): Dictionary {
    const named = { T: nameOf(field.name), TU: textString(tooltipOf(field) || field.name) }
    if (field.kind === 'gap' || field.kind === 'lines') {
      return {
        FT: 'Tx',
        ...named,
        ...(field.kind === 'lines' ? { Ff: flags.multiline } : {}),
        DA: textString(`/${font().name} ${n(size)} Tf 0 0 0 rg`),
        AP: { N: emptyText(rect, pdf, font()) },
      }
    }
    const group = field.kind === 'option' && field.group ? groupOf(field.group) : undefined
    const on = group ? String(group.options.push(field.question)) : 'Yes'
    const state = checked ? on : 'Off'
    if (group && checked) group.data.V = on
    return {
      ...(group ? { Parent: group.ref, TU: named.TU } : { FT: 'Btn', ...named, V: state }),
      AS: state,
      AP: { N: { [on]: mark(rect, field.kind, pdf), Off: drawing(rect, '', pdf) } },
    }
  }

  return {
    write(item, page) {
      const { x, y, width, height } = item.rect
      pdf.annotate(x, y, width, height, {
        Subtype: 'Widget',
        F: 4,
        // Required by PDF/UA-2, 8.10.2.3, where no label stands in the element.
        Contents: textString(tooltipOf(item.field) || item.field.name),
        ...entriesOf(item),
        structParent: {
          add({ annotationRef }) {
            // PDFKit gives every annotation but a link a colour.
            delete annotationRef.data.C
            annotationRef.data.StructParent = structure.annotate(tagOf(item.owner), annotationRef, page.index)
            const group = item.field.kind === 'option' && item.field.group
            if (group) groupOf(group).kids.push(annotationRef)
            else fields.push(annotationRef)
          },
        },
      })
    },
    end() {
      if (fields.length === 0) return
      for (const { ref, data, kids, options } of groups.values()) {
        ref.data = { ...data, Kids: kids, Opt: options.map(textString) }
        ref.end()
      }
      const { name, reference } = font()
      // No NeedAppearances: PDF/A forbids it, and every state has its appearance.
      pdf.catalog.AcroForm = {
        Fields: fields,
        DR: { Font: { [name]: reference } },
        DA: textString(`/${name} 12 Tf 0 0 0 rg`),
      }
    },
  }
}

const tagOf = ({ tag }: Leaf) => tag

/** A point parts the names of a field and its parent. */
const nameOf = (name: string) => textString(name.replaceAll('.', '_'))

type Size = Pick<FieldItem['rect'], 'width' | 'height'>

function emptyText(rect: Size, pdf: PdfDocument, { name, reference }: FieldFont): Reference {
  return drawing(rect, '/Tx BMC\nEMC', pdf, { Font: { [name]: reference } })
}

function drawing(
  { width, height }: Size,
  content: string,
  pdf: PdfDocument,
  resources: Dictionary = {},
): Reference {
  const entries = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, width, height], Resources: resources }
  return pdf.stream(entries, new TextEncoder().encode(content || ' '))
}

/** A tick, or a dot. */
function mark(rect: Size, kind: FieldItem['field']['kind'], pdf: PdfDocument): Reference {
  const { width: w, height: h } = rect
  if (kind === 'box') {
    const line = `1.4 w 0 0 0 RG ${n(w * 0.22)} ${n(h * 0.48)} m ${n(w * 0.42)} ${n(h * 0.26)} l ${n(w * 0.78)} ${n(h * 0.76)} l S`
    return drawing(rect, line, pdf)
  }
  // A line of no length with round ends is a dot.
  return drawing(
    rect,
    `1 J ${n(w * 0.45)} w 0 0 0 RG ${n(w / 2)} ${n(h / 2)} m ${n(w / 2)} ${n(h / 2)} l S`,
    pdf,
  )
}
