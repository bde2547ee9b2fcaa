import type { Article, SoundMap } from '@lectern/core'
import type { RootContent } from 'hast'
import type { Script } from '../script.js'
import { catalogue } from '../words/index.js'
import { langOf } from './element.js'
import { frame } from './frame.js'
import { joined } from './joined.js'
import { lineWriter } from './line-writer.js'
import { type TranscriptLine, transcriptLines } from './outline.js'
import type { Page } from './page.js'

export interface TranscriptOptions {
  /** Makes times and a player; the file is expected beside the page. */
  sound?: SoundMap
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
  { sound }: TranscriptOptions = {},
): AsyncGenerator<string> {
  const [{ unified }, { default: rehypeStringify }] = await Promise.all([
    import('unified'),
    import('rehype-stringify'),
  ])
  const { messages, lang } = await catalogue.load(article.meta.lang)
  const processor = unified().use(rehypeStringify).freeze()
  const written = (children: RootContent[]) => processor.stringify({ type: 'root', children })
  const isPrinted = saysOtherWords(transcriptLines(article, script))
  const around = article.meta.lang
  const page: Page = { messages, own: langOf(lang, around), lang: around, sound }
  const [before, after] = written(frame(article, page, isPrinted)).split(place)
  yield `${before}<main>`
  const write = lineWriter(page)
  let quoted: string | undefined
  for (const line of transcriptLines(article, script)) {
    const opening = quoteAround(line, around)
    // paragraphs of one quotation stand in one
    if (quoted !== undefined && quoted !== opening) yield '</blockquote>'
    if (opening !== undefined && quoted !== opening) yield opening
    quoted = opening
    yield written(write(line))
  }
  if (quoted !== undefined) yield '</blockquote>'
  yield `</main>${after}\n`
}

/** Words of another speaker are a quotation: its first tag. */
function quoteAround(line: TranscriptLine, around: string): string | undefined {
  if (line.kind !== 'words' || line.voice !== 'quotation') return undefined
  const { lang, dir } = line.block
  return lang === around ? '<blockquote>' : `<blockquote lang="${lang}" dir="${dir}">`
}

/** Where the lines go; no text is written like it. */
const place = '<main></main>'

function saysOtherWords(lines: Iterable<TranscriptLine>): boolean {
  for (const line of lines) if (line.kind !== 'unread' && line.runs.some(({ said }) => said)) return true
  return false
}
