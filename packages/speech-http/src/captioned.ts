import { readWav, type Speech, type SpokenWord } from '@lectern/audio'

/** What Kokoro's `/dev/captioned_speech` answers: sound in base64, and each word with its seconds. */
interface Captioned {
  audio?: string
  timestamps?: readonly { word?: string; start_time?: number }[]
}

/**
 * Sound with times of words from such an answer. Words are looked for in the text in order; one that the service spells
 * otherwise has no place, and is left out.
 */
export function readCaptioned(bytes: Uint8Array, text: string): Speech {
  const answer = parse(bytes)
  if (typeof answer.audio !== 'string') throw new Error('the answer contains no sound')
  const { pcm, sampleRate } = readWav(fromBase64(answer.audio))
  const words: SpokenWord[] = []
  let from = 0
  for (const { word = '', start_time: time } of answer.timestamps ?? []) {
    const at = word.trim() ? text.indexOf(word.trim(), from) : -1
    if (at < 0 || typeof time !== 'number' || !Number.isFinite(time)) continue
    const to = at + word.trim().length
    const sample = Math.min(pcm.length, Math.max(words.at(-1)?.at ?? 0, Math.round(time * sampleRate)))
    words.push({ at: sample, from: at, to })
    from = to
  }
  return { pcm, sampleRate, words }
}

function parse(bytes: Uint8Array): Captioned {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as Captioned
  } catch (cause) {
    throw new Error('the answer is not JSON', { cause })
  }
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
}
