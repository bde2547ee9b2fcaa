import type { ReadContext, Reading, SourceFile } from '@lectern/core'
import type { AnyNode } from '@lectern/core/reading'
import type { Root } from 'mdast'
import { reportAround } from '../around.js'
import { Counter } from '../counter.js'
import { createDraft } from '../draft.js'
import { positionAt } from '../findings/place.js'
import { finished } from '../finish.js'
import { notesOf } from '../inlines/note.js'
import type { OfficeOptions } from '../options.js'
import { find } from '../package/xml.js'
import { houseStyles } from '../roles.js'
import { aroundOf } from './around.js'
import { blocksIn } from './blocks/flow.js'
import { changesOf } from './inlines/changes.js'
import { controlsIn } from './inlines/form.js'
import { metadataOf } from './meta.js'
import { openText, type TextFile } from './package/open.js'
import { format, rules } from './rules.js'
import type { State } from './state.js'
import { listStylesOf } from './styles/lists.js'
import { stylesOf } from './styles/styles.js'

/** An OpenDocument text → typed nodes, metadata and pictures. */
export async function readOpenDocument(
  { bytes, path = 'The input' }: SourceFile,
  { report, signal }: ReadContext,
  options: OfficeOptions,
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
  reportAround(aroundOf(file), format, report)
  state.findings.release(report)
  const resources = await state.pictures.load(file.files, broken)
  signal?.throwIfAborted()
  return { tree, front, resources }
}

function createState(file: TextFile, options: OfficeOptions, mathToTex: State['mathToTex']): State {
  const parts = [file.styles, file.content === file.styles ? undefined : file.content]
  const listStyles = listStylesOf(parts)
  const byLayout = find(file.text, 'text:soft-page-break') ? 'layout' : 'breaks'
  const state: State = {
    ...createDraft({
      format,
      house: houseStyles(options.styles),
      pagesBy: options.pages ? byLayout : 'nothing',
      blocksIn: (container) => blocksIn(container, state),
    }),
    file,
    styles: stylesOf(parts),
    listStyles,
    outline: new Counter('outline', listStyles.get('outline') ?? []),
    lists: new Map(),
    changes: changesOf(file.text),
    insertions: new Map(),
    cells: 0,
    controls: controlsIn(file.text),
    mathToTex,
  }
  return state
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
