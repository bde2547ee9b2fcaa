import type { Article, Edition, EmitContext, Emitter, Place } from '@lectern/core'
import { checkOptions, knownDate, optionKinds, outputFile } from '@lectern/core'
import { Document, Packer, Paragraph } from 'docx'
import { renderBlocks } from './blocks.js'
import { colophon, frontMatter } from './front-matter.js'
import { normalise } from './normalise.js'
import { loadPictures } from './pictures.js'
import { createState } from './state.js'
import { numberingOf, styles } from './styles.js'
import { catalogue } from './words.js'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export { rules } from './rules.js'

/**
 * The factory: `publish(article, [docx()])`.
 *
 * @param options `name` tells two Word editions of one run apart
 * @throws LecternError `bad-usage`
 */
export function docx(options: { name?: string } = {}): Emitter {
  checkOptions('docx()', options, { name: optionKinds.text })
  const { name = 'docx' } = options
  return { name, kind: 'docx', emit: (article, context) => emitDocx(article, context, name) }
}

/** The plain function of the emitter. It uses nothing of Lectern but the public interface of `@lectern/core`. */
export async function emitDocx(article: Article, context: EmitContext, name = 'docx'): Promise<Edition> {
  context.signal?.throwIfAborted()
  const words = await catalogue.preload([...article.blocks.values()].map(({ lang }) => lang))
  const state = createState(article, context, await loadPictures(article, context), words)
  const main = article.tree.children.filter(({ type }) => type !== 'footnoteDefinition')
  const body = renderBlocks(main, state)
  const notes = renderNotes(article, state)
  const [title, ...rest] = body
  const front = frontMatter(article, state)
  const children = [...(title ? [title] : []), ...front, ...rest, ...colophon(article, state)]

  const document = new Document({
    title: article.meta.title,
    creator: article.meta.authors.map((author) => author.name).join('; '),
    lastModifiedBy: 'Lectern',
    ...(article.meta.description ? { description: article.meta.description } : {}),
    keywords: article.meta.subjects.join(', '),
    styles: styles(article.meta),
    numbering: numberingOf(state.shared.lists),
    footnotes: notes,
    sections: [{ children }],
  })
  context.signal?.throwIfAborted()
  const bytes = normalise(
    await Packer.pack(document, 'uint8array'),
    knownDate(article, context.date),
    article.meta.lang,
  )
  const path = `${context.name}.docx`

  return {
    name,
    kind: 'docx',
    files: [outputFile(path, mediaType, bytes)],
    map: { places: placesOf(state.shared.anchors, path) },
    // No standard for accessible Word documents says what may be claimed, so nothing is.
    claims: [],
  }
}

/**
 * Word's own footnotes, by number. A note holds paragraphs only, which is all that Word allows without trouble.
 */
function renderNotes(article: Article, state: import('./state.js').State) {
  const notes: Record<string, { children: import('docx').Paragraph[] }> = {}
  for (const node of article.tree.children) {
    if (node.type !== 'footnoteDefinition') continue
    notes[String(node.number ?? 0)] = {
      children: renderBlocks([node], state.inNote()).filter((part) => part instanceof Paragraph),
    }
  }
  return notes
}

/**
 * @param anchors block id to bookmark
 */
function placesOf(anchors: ReadonlyMap<string, string>, path: string): Map<string, Place> {
  return new Map([...anchors].map(([block, id]) => [block, { kind: 'fragment', path, id }]))
}
