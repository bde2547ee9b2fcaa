import type { SpokenPart } from '../script.js'
import type { Verbalise } from '../verbalise/index.js'
import type { Chunk } from './chunk.js'

/** Chunks as parts for an engine: neighbours of one language joined, then put into words. */
export function partsOf(chunks: readonly Chunk[], verbalise: Verbalise): SpokenPart[] {
  const parts: SpokenPart[] = []
  for (const chunk of joined(chunks)) {
    const spoken = chunk.fixed ? chunk.text : verbalise(chunk.text, chunk.lang)
    const last = parts.at(-1)
    if (chunk.gap) {
      if (!last?.gap) parts.push({ lang: chunk.lang, spoken: '', gap: true })
      continue
    }
    // marks behind what is not read are silent
    if (last?.gap && !chunk.pause && !/[\p{L}\p{N}]/u.test(spoken)) continue
    if (last && !last.ipa && !last.pause && !last.gap && !chunk.ipa && continues(last, chunk, spoken)) {
      last.spoken += spoken
      if (chunk.pause) last.pause = chunk.pause
    } else {
      parts.push({
        lang: chunk.lang,
        spoken,
        ...(chunk.ipa ? { ipa: chunk.ipa } : {}),
        ...(chunk.pause ? { pause: chunk.pause } : {}),
      })
    }
  }
  return tidied(parts)
}

/** Punctuation between languages stays with what came before. */
function continues(last: SpokenPart, chunk: Chunk, spoken: string): boolean {
  return last.lang === chunk.lang || !/[\p{L}\p{N}]/u.test(spoken)
}

/** Raw neighbours of one language become one chunk, so that "10 **%**" is read as a whole. */
function joined(chunks: readonly Chunk[]): Chunk[] {
  const all: Chunk[] = []
  for (const chunk of chunks) {
    const last = all.at(-1)
    const raw = last && !last.fixed && !chunk.fixed && !last.pause && !chunk.pause && last.lang === chunk.lang
    if (raw) all[all.length - 1] = { ...last, text: last.text + chunk.text }
    else all.push(chunk)
  }
  return all
}

/** One space between words, none before punctuation, a comma for a dash. `[[` is a command to some engines. */
export function tidySpoken(spoken: string): string {
  return (
    spoken
      .replace(/\s+/g, ' ')
      .replace(/ +([,.;:!?…،؛؟、。]+)(?=[\s"”’»)\]]|$)/g, '$1')
      .replace(/(?<=[(]) +| +(?=[)])/g, '')
      // an announced note at the end: ", note one,."
      .replace(/, ?(?=["”’»)]{0,2}[.!?](?!\.))/gu, '')
      .replace(/(?<=[\p{L}\p{N}”’"')]) ?(?:[—―] ?| [–-] )(?=[\p{L}\p{N}“‘"'(])/gu, ', ')
      .replaceAll('[[', '[ [')
      .trim()
  )
}

function tidied(parts: readonly SpokenPart[]): SpokenPart[] {
  return withoutDash(parts)
    .map((part) => ({
      ...part,
      spoken: tidySpoken(part.spoken),
    }))
    .filter(({ spoken, pause, gap }) => spoken !== '' || pause || gap)
}

/** A dash before the first word is for the eye, and an option to a program. */
function withoutDash(parts: readonly SpokenPart[]): SpokenPart[] {
  const [first, ...rest] = parts
  return first
    ? [{ ...first, spoken: first.spoken.replace(/^\s*[-–—]+\s*(?=[\p{L}"“«¿¡])/u, '') }, ...rest]
    : []
}

/** Punctuation that stands right behind the part before it. */
export const clings = /^[,.;:!?…،؛؟、。]/
