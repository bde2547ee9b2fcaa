import type { SoundCue } from '@lectern/core'
import { displayRuns, type Script, type SpeechItem } from '@lectern/narration'

/**
 * WebVTT with a cue an item, whose ids are those of the sentences. What is only spoken stands in it too: captions are
 * for those who do not hear (WCAG 1.2.2).
 */
export function webVtt(script: Script, cues: readonly SoundCue[], narrator: string): string {
  const items = new Map(
    script.items.flatMap((item) => (item.type === 'speech' ? [[item.id, item] as const] : [])),
  )
  const blocks = cues.map((cue) => {
    const item = items.get(cue.id)
    const times = `${timestamp(cue.begin)} --> ${timestamp(cue.end)}`
    return `${cue.id}\n${times}\n${item ? textOf(item) : escaped(cue.display)}\n`
  })
  return `WEBVTT\n\nNOTE ${oneLine(narrator).replaceAll('-->', '→')}\n\n${blocks.join('\n')}`
}

function textOf(item: SpeechItem): string {
  const lead = item.lead ? `${escaped(oneLine(item.lead))}: ` : ''
  const runs = displayRuns(item).map(({ text, lang }) =>
    lang ? `<lang ${lang}>${escaped(text)}</lang>` : escaped(text),
  )
  return lead + runs.join('')
}

function oneLine(text: string): string {
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
  const all = Math.round(seconds * 1000)
  const two = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(all / 3_600_000)
  const rest = `${two(Math.floor(all / 60_000) % 60)}:${two(Math.floor(all / 1000) % 60)}.${String(all % 1000).padStart(3, '0')}`
  return hours ? `${two(hours)}:${rest}` : rest
}
