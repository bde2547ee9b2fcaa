import { type Article, type EmitContext, type OutputFile, outputFile, type SoundMap } from '@lectern/core'
import { type Script, ssml, transcriptHtml, transcriptText } from '@lectern/narration'
import { chaptersJson } from './captions/chapters-json.js'
import { webVtt } from './captions/vtt.js'
import type { ChapterTag } from './encode/encoder.js'
import type { AudioOptions } from './options.js'

interface Told {
  script: Script
  sound: SoundMap
  chapters: readonly ChapterTag[]
}

/** What is written beside the sound. */
export async function textFiles(
  article: Article,
  { name }: EmitContext,
  options: AudioOptions,
  { script, sound, chapters }: Told,
): Promise<OutputFile[]> {
  const narrator = sound.synthetic ? `${sound.narrator} (synthetic voice)` : sound.narrator
  const file = (ending: string, mediaType: string, text: string) =>
    outputFile(`${name}.${ending}`, mediaType, text)
  const files = [
    file('vtt', 'text/vtt', webVtt(script, sound.cues, narrator)),
    file('transcript.html', 'text/html', await transcriptHtml(article, script, { sound })),
    file('transcript.txt', 'text/plain', await transcriptText(article, script)),
    file('ssml', 'application/ssml+xml', ssml(script)),
  ]
  if (!options.chaptersFile) return files
  const json = chaptersJson(article.meta.title, chapters)
  return [...files, file('chapters.json', 'application/json+chapters', json)]
}
