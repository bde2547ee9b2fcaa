import { type Article, defaultTheme, type SoundMap, type Theme } from '@lectern/core'
import { createHtmlWriter } from '@lectern/hast/markup'
import type { Element, RootContent } from 'hast'
import { h } from 'hastscript'
import type { Script } from '../script.js'
import { catalogue } from '../words.js'
import { langOf, marksOf } from './element.js'
import { frame } from './frame.js'
import { joined } from './joined.js'
import { lineWriter } from './line-writer.js'
import { type TranscriptLine, transcriptLines } from './outline.js'
import type { Page } from './page.js'

/** What a transcript in HTML shows beside the words. */
export interface TranscriptOptions {
  /** Makes times and a player; the file is expected beside the page. */
  sound?: SoundMap
  /** Whose colours and face it has. Default: the default theme. */
  theme?: Theme
}

/** A whole page, in order of what was said. Spoken-only words are marked, what was not read stands in full. */
export async function transcriptHtml(
  article: Article,
  script: Script,
  options: TranscriptOptions = {},
): Promise<string> {
  return joined(transcriptHtmlPieces(article, script, options))
}

/** The same piece by piece: the elements of a line live until it is written. */
export async function* transcriptHtmlPieces(
  article: Article,
  script: Script,
  { sound, theme = defaultTheme }: TranscriptOptions = {},
): AsyncGenerator<string> {
  const { messages, lang } = await catalogue.load(article.meta.lang)
  const writer = createHtmlWriter()
  const isPrinted = saysOtherWords(transcriptLines(article, script))
  const around = article.meta.lang
  const page: Page = { messages, own: langOf(lang, around), lang: around, sound, theme }
  const [before, after] = writer
    .write({ type: 'root', children: frame(article, page, isPrinted) })
    .split(place)
  yield `${before}<main>`
  for (const part of quoted(transcriptLines(article, script), page)) yield writer.write(part)
  yield `</main>${after}\n`
}

/** Where the lines go; no text is written like it. */
const place = '<main></main>'

/** The lines one by one; paragraphs of one quotation stand in one. */
function* quoted(lines: Iterable<TranscriptLine>, page: Page): Generator<RootContent> {
  const write = lineWriter(page)
  let quotation: Element | undefined
  for (const line of lines) {
    const own = quotationOf(line, page.lang)
    const isSame = own?.properties.lang === quotation?.properties.lang
    if (quotation && !(own && isSame)) {
      yield quotation
      quotation = undefined
    }
    const written = write(line)
    if (own) {
      quotation ??= own
      quotation.children.push(...written)
    } else yield* written
  }
  if (quotation) yield quotation
}

/** Words of another speaker are a quotation. */
function quotationOf(line: TranscriptLine, around: string): Element | undefined {
  if (line.kind !== 'words' || line.voice !== 'quotation') return undefined
  return h('blockquote', marksOf(line.block, around))
}

function saysOtherWords(lines: Iterable<TranscriptLine>): boolean {
  for (const line of lines) if (line.kind !== 'unread' && line.runs.some(({ said }) => said)) return true
  return false
}
