import {
  type Article,
  type EmitContext,
  type OutputFile,
  outputFile,
  resolveTheme,
  type SoundMap,
  writtenFile,
} from '@lectern/core'
import {
  captionBreaker,
  pls,
  type Script,
  scriptJsonPieces,
  ssmlLines,
  transcriptHtmlPieces,
  transcriptTextLines,
} from '@lectern/narration'
import { chaptersJson } from './captions/chapters-json.js'
import { captionFiles } from './captions/files.js'
import { itemsById } from './captions/items.js'
import { readingCaptions } from './captions/reading.js'
import type { ReadingSpeed } from './captions/speed.js'
import { exactVtt } from './captions/vtt.js'
import type { ChapterTag } from './encode/encoder.js'
import type { AudioOptions } from './options.js'
import { rules } from './rules.js'

interface Told {
  script: Script
  sound: SoundMap
  chapters: readonly ChapterTag[]
}

/** What is written beside the sound: one after the other and piece by piece, so that ten hours are never in memory as text. */
export async function textFiles(
  article: Article,
  { name, report, scratch }: EmitContext,
  options: AudioOptions,
  { script, sound, chapters }: Told,
): Promise<OutputFile[]> {
  const narrator = sound.synthetic ? `${sound.narrator} (synthetic voice)` : sound.narrator
  const file = async (
    ending: string,
    mediaType: string,
    pieces: Iterable<string> | AsyncIterable<string>,
  ): Promise<OutputFile> => writtenFile(scratch, `${name}.${ending}`, mediaType, pieces)
  const items = itemsById(script)
  const captionsOf = await captionBreaker(sound.cues.map(({ lang }) => lang))
  const captions = readingCaptions(items, sound.cues, captionsOf, article.blocks)
  const { vtt, srt, speed } = await captionFiles({ name, scratch }, narrator, captions)
  reportSpeed(speed, report)
  const spoken = { words: 'spoken' } as const
  const theme = resolveTheme(options.theme)
  const files = [
    vtt,
    await file('transcript.html', 'text/html', transcriptHtmlPieces(article, script, { sound, theme })),
    await file('transcript.txt', 'text/plain', transcriptTextLines(article, script)),
    await file('transcript.spoken.txt', 'text/plain', transcriptTextLines(article, script, spoken)),
    await file('ssml', 'application/ssml+xml', ssmlLines(script)),
    srt,
    await file('cues.vtt', 'text/vtt', exactVtt(items, sound.cues, narrator)),
    await file('script.json', 'application/json', scriptJsonPieces(script)),
  ]
  const { lexicon, lang } = article.meta
  if (Object.keys(lexicon).length > 0)
    files.push(outputFile(`${name}.pls`, 'application/pls+xml', pls(lexicon, lang)))
  if (!options.chaptersFile) return files
  const json = chaptersJson(article.meta.title, chapters)
  return [...files, outputFile(`${name}.chapters.json`, 'application/json+chapters', json)]
}

/** Characters a second on average, and share of fast captions, that most adults read comfortably. */
const comfortable = { mean: 17, fast: 0.05 }

function reportSpeed({ mean, fast }: ReadingSpeed, report: EmitContext['report']): void {
  if (mean <= comfortable.mean && fast <= comfortable.fast) return
  const share = Math.round(fast * 100)
  report(
    rules['caption-speed'],
    `Captions have ${mean.toFixed(1)} characters per second on average; ${share}% have more than 20`,
    { hint: 'Choose a slower speech rate, so that viewers can read the captions.' },
  )
}
