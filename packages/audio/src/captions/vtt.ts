import type { SoundCue } from '@lectern/core'
import { displayRuns, type Script, type SpeechItem } from '@lectern/narration'
import { clock } from './clock.js'
import { itemsById } from './items.js'
import type { ShownCaption } from './reading.js'

/**
 * WebVTT with a cue an item, whose ids are those of the sentences: for machines. What is only spoken stands in it too:
 * captions are for those who do not hear (WCAG 1.2.2).
 */
export function webVtt(script: Script, cues: readonly SoundCue[], narrator: string): string {
  return [...exactVtt(itemsById(script), cues, narrator)].join('')
}

/** The same file piece by piece. */
export function* exactVtt(
  items: ReadonlyMap<string, SpeechItem>,
  cues: readonly SoundCue[],
  narrator: string,
): Generator<string> {
  yield vttHead(narrator)
  for (const cue of cues) {
    const item = items.get(cue.id)
    yield vttBlock(cue, item ? textOf(item) : escaped(cue.display))
  }
}

/** A caption of WebVTT for readers: two lines at most at once. */
export function readingBlock(caption: ShownCaption): string {
  return vttBlock(caption, caption.lines.map(lineText).join('\n'))
}

/** What stands before the blocks. */
export function vttHead(note: string): string {
  return `WEBVTT\n\nNOTE ${oneLine(note).replaceAll('-->', '→')}\n`
}

function vttBlock({ id, begin, end }: { id: string; begin: number; end: number }, text: string): string {
  return `\n${id}\n${timestamp(begin)} --> ${timestamp(end)}\n${text}\n`
}

function lineText(line: ShownCaption['lines'][number]): string {
  return line
    .map(({ text, lang }) => (lang ? `<lang ${lang}>${escaped(text)}</lang>` : escaped(text)))
    .join('')
}

function textOf(item: SpeechItem): string {
  const lead = (item.lead ? `${escaped(oneLine(item.lead))}: ` : '') + (item.marker ? `${item.marker} ` : '')
  const runs = displayRuns(item).map(({ text, lang }) =>
    lang ? `<lang ${lang}>${escaped(text)}</lang>` : escaped(text),
  )
  return lead + runs.join('')
}

/** Text without line ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** "-->" may not stand in a cue's text; with ">" escaped it cannot. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\u200e', '&lrm;')
    .replaceAll('\u200f', '&rlm;')
}

/** Hours only where there are some. */
export function timestamp(seconds: number): string {
  return clock(seconds).replace(/^00:(?=..:)/, '')
}
