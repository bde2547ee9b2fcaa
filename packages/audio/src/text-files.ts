import { type Article, type EmitContext, type OutputFile, outputFile, type SoundMap } from '@lectern/core'
import { pls, type Script, scriptJson, ssml, transcriptHtml, transcriptText } from '@lectern/narration'
import { chaptersJson } from './captions/chapters-json.js'
import { readingCaptions, type ShownCaption } from './captions/reading.js'
import { readingSpeed } from './captions/speed.js'
import { srt } from './captions/srt.js'
import { readingVtt, webVtt } from './captions/vtt.js'
import type { ChapterTag } from './encode/encoder.js'
import type { AudioOptions } from './options.js'
import { rules } from './rules.js'

interface Told {
  script: Script
  sound: SoundMap
  chapters: readonly ChapterTag[]
}

/** What is written beside the sound. */
export async function textFiles(
  article: Article,
  { name, report }: EmitContext,
  options: AudioOptions,
  { script, sound, chapters }: Told,
): Promise<OutputFile[]> {
  const narrator = sound.synthetic ? `${sound.narrator} (synthetic voice)` : sound.narrator
  const file = (ending: string, mediaType: string, text: string) =>
    outputFile(`${name}.${ending}`, mediaType, text)
  const { lexicon, lang } = article.meta
  const hasLexicon = Object.keys(lexicon).length > 0
  const captions = readingCaptions(script, sound.cues)
  reportSpeed(captions, report)
  const files = [
    file('vtt', 'text/vtt', readingVtt(captions, narrator)),
    file('transcript.html', 'text/html', await transcriptHtml(article, script, { sound })),
    file('transcript.txt', 'text/plain', await transcriptText(article, script)),
    file('transcript.spoken.txt', 'text/plain', await transcriptText(article, script, { words: 'spoken' })),
    file('ssml', 'application/ssml+xml', ssml(script)),
    file('srt', 'application/x-subrip', srt(captions)),
    file('cues.vtt', 'text/vtt', webVtt(script, sound.cues, narrator)),
    file('script.json', 'application/json', scriptJson(script)),
    ...(hasLexicon ? [file('pls', 'application/pls+xml', pls(lexicon, lang))] : []),
  ]
  if (!options.chaptersFile) return files
  const json = chaptersJson(article.meta.title, chapters)
  return [...files, file('chapters.json', 'application/json+chapters', json)]
}

/** More than most adults read comfortably (BBC, Netflix: 17 to 20 characters a second). */
const comfortable = 20

function reportSpeed(captions: readonly ShownCaption[], report: EmitContext['report']): void {
  const { mean, highest } = readingSpeed(captions)
  if (highest <= comfortable) return
  const [average, most] = [mean, highest].map((speed) => speed.toFixed(1))
  report(
    rules['caption-speed'],
    `Captions have ${average} characters a second on average, and ${most} at most`,
    { hint: 'Choose a lower rate for those who read along.' },
  )
}
