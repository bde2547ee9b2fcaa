import { type Article, type Block, textOf } from '@lectern/core'
import type { Script } from '../script.js'
import { catalogue, type NarrationMessages } from '../words.js'
import { joined } from './joined.js'
import { type TranscriptLine, transcriptLines } from './outline.js'
import { type Piece, spaceBefore, spaceBetween, type TranscriptRun } from './run.js'

/** How a transcript in plain text is written. */
export interface TranscriptTextOptions {
  /** `printed`: "in 1984", as in the article. `spoken`: "in nineteen eighty-four", word for word. Default: `printed`. */
  words?: 'printed' | 'spoken'
}

/** Plain text, a paragraph a line, no decoration: fit for a braille display. Spoken-only words are in brackets. */
export async function transcriptText(
  article: Article,
  script: Script,
  options: TranscriptTextOptions = {},
): Promise<string> {
  return joined(transcriptTextLines(article, script, options))
}

/** The same line by line, each with its end. */
export async function* transcriptTextLines(
  article: Article,
  script: Script,
  { words = 'printed' }: TranscriptTextOptions = {},
): AsyncGenerator<string> {
  const { messages } = await catalogue.load(article.meta.lang)
  const about = words === 'spoken' ? messages.aboutTranscript : messages.aboutPrinted
  const title = `${messages.transcript}${messages.colon}${article.meta.title}`
  for (const line of [title, about, messages.announced]) yield `${line}\n`
  const runText = words === 'spoken' ? saidText : printedText
  for (const line of transcriptLines(article, script)) {
    for (const text of textLines(line, messages, runText)) yield `${text}\n`
  }
}

function textLines(
  line: TranscriptLine,
  messages: NarrationMessages,
  runText: (run: TranscriptRun) => string,
): string[] {
  // where it ends must be read as well: below it goes on with what was said
  if (line.kind === 'unread') return [messages.unread, ...line.blocks.flatMap(linesOf), endOfUnread(messages)]
  let before: TranscriptRun | undefined
  let text = ''
  for (const run of line.runs) {
    const own = runText(run)
    if (!own) continue
    text += spaceBetween(before, run) + own
    before = run
  }
  return text.split('\n').filter(Boolean)
}

/** Lines of a block that was not read. */
export function linesOf({ node }: Block): string[] {
  return textOf(node)
    .split('\n')
    .filter((text) => text.trim())
}

export function endOfUnread({ unread, endOf }: NarrationMessages): string {
  return endOf(unread.replace(/\s*[:：]$/u, ''))
}

function saidText({ announced, pieces, said }: TranscriptRun): string {
  return said ? bracketed(together(said), announced) : printedText({ announced, pieces })
}

function printedText({ announced, pieces }: Pick<TranscriptRun, 'announced' | 'pieces'>): string {
  return bracketed(together(pieces), announced)
}

function together(pieces: readonly Piece[]): string {
  return pieces
    .map((piece, index) => spaceBefore(piece, index) + bracketed(piece.text, piece.announced ?? false))
    .join('')
    .trim()
}

function bracketed(words: string, announced: boolean): string {
  return announced && words ? `[${words}]` : words
}
