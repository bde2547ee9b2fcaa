import { childrenOf, type Markup } from '../package/xml.js'
import type { Part, WordPackage } from './package/open.js'
import type { Relationship } from './package/relationships.js'
import { isOn } from './package/xml.js'
import type { Notes, WordFile } from './state.js'
import { numberingOf } from './styles/numbering.js'
import { stylesOf } from './styles/styles.js'

/** Reads the parts that a document names, as far as they say anything of its words. */
export async function readFile(word: WordPackage): Promise<WordFile> {
  const { main } = word
  const all = [...main.relationships.values()]
  const one = async (type: string) => {
    const found = all.find((relationship) => relationship.type === type)
    return found && (await word.part(found))
  }
  const styles = stylesOf((await one('styles'))?.root)
  const [footnotes, endnotes] = [await one('footnotes'), await one('endnotes')]
  return {
    main,
    styles,
    numbering: numberingOf((await one('numbering'))?.root, styles),
    footnotes: notesOf(footnotes, 'w:footnote'),
    endnotes: notesOf(endnotes, 'w:endnote'),
    comments: byId((await one('comments'))?.root, 'w:comment'),
    done: doneIn((await one('commentsExtended'))?.root),
    parts: await graphics(word, [main, footnotes, endnotes]),
  }
}

function notesOf(part: Part | undefined, name: string): Notes {
  const notes = byId(part?.root, name)
  // Lines between notes and the text are of the types "separator" and the like.
  for (const [id, { attributes }] of notes)
    if (attributes['w:type'] && attributes['w:type'] !== 'normal') notes.delete(id)
  return { part, byId: notes }
}

function byId(root: Markup | undefined, name: string): Map<string, Markup> {
  return new Map(childrenOf(root, name).map((one) => [one.attributes['w:id'] ?? '', one]))
}

/** Ids of the paragraphs that end comments which are done. */
function doneIn(root: Markup | undefined): ReadonlySet<string> {
  const done = childrenOf(root, 'w15:commentEx').filter(({ attributes }) =>
    isOn(attributes['w15:done'] ?? '0'),
  )
  return new Set(done.map(({ attributes }) => attributes['w15:paraId'] ?? ''))
}

/** Charts, and the data of diagrams. */
async function graphics(
  word: WordPackage,
  parts: readonly (Part | undefined)[],
): Promise<ReadonlyMap<string, Part>> {
  const found = new Map<string, Part>()
  const isGraphic = ({ type }: Relationship) => type === 'chart' || type === 'diagramData'
  for (const relationship of parts
    .flatMap((part) => [...(part?.relationships.values() ?? [])])
    .filter(isGraphic)) {
    const part = await word.part(relationship)
    if (part) found.set(relationship.target, part)
  }
  return found
}
