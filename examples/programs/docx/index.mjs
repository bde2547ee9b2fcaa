// @ts-check
/**
 * An emitter that Lectern does not have: an accessible Word document. Headings are headings, lists are lists, tables
 * know their header rows, pictures carry their alternative texts, notes are Word's own footnotes, formulas its own
 * equations, every change of language is marked, and each block's id is a bookmark.
 *
 * It uses nothing of Lectern but the public interface of `@lectern/core`.
 *
 * @import { Article, Edition, EmitContext, Emitter, Place } from '@lectern/core'
 */
import { outputFile } from '@lectern/core'
import { Document, Packer } from 'docx'
import { renderBlocks } from './blocks.mjs'
import { frontMatter } from './front-matter.mjs'
import { normalise } from './normalise.mjs'
import { loadPictures } from './pictures.mjs'
import { createState } from './state.mjs'
import { numberingOf, styles } from './styles.mjs'
import { catalogue } from './words.mjs'

const mediaType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export { rules } from './rules.mjs'

/**
 * The factory: `publish(article, [docx()])`.
 *
 * @param {{ name?: string }} [options] `name` tells two Word editions of one run apart
 * @returns {Emitter}
 */
export function docx({ name = 'docx' } = {}) {
  return { name, kind: 'docx', emit: (article, context) => emitDocx(article, context, name) }
}

/**
 * The plain function.
 *
 * @param {Article} article
 * @param {EmitContext} context
 * @param {string} [name]
 * @returns {Promise<Edition>}
 */
export async function emitDocx(article, context, name = 'docx') {
  context.signal?.throwIfAborted()
  const words = await catalogue.preload([...article.blocks.values()].map(({ lang }) => lang))
  const state = createState(article, context, await loadPictures(article, context), words)
  const main = article.tree.children.filter(({ type }) => type !== 'footnoteDefinition')
  const body = renderBlocks(main, state)
  const notes = renderNotes(article, state)
  const [title, ...rest] = body
  const children = title ? [title, ...frontMatter(article, state), ...rest] : frontMatter(article, state)

  const document = new Document({
    title: article.meta.title,
    creator: article.meta.authors.map((author) => author.name).join(', '),
    lastModifiedBy: 'Lectern',
    ...(article.meta.description ? { description: article.meta.description } : {}),
    keywords: article.meta.subjects.join(', '),
    styles: styles(article.meta),
    numbering: numberingOf(state.shared.lists),
    footnotes: notes,
    sections: [{ children }],
  })
  context.signal?.throwIfAborted()
  const bytes = normalise(await Packer.pack(document, 'uint8array'), context.date, article.meta.lang)
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
 *
 * @param {Article} article
 * @param {import('./state.mjs').State} state
 */
function renderNotes(article, state) {
  /** @type {Record<string, { children: import('docx').Paragraph[] }>} */
  const notes = {}
  for (const node of article.tree.children) {
    if (node.type !== 'footnoteDefinition') continue
    notes[String(node.number ?? 0)] = { children: /** @type {any} */ (renderBlocks([node], state.inNote())) }
  }
  return notes
}

/**
 * @param {ReadonlyMap<string, string>} anchors block id to bookmark
 * @param {string} path
 * @returns {Map<string, Place>}
 */
function placesOf(anchors, path) {
  return new Map([...anchors].map(([block, id]) => [block, { kind: 'fragment', path, id }]))
}
