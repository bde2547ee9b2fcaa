import { type Article, type Field, fieldsOf, type LongForm, markOfWords, type Theme } from '@lectern/core'
import type { Node } from 'unist'
import type { Geometry } from './frame/geometry.js'
import { longFormsIn } from './inline/long-forms.js'
import type { Print } from './print.js'
import type { Supplies } from './supplies.js'
import { visit } from './visit.js'

/** What a setting is made from. Every handler reads it, and nobody writes to it. */
export interface Given extends Readonly<Supplies> {
  readonly article: Article
  readonly theme: Theme
  readonly print: Readonly<Print>
  readonly sheet: Sheet
  /** Ids that links may lead to. */
  readonly anchors: ReadonlySet<string>
  /** Places to fill in, where they are fields of a form. */
  readonly fields: ReadonlyMap<Node, Field>
  /** Where running text gives the long forms of abbreviations. */
  readonly longForms: ReadonlyMap<Node, LongForm>
}

/** Sizes of the paper, points. */
export interface Sheet {
  /** Of the text area; lines of text may be shorter. */
  readonly textWidth: number
  readonly lineWidth: number
  readonly pageHeight: number
  /** Of the text area of a page that is turned by a quarter. */
  readonly turnedWidth: number
  /** From the text to what is printed in the margin, and the width that it has where lines end. */
  readonly marginGap: number
  readonly marginEnd: number
}

/** About 80 letters, as multiples of the size: longer lines lose the eye (WCAG 1.4.8). Tables may be wider. */
const longestLine = 41

export function givenOf(
  article: Article,
  {
    theme,
    print,
    supplies,
    geometry,
  }: { theme: Theme; print: Print; supplies: Supplies; geometry: Geometry },
): Given {
  return Object.freeze({
    ...supplies,
    article,
    theme,
    print,
    sheet: Object.freeze(sheetOf(article, theme, geometry)),
    anchors: anchorsOf(article),
    fields: print.forms ? fieldsOf(article) : new Map(),
    longForms: longFormsIn(article),
  })
}

function sheetOf(article: Article, { type }: Theme, geometry: Geometry): Sheet {
  const marginGap = type.size * 0.5
  return {
    textWidth: geometry.textWidth,
    lineWidth: Math.min(geometry.textWidth, type.size * longestLine),
    pageHeight: geometry.bottom - geometry.top,
    turnedWidth: geometry.turned().textWidth,
    marginGap,
    marginEnd: endMargin(article, geometry) - marginGap - 12,
  }
}

/** The narrower one where pages mirror. */
function endMargin({ meta }: Article, { width, textWidth, left }: Geometry): number {
  const margins = [0, 1].map((page) => (meta.dir === 'rtl' ? left(page) : width - textWidth - left(page)))
  return Math.min(...margins)
}

function anchorsOf({ tree }: Article): Set<string> {
  const ids = new Set<string>()
  visit(tree, ({ data }) => {
    if (data && 'id' in data && typeof data.id === 'string') ids.add(data.id)
  })
  return ids
}

/** The language of our own words, for their element, where it is not the language of the part. */
export function markOfOurs(lang: string, { words }: Given): { lang?: string } {
  const mark = markOfWords(words(lang).lang, lang)
  return mark ? { lang: mark.lang } : {}
}
