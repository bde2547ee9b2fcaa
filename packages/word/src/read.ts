import type { FrontMatter, ReadContext, Reading, SourceFile } from '@lectern/core'
import { type AnyNode, parentsOf } from '@lectern/core/reading'
import type { Root } from 'mdast'
import { reportComments, reportFurniture, reportMacros } from './around.js'
import { blocksIn } from './blocks/flow.js'
import { Bookmarks } from './bookmarks.js'
import { readFile } from './file.js'
import { Findings } from './findings/findings.js'
import { positionAt } from './findings/place.js'
import { Fields } from './inlines/fields.js'
import { canonical, Letters, settleLanguages } from './language.js'
import { notesOf } from './notes.js'
import type { WordOptions } from './options.js'
import { openPackage } from './package/open.js'
import { child, find } from './package/xml.js'
import { Pictures } from './pictures.js'
import { frontOf } from './properties.js'
import { rules } from './rules.js'
import type { State, WordFile } from './state.js'
import { Counters } from './styles/counters.js'
import { houseStyles } from './styles/roles.js'
import { titled } from './title.js'

/** A Word file → typed nodes, metadata and pictures. */
export async function readWord(
  { bytes, path = 'The input' }: SourceFile,
  { report, signal }: ReadContext,
  options: WordOptions,
): Promise<Reading> {
  const broken = (part: string, why: string) =>
    report(rules['word-part'], `A part of the file cannot be read (${part}): ${why}`, {
      place: positionAt(1),
      hint: 'Open the document in Word, which may repair it, and save it again.',
    })
  const word = await openPackage(bytes, path, broken)
  const core = word.relationships.find(({ type }) => type === 'core-properties')
  const front = frontOf(core && (await word.part(core))?.root)
  const file = await readFile(word)
  signal?.throwIfAborted()
  const { state, tree } = readDocument(file, options)
  reportComments(state)
  // Programs write their own language into the properties; Word's spelling checker knows that of the words.
  const lang = state.letters.most ?? canonical(String(front.values.lang ?? ''))
  settleLanguages(tree, lang)
  state.bookmarks.resolve(tree)
  placed(tree)
  reportMacros(word, report)
  await reportFurniture(word, report)
  state.findings.release(report)
  const resources = await state.pictures.load(word, broken)
  signal?.throwIfAborted()
  return { tree, front: titled(tree, withLanguage(front, lang), state), resources }
}

/** The tree of a document. A table of contents that never ends would take all that follows with it: it is kept then. */
function readDocument(file: WordFile, options: WordOptions): { state: State; tree: Root } {
  const first = readBody(createState(file, options, true))
  return first.state.fields.isOpen ? readBody(createState(file, options, false)) : first
}

function readBody(state: State): { state: State; tree: Root } {
  const body = child(state.file.main.root, 'w:body')
  const children = body ? blocksIn(body, state) : []
  const tree = { type: 'root', children: [...children, ...notesOf(state)] } as AnyNode as Root
  return { state, tree }
}

function createState(file: WordFile, options: WordOptions, leavesContents: boolean): State {
  const by = !options.pages
    ? 'nothing'
    : find(file.main.root, 'w:lastRenderedPageBreak')
      ? 'layout'
      : 'breaks'
  return {
    file,
    options,
    house: houseStyles(options.styles),
    findings: new Findings(),
    place: { paragraph: 1, words: '', headings: [] },
    count: 0,
    part: file.main,
    counters: new Counters(),
    fields: new Fields(leavesContents),
    bookmarks: new Bookmarks(),
    pictures: new Pictures(),
    letters: new Letters(),
    notes: new Map(),
    comments: new Map(),
    boxes: [],
    inCell: false,
    page: { number: 1, by },
    blocksIn,
  }
}

function withLanguage(front: FrontMatter, lang: string | undefined): FrontMatter {
  if (!lang) return front
  return { values: { ...front.values, lang }, positions: { ...front.positions, lang: positionAt(1) } }
}

/** Every node has a place: its own, or that of what it stands in. */
function placed(tree: Root): void {
  tree.position = {
    start: positionAt(1).start,
    end: tree.children.at(-1)?.position?.end ?? positionAt(1).end,
  }
  for (const parent of parentsOf(tree as AnyNode)) {
    for (const node of parent.children) if (!node.position && parent.position) node.position = parent.position
  }
}
