import type { ReadContext, Reading, SourceFile } from '@lectern/core'
import type { AnyNode } from '@lectern/core/reading'
import type { Root } from 'mdast'
import { reportAround } from '../around.js'
import { createDraft } from '../draft.js'
import { positionAt } from '../findings/place.js'
import { finished } from '../finish.js'
import type { OfficeFormat } from '../format.js'
import { notesOf } from '../inlines/note.js'
import type { OfficeOptions } from '../options.js'
import { child, find } from '../package/xml.js'
import { houseStyles } from '../roles.js'
import { aroundOf, reportComments } from './around.js'
import { blocksIn } from './blocks/flow.js'
import { readFile } from './file.js'
import { Fields } from './inlines/fields.js'
import { openPackage } from './package/open.js'
import { propertiesOf } from './properties.js'
import { rules } from './rules.js'
import type { State, WordFile } from './state.js'
import { Counters } from './styles/counters.js'

/** A Word file → typed nodes, metadata and pictures. */
export async function readWord(
  { bytes, path = 'The input' }: SourceFile,
  { report, signal }: ReadContext,
  options: OfficeOptions,
): Promise<Reading> {
  const broken = (part: string, why: string) =>
    report(rules['word-part'], `A part of the file cannot be read (${part}): ${why}`, {
      place: positionAt(1),
      hint: 'Open the document in Word, which may repair it, and save it again.',
    })
  const word = await openPackage(bytes, path, broken)
  const core = word.relationships.find(({ type }) => type === 'core-properties')
  const file = await readFile(word)
  signal?.throwIfAborted()
  const { state, tree } = readDocument(file, options)
  reportComments(state)
  const front = finished(tree, propertiesOf(core && (await word.part(core))?.root), state)
  reportAround(await aroundOf(word), format, report)
  state.findings.release(report)
  const resources = await state.pictures.load(word.files, broken)
  signal?.throwIfAborted()
  return { tree, front, resources }
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

const format: OfficeFormat = {
  program: 'Word',
  rule: (name) => rules[`word-${name}`],
  altText: 'right click, View Alt Text',
}

function createState(file: WordFile, options: OfficeOptions, leavesContents: boolean): State {
  const byLayout = find(file.main.root, 'w:lastRenderedPageBreak') ? 'layout' : 'breaks'
  const state: State = {
    ...createDraft({
      format,
      house: houseStyles(options.styles),
      pagesBy: options.pages ? byLayout : 'nothing',
      blocksIn: (container) => blocksIn(container, state),
    }),
    file,
    part: file.main,
    counters: new Counters(),
    fields: new Fields(leavesContents),
    comments: new Map(),
  }
  return state
}
