import type { Article, FontSource, Report, Resources, Theme, Words } from '@lectern/core'
import { loadHighlighter } from './code/highlight.js'
import type { Token } from './code/tokens.js'
import { type FontBook, openFontBook } from './fonts/book.js'
import { fontNeeds } from './fonts/needs.js'
import { loadPictures } from './pictures/load.js'
import type { Picture } from './pictures/picture.js'
import type { Print } from './print.js'
import { type Qr, qrOf } from './qr.js'
import { rules } from './rules.js'
import { mirrored } from './text/bidi.js'
import { catalogue, type LayoutMessages } from './words/index.js'

/** What is loaded before anything is set: fonts, pictures, words, grammars. */
export interface Supplies {
  book: FontBook
  pictures: ReadonlyMap<string, Picture>
  words(lang: string): Words<LayoutMessages>
  /** Parts of a program by what they are; none where its language is not known. */
  highlight(code: string, lang: string | null | undefined): readonly Token[] | undefined
  qr?: Qr
}

export interface SupplyOptions {
  theme: Theme
  fonts: FontSource
  resources: Resources
  report: Report
}

export async function loadSupplies(
  article: Article,
  print: Print,
  options: SupplyOptions,
): Promise<Supplies> {
  const { theme, report, fonts, resources } = options
  const langs = new Set([article.meta.lang, ...[...article.blocks.values()].map(({ lang }) => lang)])
  const words = await catalogue.preload(langs)
  const needs = fontNeeds(
    article,
    theme,
    [...langs].map((lang) => words(lang).messages),
  )
  const book = await openFontBook(fonts, needs, mirrored)
  for (const { script, package: name } of book.missing) {
    report(rules['font-missing'], `No installed font draws the script ${script}`, {
      hint: `npm install ${name}`,
    })
  }
  const qr = print.qr === undefined ? undefined : await qrOf(print.qr, report)
  return {
    book,
    words,
    pictures: await loadPictures(article, resources, report),
    highlight: await loadHighlighter(article),
    ...(qr ? { qr } : {}),
  }
}
