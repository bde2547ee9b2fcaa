import type { Article, Direction, EmitContext, Words } from '@lectern/core'
import {
  Bookmark,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx'
import type { Picture } from './pictures.js'
import type { Messages } from './words.js'

/** What the handlers share. */
export interface Shared {
  article: Article
  report: EmitContext['report']
  /** By their reference. */
  pictures: ReadonlyMap<string, Picture>
  /** Block id to bookmark name, in the order they were set. */
  anchors: Map<string, string>
  /** What Lectern itself says, in a language. */
  words(lang: string): Words<Messages>
  /** Ids that wait for the next paragraph. */
  pending: string[]
  /** The ordered lists that were met: what they begin with and how they are numbered. */
  lists: ListKind[]
  /** Numbers of the notes that were called already. */
  noted: Set<number>
  /** Long forms of abbreviations that were given already. */
  explained: Set<string>
}

/** What an ordered list begins with, and its numbering in CSS's names. */
export interface ListKind {
  start: number
  numbering: string
}

/** How a place looks and speaks. */
interface Look {
  language: { lang: string; dir: Direction }
  run: Partial<IRunOptions>
  paragraph: Partial<IParagraphOptions>
  /** How many lists are around it. */
  depth: number
  /** Whether it stands in a footnote, which holds paragraphs only. */
  isNote: boolean
}

/** Handlers get a state; a part that looks or speaks differently gets a changed copy. */
export class State {
  readonly shared: Shared
  readonly look: Look

  constructor(shared: Shared, look: Look) {
    this.shared = shared
    this.look = look
  }

  /** The state inside a node: its language and direction, where it has its own. */
  within(node: { data?: { lang?: string; dir?: Direction } | undefined }): State {
    const { language } = this.look
    const { lang = language.lang, dir = language.dir } = node.data ?? {}
    return lang === language.lang && dir === language.dir ? this : this.#with({ language: { lang, dir } })
  }

  styled(run: Partial<IRunOptions>): State {
    return this.#with({ run: { ...this.look.run, ...run } })
  }

  set(paragraph: Partial<IParagraphOptions>): State {
    return this.#with({ paragraph: { ...this.look.paragraph, ...paragraph } })
  }

  inList(): State {
    return this.#with({ depth: this.look.depth + 1 })
  }

  inNote(): State {
    return this.#with({ isNote: true })
  }

  #with(changes: Partial<Look>): State {
    return new State(this.shared, { ...this.look, ...changes })
  }

  /** Remembers an id until the next paragraph, which becomes its place: a list begins where its first item does. */
  anchor(node: { data?: { id?: string } | undefined }): void {
    if (node.data?.id) this.shared.pending.push(node.data.id)
  }

  /** What the emitter itself says here, in the language of this place where it knows it. */
  words(): Words<Messages> {
    return this.shared.words(this.look.language.lang)
  }

  /** Whether a long form is met for the first time. */
  firstUse(long: string): boolean {
    const { explained } = this.shared
    return !explained.has(long) && Boolean(explained.add(long))
  }

  /** A run in the language of this place. Word wants one language for its own script and one for right-to-left text. */
  text(text: string, more: Partial<IRunOptions> = {}): TextRun {
    const { lang, dir } = this.look.language
    const isRightToLeft = dir === 'rtl'
    return new TextRun({
      ...this.look.run,
      ...more,
      text,
      language: isRightToLeft
        ? { value: this.shared.article.meta.lang, bidirectional: lang }
        : { value: lang },
      ...(isRightToLeft ? { rightToLeft: true } : {}),
    })
  }

  block(children: readonly ParagraphChild[], more: Partial<IParagraphOptions> = {}): Paragraph {
    return new Paragraph({
      ...this.look.paragraph,
      ...(this.look.language.dir === 'rtl' ? { bidirectional: true } : {}),
      ...more,
      children: [...this.#bookmarks(), ...children],
    })
  }

  #bookmarks(): Bookmark[] {
    const { anchors, pending } = this.shared
    return pending.splice(0).map((id) => {
      const name = bookmarkName(id)
      anchors.set(id, name)
      return new Bookmark({ id: name, children: [] })
    })
  }
}

export function createState(
  article: Article,
  context: EmitContext,
  pictures: ReadonlyMap<string, Picture>,
  words: Shared['words'],
): State {
  const { lang, dir } = article.meta
  const shared: Shared = {
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
  return new State(shared, { language: { lang, dir }, run: {}, paragraph: {}, depth: 0, isNote: false })
}

/**
 * Word takes letters, digits and `_`, at most 40 of them, and no digit first. Ids of Lectern are unique in the
 * article; a long one keeps its end, where an ordinal or a hash tells it from others.
 */
export function bookmarkName(id: string): string {
  const name = `b_${id.replace(/[^\p{L}\p{N}]/gu, '_')}`
  return name.length <= 40 ? name : `${name.slice(0, 20)}${name.slice(-20)}`
}
