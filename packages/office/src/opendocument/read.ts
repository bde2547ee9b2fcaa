import type { ReadContext, Reading, SourceFile } from '@lectern/core'
import type { AnyNode } from '@lectern/core/reading'
import type { Root } from 'mdast'
import { createDraft } from '../draft.js'
import { positionAt } from '../findings/place.js'
import { finished } from '../finish.js'
import { made } from '../nodes.js'
import { find, type Markup } from '../package/xml.js'
import { houseStyles } from '../roles.js'
import { reportFurniture, reportMacros } from './around.js'
import { blocksIn } from './blocks/flow.js'
import { changesOf } from './inlines/changes.js'
import { controlsIn } from './inlines/form.js'
import { metadataOf } from './meta.js'
import type { OpenDocumentOptions } from './options.js'
import { openText, type TextFile } from './package/open.js'
import { format, rules } from './rules.js'
import type { State } from './state.js'
import { Counter } from './styles/counters.js'
import { listStylesOf } from './styles/lists.js'
import { stylesOf } from './styles/styles.js'

/** An OpenDocument text → typed nodes, metadata and pictures. */
export async function readOpenDocument(
  { bytes, path = 'The input' }: SourceFile,
  { report, signal }: ReadContext,
  options: OpenDocumentOptions,
): Promise<Reading> {
  const broken = (part: string, why: string) =>
    report(rules['opendocument-part'], `A part of the file cannot be read (${part}): ${why}`, {
      place: positionAt(1),
      hint: 'Open the document in the program that it was written with, and save it again.',
    })
  const file = await openText(bytes, path, broken)
  signal?.throwIfAborted()
  const state = createState(file, options, await formulaReader(file))
  const children = blocksIn(file.text, state)
  const tree = { type: 'root', children: [...children, ...notesOf(state)] } as AnyNode as Root
  const front = finished(tree, metadataOf(file.meta), state)
  reportMacros(file, report)
  reportFurniture(file, report)
  state.findings.release(report)
  const resources = await state.pictures.load(file.files, broken)
  signal?.throwIfAborted()
  return { tree, front, resources }
}

/** The notes in the order of their calls. What stands in a note may call others. */
function notesOf(state: State): AnyNode[] {
  const notes: AnyNode[] = []
  for (const { identifier, body, place } of state.notes) {
    const count = state.count
    // A note's paragraphs are found where it is called.
    state.count = place.paragraph - 1
    state.place = place
    const children = state.blocksIn(body, state)
    state.count = count
    state.place = place
    notes.push(made(state, { type: 'footnoteDefinition', identifier, label: identifier, children }))
  }
  return notes
}

function createState(file: TextFile, options: OpenDocumentOptions, mathToTex: State['mathToTex']): State {
  const parts = [file.styles, file.content === file.styles ? undefined : file.content]
  const listStyles = listStylesOf(parts)
  return {
    ...createDraft(format),
    file,
    options,
    house: houseStyles(options.styles),
    styles: stylesOf(parts),
    listStyles,
    outline: new Counter('outline', listStyles.get('outline') ?? []),
    lists: new Map(),
    notes: [],
    changes: changesOf(file.text),
    insertions: new Map(),
    cells: 0,
    controls: controlsIn(file.text),
    page: { number: 1, by: pagesBy(file.text, options) },
    mathToTex,
    blocksIn,
  }
}

function pagesBy(text: Markup, { pages }: OpenDocumentOptions): State['page']['by'] {
  if (!pages) return 'nothing'
  return find(text, 'text:soft-page-break') ? 'layout' : 'breaks'
}

/** MathML → TeX, loaded where a document has formulas. */
async function formulaReader({ text, objects }: TextFile): Promise<(mathml: string) => string> {
  const hasFormulas =
    [...objects.values()].some(({ name }) => name === 'math:math') || find(text, 'math:math')
  if (!hasFormulas) return () => ''
  const { MathMLToLaTeX } = await import('mathml-to-latex')
  return (mathml) => {
    try {
      return MathMLToLaTeX.convert(mathml)
    } catch {
      // What it cannot convert stays as its characters.
      return ''
    }
  }
}
