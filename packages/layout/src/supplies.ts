import type { Article, FontSource, OptionalWork, Theme, Words } from '@lectern/core'
import { loadHighlighter, type Token } from '@lectern/hast/code'
import { type FontBook, openFontBook } from './fonts/book.js'
import { lackingScripts, reportFonts, undrawnScripts } from './fonts/findings.js'
import { fontNeeds } from './fonts/needs.js'
import { loadPictures, type PictureOptions } from './pictures/load.js'
import type { Picture } from './pictures/picture.js'
import type { Print } from './print.js'
import { type Qr, qrOf } from './qr.js'
import { wordsOf } from './svg/letters.js'
import { type Hyphenation, loadHyphenation } from './text/hyphenation.js'
import { catalogue, type LayoutMessages } from './words.js'

/** What is loaded before anything is set: fonts, pictures, words, grammars. */
export interface Supplies {
  book: FontBook
  /** Scripts that the article is written in and no font draws. */
  undrawn: readonly string[]
  /** All scripts of the article that no font draws. */
  lacking: readonly string[]
  pictures: ReadonlyMap<string, Picture>
  words(lang: string): Words<LayoutMessages>
  /** Parts of a program by what they are; none where its language is not known. */
  highlight(code: string, lang: string | null | undefined): readonly Token[] | undefined
  /** How languages divide words; none where the theme does not. */
  hyphenation: Hyphenation
  qr?: Qr
  /** What the names of PDF files end with in this edition. */
  ending: string
}

export interface SupplyOptions extends PictureOptions {
  theme: Theme
  fonts: FontSource
  /** Time for the colours of programs. Default: as long as they take. */
  optionalWork?: OptionalWork
  /** What the names of the run's PDF files end with in this edition. Default: `pdf`. */
  ending?: string
}

const wordsIn = (picture: Picture): string =>
  picture.kind === 'drawing' ? wordsOf(picture.drawing.shapes) : ''

export async function loadSupplies(
  article: Article,
  print: Print,
  options: SupplyOptions,
): Promise<Supplies> {
  const { theme, report, fonts } = options
  const langs = new Set([article.meta.lang, ...[...article.blocks.values()].map(({ lang }) => lang)])
  const words = await catalogue.preload(langs)
  const pictures = await loadPictures(article, options)
  const own = new Map([...langs].map((lang) => [lang, words(lang).messages]))
  const given = [print.header, print.footer ?? {}].flatMap((line) => Object.values(line))
  const needs = fontNeeds(article, theme, own, [...[...pictures.values()].map(wordsIn), ...given].join(''))
  const book = await openFontBook(fonts, needs)
  const undrawn = undrawnScripts(book, needs, article, report)
  reportFonts(book, article, undrawn, report)
  const qr = print.qr === undefined ? undefined : await qrOf(print.qr, report)
  return {
    book,
    undrawn,
    lacking: lackingScripts(book),
    words,
    pictures,
    highlight: await loadHighlighter(article, options.optionalWork),
    hyphenation: await loadHyphenation(theme.type.hyphenate ? needs.texts.keys() : []),
    ...(qr ? { qr } : {}),
    ending: options.ending ?? 'pdf',
  }
}
