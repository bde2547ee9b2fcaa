import type { SpeechItem, SpokenPart } from '@lectern/narration'
import type { Engine } from '../engine/engine.js'
import { splitText } from './split.js'

/** What an engine is given at once. */
export interface Call {
  parts: readonly SpokenPart[]
  /** Seconds after it. */
  pause?: number
  /** A short sound in place of words; there are no parts then. */
  gap?: true
}

/** The calls of an item: one where the engine mixes voices, else one a part; an author's pause and the engine's limit end a call. */
export function callsOf({ capabilities }: Pick<Engine, 'capabilities'>, item: SpeechItem): Call[] {
  const calls: Call[] = []
  let open: SpokenPart[] = []
  const close = (pause?: number) => {
    if (open.length > 0 || pause) calls.push({ parts: open, ...(pause ? { pause } : {}) })
    open = []
  }
  for (const part of item.parts.flatMap((whole) => split(whole, capabilities.maxChars))) {
    if (part.gap) {
      close()
      calls.push({ parts: [], gap: true })
      continue
    }
    const size = open.reduce((sum, { spoken }) => sum + spoken.length + 1, part.spoken.length)
    if (open.length > 0 && (!capabilities.mixesVoices || size > capabilities.maxChars)) close()
    if (part.spoken) open.push(part)
    if (part.pause) close(part.pause)
  }
  close()
  return calls
}

function split(part: SpokenPart, most: number): SpokenPart[] {
  if (part.spoken.length <= most) return [part]
  const { pause, emphasis: _, ...rest } = part
  const texts = splitText(part.spoken, most)
  return texts.map((spoken, index) => ({
    ...rest,
    spoken,
    ...(pause && index === texts.length - 1 ? { pause } : {}),
  }))
}
