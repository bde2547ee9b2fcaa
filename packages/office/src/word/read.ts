import type { ReadContext, Reading, SourceFile } from '@lectern/core'
import type { AnyNode } from '@lectern/core/reading'
import type { Root } from 'mdast'
import { createDraft } from '../draft.js'
import { brokenParts, readingOf } from '../finish.js'
import { notesOf } from '../inlines/note.js'
import type { OfficeOptions } from '../options.js'
import { child, find } from '../package/xml.js'
import { aroundOf, reportComments } from './around.js'
import { blocksIn } from './blocks/flow.js'
import { readFile } from './file.js'
import { Fields } from './inlines/fields.js'
import { openPackage } from './package/open.js'
import { propertiesOf } from './properties.js'
import { format } from './rules.js'
import type { State, WordFile } from './state.js'
import { Counters } from './styles/counters.js'

/** A Word file → typed nodes, metadata and pictures. */
export async function readWord(
  { bytes, path = 'The input' }: SourceFile,
  context: ReadContext,
  options: OfficeOptions,
): Promise<Reading> {
  const word = await openPackage(bytes, path, brokenParts(format, context.report))
  const core = word.relationships.find(({ type }) => type === 'core-properties')
  const file = await readFile(word)
  context.signal?.throwIfAborted()
  const { state, tree } = readDocument(file, options)
  reportComments(state)
  const front = propertiesOf(core && (await word.part(core))?.root)
  return readingOf(tree, { front, around: await aroundOf(word), files: word.files }, state, context)
}

/** The tree of a document. A table of contents that never ends would take all that follows with it: it is kept then. */
function readDocument(file: WordFile, options: OfficeOptions): { state: State; tree: Root } {
  const first = readBody(createState(file, options, true))
  return first.state.fields.isOpen ? readBody(createState(file, options, false)) : first
}

function readBody(state: State): { state: State; tree: Root } {
  const body = child(state.file.main.root, 'w:body')
  const children = body ? blocksIn(body, state) : []
  const tree = { type: 'root', children: [...children, ...notesOf(state)] } as AnyNode as Root
  return { state, tree }
}

function createState(file: WordFile, options: OfficeOptions, leavesContents: boolean): State {
  const hasLayout = find(file.main.root, 'w:lastRenderedPageBreak') !== undefined
  const state: State = {
    ...createDraft({ format, blocksIn: (container) => blocksIn(container, state) }, options, hasLayout),
    file,
    part: file.main,
    counters: new Counters(),
    fields: new Fields(leavesContents),
    comments: new Map(),
  }
  return state
}
