import { type Article, textOf } from '@lectern/core'
import type { Script } from '../script.js'
import { catalogue } from '../words/index.js'
import { type TranscriptLine, transcriptLines } from './outline.js'
import type { Piece, TranscriptRun } from './run.js'

export interface TranscriptTextOptions {
  /** `printed`: "in 1984", as in the article. `spoken`: "in nineteen eighty-four", word for word. Default: `printed`. */
  words?: 'printed' | 'spoken'
}

/** Plain text, a paragraph a line, no decoration: fit for a braille display. Spoken-only words are in brackets. */
export async function transcriptText(
  article: Article,
  script: Script,
  { words = 'printed' }: TranscriptTextOptions = {},
): Promise<string> {
  const { messages } = await catalogue.load(article.meta.lang)
  const about = words === 'spoken' ? messages.aboutTranscript : messages.aboutPrinted
  const intro = [messages.transcriptOf(article.meta.title), about, messages.announced]
  const runText = words === 'spoken' ? saidText : printedText
  const body = transcriptLines(article, script).flatMap((line) => textLines(line, messages.unread, runText))
  return `${[...intro, ...body].join('\n')}\n`
}

function textLines(line: TranscriptLine, unread: string, runText: (run: TranscriptRun) => string): string[] {
  if (line.kind === 'unread')
    return [
      unread,
      ...textOf(line.block.node)
        .split('\n')
        .filter((text) => text.trim()),
    ]
  const text = line.runs.map(runText).filter(Boolean).join(' ')
  return text.split('\n').filter(Boolean)
}

function saidText({ announced, pieces, said }: TranscriptRun): string {
  return said ? bracketed(joined(said), announced) : printedText({ announced, pieces })
}

function printedText({ announced, pieces }: Pick<TranscriptRun, 'announced' | 'pieces'>): string {
  return bracketed(joined(pieces), announced)
}

function joined(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.announced ? ` [${piece.text}]` : piece.text))
    .join('')
    .trim()
}

function bracketed(words: string, announced: boolean): string {
  return announced && words ? `[${words}]` : words
}
