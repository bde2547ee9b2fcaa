import type { JsonObject } from '../support/json.ts'
import { PdfObjects } from '../support/pdf-objects.ts'
import { type Content, type StructureElement, structureElements } from '../support/structure-tree.ts'
import { onPath } from '../support/tools.ts'
import { type Checker, type CheckMessage, type CheckResult, checkEach, resultOf } from './checker.ts'

/**
 * That every piece of a PDF's structure points to the page where it really is, and back. veraPDF judges each
 * element alone and does not notice a reference to the wrong page.
 */
export const pdfStructure: Checker = {
  name: 'PDF structure',
  needs: 'qpdf',
  locate: () => onPath('qpdf'),
  check: (files) => checkEach(files, validate),
}

interface Owned {
  readonly owner: StructureElement
  readonly content: Content
}

async function validate(file: string): Promise<CheckResult> {
  const pdf = await PdfObjects.read(file)
  const elements = structureElements(pdf)
  if (elements.length === 0) return resultOf([wrong('untagged', 'the file has no structure tree')])
  const owned = elements.flatMap((owner) => owner.content.map((content) => ({ owner, content })))
  return resultOf([
    ...wrongParents(elements),
    ...markedContent(pdf, owned),
    ...annotations(pdf, owned),
    ...parentTree(pdf, owned),
  ])
}

function wrongParents(elements: readonly StructureElement[]): CheckMessage[] {
  return elements
    .filter(({ dictionary, parent }) => dictionary['/P'] !== parent)
    .map(({ ref, type, dictionary, parent }) =>
      wrong('parent', `${type} ${ref}: /P is ${dictionary['/P']}, not ${parent}`),
    )
}

function markedContent(pdf: PdfObjects, owned: readonly Owned[]): CheckMessage[] {
  const drawn = new Set(
    pdf.pages().flatMap((page) => markedIds(pdf.content(page)).map((id) => `${page.ref} #${id}`)),
  )
  const claimed = new Map<string, StructureElement>()
  const messages: CheckMessage[] = []
  for (const { owner, content } of owned) {
    if (content.kind !== 'marked') continue
    const key = `${content.page} #${content.mcid}`
    const first = claimed.get(key)
    if (first !== undefined)
      messages.push(wrong('mcid-twice', `${key} belongs to ${first.ref} and ${owner.ref}`))
    if (!drawn.has(key))
      messages.push(wrong('mcid-page', `${owner.type} ${owner.ref} claims ${key}, which is not drawn there`))
    claimed.set(key, owner)
  }
  const orphans = [...drawn].filter((key) => !claimed.has(key))
  return [...messages, ...orphans.map((key) => wrong('mcid-orphan', `${key} is drawn but in no element`))]
}

const markedIds = (content: string): number[] =>
  [...content.matchAll(/\/MCID\s+(\d+)/g)].map((match) => Number(match[1]))

function annotations(pdf: PdfObjects, owned: readonly Owned[]): CheckMessage[] {
  const places = annotationPlaces(pdf)
  const referenced = new Set<string>()
  const messages = owned.flatMap(({ owner, content }) => {
    if (content.kind !== 'object') return []
    referenced.add(content.target)
    const page = places.get(content.target)
    if (page === content.page) return []
    return [
      wrong(
        'objr-page',
        `${owner.type} ${owner.ref}: ${content.target} is on page ${page}, not ${content.page}`,
      ),
    ]
  })
  const forgotten = [...places.keys()].filter((ref) => !referenced.has(ref) && isVisible(pdf.dictionary(ref)))
  return [
    ...messages,
    ...forgotten.map((ref) => wrong('annotation-orphan', `annotation ${ref} is in no element`)),
  ]
}

function annotationPlaces(pdf: PdfObjects): Map<string, string> {
  const pairs = pdf
    .pages()
    .flatMap((page) => pdf.array(page.dictionary['/Annots']).map((ref) => [String(ref), page.ref] as const))
  return new Map(pairs)
}

const isVisible = (annotation: JsonObject): boolean => annotation['/Subtype'] !== '/Popup'

function parentTree(pdf: PdfObjects, owned: readonly Owned[]): CheckMessage[] {
  const tree = pdf.numbers(pdf.dictionary(pdf.root['/StructTreeRoot'])['/ParentTree'])
  return owned.flatMap(({ owner, content }) => {
    const found =
      content.kind === 'object'
        ? tree.get(Number(pdf.dictionary(content.target)['/StructParent']))
        : pdf.array(tree.get(Number(pdf.dictionary(content.page)['/StructParents'])))[content.mcid]
    if (found === owner.ref) return []
    const what = content.kind === 'object' ? content.target : `${content.page} #${content.mcid}`
    return [wrong('parent-tree', `${what} leads to ${found}, not to ${owner.type} ${owner.ref}`)]
  })
}

const wrong = (rule: string, text: string): CheckMessage => ({ severity: 'error', rule, text })
