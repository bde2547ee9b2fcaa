import type { Article } from '@lectern/core'
import type { LinkItem, Tag } from '@lectern/layout'
import { attachMathml } from '../document/attachments.js'
import type { PdfDocument } from '../pdfkit/document.js'
import type { Dictionary, Reference } from '../pdfkit/values.js'
import type { Standard } from '../standard.js'
import type { StructureOptions, StructureWriter } from './tree.js'

/** What later standards add to elements: files that belong to them, and notes and their marks tied both ways. */
export interface Extras extends Pick<StructureOptions, 'extra'> {
  /** Takes note of a link inside the document, so that a note knows its marks. */
  linked(item: LinkItem): void
}

export function createExtras(article: Article, standard: Standard, date: Date, pdf: PdfDocument): Extras {
  const calls = new Map<string, Set<Tag>>(article.notes.map(({ id }) => [id, new Set()]))
  const noteOf = new Map<Tag, string>()
  const attached = new Map<string, Reference>()
  // Without the article itself, a PDF/A-4 has no attachments at all.
  const attaches =
    standard.archive === 4 ? article.source.bytes !== undefined : standard.archive === 3 || standard.ua === 2

  function attach(mathml: string): Reference {
    let file = attached.get(mathml)
    if (!file) {
      file = attachMathml(mathml, attached.size + 1, date, pdf)
      attached.set(mathml, file)
    }
    return file
  }

  /** ISO 32000-2, table 368: a note names its marks, each mark its note, and an entry of a contents list its section. */
  function references(tag: Tag, { elementOf, withId }: StructureWriter): Dictionary {
    const marks = tag.type === 'Note' ? [...(calls.get(tag.id ?? '') ?? [])] : []
    if (marks.length > 0) return { Ref: marks.map((mark) => elementOf(mark).dictionary) }
    const named = withId(noteOf.get(tag) ?? tag.target ?? '')
    return named ? { Ref: [named] } : {}
  }

  return {
    extra(tag, structure) {
      const files = attaches && tag.mathml ? { AF: [attach(tag.mathml)] } : {}
      return standard.ua === 2 ? { ...files, ...references(tag, structure) } : files
    },
    linked({ tag, target }) {
      if (!('id' in target)) return
      const marks = calls.get(target.id)
      if (!marks || tag.parent?.type !== 'Reference') return
      marks.add(tag)
      noteOf.set(tag, target.id)
    },
  }
}
