import type { ReadContext, Reading, SourceFile } from '@lectern/core'
import type { AnyNode } from '@lectern/core/reading'
import type { Root } from 'mdast'
import { Counter } from '../counter.js'
import { createDraft } from '../draft.js'
import { brokenParts, readingOf } from '../finish.js'
import { notesOf } from '../inlines/note.js'
import type { OfficeOptions } from '../options.js'
import { find } from '../package/xml.js'
import { aroundOf } from './around.js'
import { blocksIn } from './blocks/flow.js'
import { changesOf } from './inlines/changes.js'
import { controlsIn } from './inlines/form.js'
import { metadataOf } from './meta.js'
import { openText, type TextFile } from './package/open.js'
import { format } from './rules.js'
import type { State } from './state.js'
import { listStylesOf } from './styles/lists.js'
import { stylesOf } from './styles/styles.js'

/** An OpenDocument text → typed nodes, metadata and pictures. */
export async function readOpenDocument(
  { bytes, path = 'The input' }: SourceFile,
  context: ReadContext,
  options: OfficeOptions,
): Promise<Reading> {
  const file = await openText(bytes, path, brokenParts(format, context.report))
  context.signal?.throwIfAborted()
  const state = createState(file, options, await formulaReader(file))
  const children = blocksIn(file.text, state)
  const tree = { type: 'root', children: [...children, ...notesOf(state)] } as AnyNode as Root
  const beside = { front: metadataOf(file.meta), around: aroundOf(file), files: file.files }
  return readingOf(tree, beside, state, context)
}

function createState(file: TextFile, options: OfficeOptions, mathToTex: State['mathToTex']): State {
  const parts = [file.styles, file.content === file.styles ? undefined : file.content]
  const listStyles = listStylesOf(parts)
  const hasLayout = find(file.text, 'text:soft-page-break') !== undefined
  const state: State = {
    ...createDraft({ format, blocksIn: (container) => blocksIn(container, state) }, options, hasLayout),
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
      // A formula that the library cannot convert stays as its characters.
      return ''
    }
  }
}
