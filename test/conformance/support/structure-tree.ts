import { isObject, type Json, type JsonObject } from './json.ts'
import { isReference, type PdfObjects } from './pdf-objects.ts'

export type Content =
  | { readonly kind: 'marked'; readonly page: string; readonly mcid: number }
  | { readonly kind: 'object'; readonly page: string; readonly target: string }

export interface StructureElement {
  readonly ref: string
  readonly type: string
  readonly dictionary: JsonObject
  readonly parent: string
  /** Marked content and annotations that are its own, not its children's. */
  readonly content: readonly Content[]
}

/** Every structure element in logical order. */
export function structureElements(pdf: PdfObjects): StructureElement[] {
  const root = pdf.root['/StructTreeRoot']
  return isReference(root) ? kidsOf(pdf, pdf.dictionary(root)).flatMap((kid) => below(pdf, kid, root)) : []
}

function below(pdf: PdfObjects, kid: Json, parent: string): StructureElement[] {
  const dictionary = pdf.dictionary(kid)
  if (!isReference(kid) || dictionary['/S'] === undefined) return []
  const kids = kidsOf(pdf, dictionary)
  const content = kids.flatMap((entry) => contentOf(pdf, entry, dictionary))
  const element = { ref: kid, type: String(dictionary['/S']), dictionary, parent, content }
  return [element, ...kids.flatMap((entry) => below(pdf, entry, kid))]
}

function kidsOf(pdf: PdfObjects, dictionary: JsonObject): readonly Json[] {
  const kids = dictionary['/K']
  const resolved = pdf.resolve(kids)
  if (Array.isArray(resolved)) return resolved
  return kids === undefined ? [] : [kids]
}

function contentOf(pdf: PdfObjects, entry: Json, owner: JsonObject): Content[] {
  const own = String(owner['/Pg'] ?? 'no page')
  if (typeof entry === 'number') return [{ kind: 'marked', page: own, mcid: entry }]
  const dictionary = isObject(entry) ? entry : pdf.dictionary(entry)
  const page = String(dictionary['/Pg'] ?? own)
  if (dictionary['/Type'] === '/MCR') return [{ kind: 'marked', page, mcid: Number(dictionary['/MCID']) }]
  if (dictionary['/Type'] === '/OBJR') return [{ kind: 'object', page, target: String(dictionary['/Obj']) }]
  return []
}
