import { tooltipOf } from '@lectern/core'
import type { FieldItem } from '@lectern/layout'
import type { AnnotationOptions } from 'pdfkit'
import { hundredths as n } from '../draw/numbers.js'
import type { FieldFont } from '../fonts/field-font.js'
import type { PdfDocument } from '../pdfkit/document.js'
import { type Reference, textString, type Value } from '../pdfkit/values.js'
import type { StructureWriter } from './tree.js'

/** Places to fill in, as fields of PDFKit's form (ISO 32000-1, 12.7). */
export interface FormWriter {
  /** A field on the page that is drawn, tied to its element Form both ways (ISO 14289-1, 7.18.4). */
  write(item: FieldItem): void
}

/** Flags of options of which one is right. */
const radio = { radioButton: true, toggleToOffButton: true }

export function createForm(pdf: PdfDocument, structure: StructureWriter, font: () => FieldFont): FormWriter {
  const groups = new Map<string, { field: Reference; options: Value[] }>()

  function groupOf({ name, question }: { name: string; question: string }) {
    let group = groups.get(name)
    if (!group) {
      const options: Value[] = []
      const entries = { FT: 'Btn', TU: textString(question || name), V: 'Off', Opt: options }
      group = { field: pdf.formField(nameOf(name), { ...radio, entries }), options }
      groups.set(name, group)
    }
    return group
  }

  function writeText({ field, rect, size }: FieldItem, entries: AnnotationOptions): void {
    pdf.formText(nameOf(field.name), ...placeOf(rect), {
      multiline: field.kind === 'lines',
      entries: {
        ...entries,
        DA: textString(`/${font().id} ${n(size)} Tf 0 0 0 rg`),
        AP: { N: emptyText(rect, pdf, font()) },
      },
    })
  }

  /** With an appearance for each state, and without actions: PDF/A allows no other (ISO 19005-2, 6.3.3, 6.4). */
  function writeBox({ field, rect, checked = false }: FieldItem, entries: AnnotationOptions): void {
    const group = field.kind === 'option' && field.group ? groupOf(field.group) : undefined
    const on = group ? String(group.options.push(textString(field.question))) : 'Yes'
    const state = checked ? on : 'Off'
    const states = { [on]: mark(rect, field.kind, pdf), Off: appearance(rect, pdf) }
    const own = { ...entries, AS: state, AP: { N: states } }
    if (group) {
      if (checked) group.field.data.V = on
      // The name is that of the group.
      const parented = { ...radio, parent: group.field, entries: { ...own, T: undefined } }
      pdf.formRadioButton('', ...placeOf(rect), parented)
    } else pdf.formCheckbox(nameOf(field.name), ...placeOf(rect), { entries: { ...own, V: state } })
  }

  return {
    write(item) {
      const { field, owner } = item
      const tooltip = textString(tooltipOf(field) || field.name)
      pdf.beginForm(font())
      // `Contents` is required by PDF/UA-2, 8.10.2.3, where no label stands in the element.
      const entries = { TU: tooltip, Contents: tooltip, structParent: structure.elementOf(owner.tag) }
      if (field.kind === 'gap' || field.kind === 'lines') writeText(item, entries)
      else writeBox(item, entries)
    },
  }
}

/** A point parts the names of a field and its parent. */
const nameOf = (name: string): string => name.replaceAll('.', '_')

type Rect = FieldItem['rect']

const placeOf = ({ x, y, width, height }: Rect) => [x, y, width, height] as const

function appearance({ width, height }: Rect, pdf: PdfDocument, draw = () => {}): Reference {
  return pdf.form({ x: 0, y: 0, width, height }, draw)
}

function emptyText(rect: Rect, pdf: PdfDocument, font: FieldFont): Reference {
  return appearance(rect, pdf, () => {
    pdf.page.fonts[font.id] = font.ref()
    pdf.markContent('Tx').endMarkedContent()
  })
}

/** A tick, or a dot. */
function mark(rect: Rect, kind: FieldItem['field']['kind'], pdf: PdfDocument): Reference {
  const { width: w, height: h } = rect
  return appearance(rect, pdf, () => {
    if (kind === 'box') {
      pdf.lineWidth(1.4).moveTo(n(w * 0.22), n(h * 0.48))
      pdf
        .lineTo(n(w * 0.42), n(h * 0.26))
        .lineTo(n(w * 0.78), n(h * 0.76))
        .stroke()
    } else pdf.circle(n(w / 2), n(h / 2), n(w * 0.225)).fill()
  })
}
