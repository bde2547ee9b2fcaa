// @ts-check
/**
 * What the handlers share, and how a block or a run looks because of where it stands.
 *
 * @import { Article, Direction, EmitContext, Words } from '@lectern/core'
 * @import { IParagraphOptions, IRunOptions, ParagraphChild } from 'docx'
 * @import { Picture } from './pictures.mjs'
 */
import { Bookmark, Paragraph, TextRun } from 'docx'

/**
 * @typedef {Object} Shared
 * @property {Article} article
 * @property {EmitContext['report']} report
 * @property {ReadonlyMap<string, Picture>} pictures by their reference
 * @property {Map<string, string>} anchors block id to bookmark name, in the order they were set
 * @property {(lang: string) => Words<import('./words.mjs').Messages>} words what Lectern itself says, in a language
 * @property {string[]} pending ids that wait for the next paragraph
 * @property {number[]} lists the first number of each ordered list that was met
 * @property {Set<number>} noted numbers of the notes that were called already
 * @property {Set<string>} explained long forms of abbreviations that were given already
 */

/** Handlers get a state; a part that looks or speaks differently gets a changed copy. */
export class State {
  /**
   * @param {Shared} shared
   * @param {{ lang: string, dir: Direction }} language
   * @param {Partial<IRunOptions>} run
   * @param {Partial<IParagraphOptions>} paragraph
   * @param {number} depth how many lists are around it
   * @param {boolean} note whether it stands in a footnote
   */
  constructor(shared, language, run = {}, paragraph = {}, depth = 0, note = false) {
    this.shared = shared
    this.language = language
    this.run = run
    this.paragraph = paragraph
    this.depth = depth
    this.note = note
  }

  /**
   * The state inside a node: its language and direction, where it has its own.
   *
   * @param {{ data?: { lang?: string, dir?: Direction } | undefined }} node
   */
  within(node) {
    const { lang = this.language.lang, dir = this.language.dir } = node.data ?? {}
    if (lang === this.language.lang && dir === this.language.dir) return this
    return new State(this.shared, { lang, dir }, this.run, this.paragraph, this.depth, this.note)
  }

  /** @param {Partial<IRunOptions>} run */
  styled(run) {
    return new State(
      this.shared,
      this.language,
      { ...this.run, ...run },
      this.paragraph,
      this.depth,
      this.note,
    )
  }

  /** @param {Partial<IParagraphOptions>} paragraph */
  set(paragraph) {
    return new State(
      this.shared,
      this.language,
      this.run,
      { ...this.paragraph, ...paragraph },
      this.depth,
      this.note,
    )
  }

  inList() {
    return new State(this.shared, this.language, this.run, this.paragraph, this.depth + 1, this.note)
  }

  inNote() {
    return new State(this.shared, this.language, this.run, this.paragraph, this.depth, true)
  }

  /**
   * Remembers an id until the next paragraph, which becomes its place: a list begins where its first item does.
   *
   * @param {{ data?: { id?: string } | undefined }} node
   */
  anchor(node) {
    if (node.data?.id) this.shared.pending.push(node.data.id)
  }

  /** What the emitter itself says here, in the language of this place where it knows it. */
  words() {
    return this.shared.words(this.language.lang)
  }

  /**
   * Whether a long form is met for the first time.
   *
   * @param {string} long
   */
  firstUse(long) {
    const { explained } = this.shared
    return !explained.has(long) && Boolean(explained.add(long))
  }

  /**
   * A run in the language of this place. Word wants one language for its own script and one for right-to-left text.
   *
   * @param {string} text
   * @param {Partial<IRunOptions>} [more]
   */
  text(text, more = {}) {
    const rightToLeft = this.language.dir === 'rtl'
    const { lang } = this.language
    const language = rightToLeft
      ? { value: this.shared.article.meta.lang, bidirectional: lang }
      : { value: lang }
    return new TextRun({
      ...this.run,
      ...more,
      text,
      language,
      ...(rightToLeft ? { rightToLeft: true } : {}),
    })
  }

  /**
   * @param {readonly ParagraphChild[]} children
   * @param {Partial<IParagraphOptions>} [more]
   */
  block(children, more = {}) {
    const bidirectional = this.language.dir === 'rtl' ? { bidirectional: true } : {}
    return new Paragraph({
      ...this.paragraph,
      ...bidirectional,
      ...more,
      children: [...this.#bookmarks(), ...children],
    })
  }

  #bookmarks() {
    const { anchors, pending } = this.shared
    return pending.splice(0).map((id) => {
      const name = bookmarkName(id)
      anchors.set(id, name)
      return new Bookmark({ id: name, children: [] })
    })
  }
}

/**
 * @param {Article} article
 * @param {EmitContext} context
 * @param {ReadonlyMap<string, Picture>} pictures
 * @param {Shared['words']} words
 */
export function createState(article, context, pictures, words) {
  const { lang, dir } = article.meta
  const shared = {
    article,
    report: context.report,
    pictures,
    words,
    anchors: new Map(),
    pending: [],
    lists: [],
    noted: new Set(),
    explained: new Set(),
  }
  return new State(shared, { lang, dir })
}

/**
 * Word takes letters, digits and `_`, at most 40 of them, and no digit first. Ids of Lectern are unique in the
 * article; a long one keeps its end, where an ordinal or a hash tells it from others.
 *
 * @param {string} id
 */
export function bookmarkName(id) {
  const name = `b_${id.replace(/[^\p{L}\p{N}]/gu, '_')}`
  return name.length <= 40 ? name : `${name.slice(0, 20)}${name.slice(-20)}`
}
