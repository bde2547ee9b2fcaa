import { type Article, textOf } from '@lectern/core'
import type { Script } from '../script.js'
import { catalogue } from '../words/index.js'
import { type TranscriptLine, type TranscriptRun, transcriptLines } from './outline.js'

/** Plain text, a paragraph a line, no decoration: fit for a braille display. Spoken-only words are in brackets. */
export async function transcriptText(article: Article, script: Script): Promise<string> {
  const { messages } = await catalogue.load(article.meta.lang)
  const intro = [messages.transcriptOf(article.meta.title), messages.aboutTranscript, messages.announced]
  const body = transcriptLines(article, script).flatMap((line) => textLines(line, messages.unread))
  return `${[...intro, ...body].join('\n')}\n`
}

function textLines(line: TranscriptLine, unread: string): string[] {
  if (line.kind === 'unread')
    return [
      unread,
      ...textOf(line.block.node)
        .split('\n')
        .filter((text) => text.trim()),
    ]
  const text = line.runs.map(runText).join(' ')
  return text.split('\n').filter(Boolean)
}

function runText({ announced, pieces }: TranscriptRun): string {
  const words = pieces
    .map((piece) => (piece.announced ? ` [${piece.text}]` : piece.text))
    .join('')
    .trim()
  return announced ? `[${words}]` : words
}
