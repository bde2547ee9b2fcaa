import type { Emphasis, SpokenPart } from '../script.js'
import type { Verbalise } from '../verbalise/index.js'
import type { Chunk } from './chunk.js'
import { tidySpoken } from './parts.js'

/** Marks in the parts what the author emphasised, where it is found again after being put into words. */
export function withEmphasis(
  parts: readonly SpokenPart[],
  chunks: readonly Chunk[],
  verbalise: Verbalise,
): SpokenPart[] {
  const wanted = chunks.filter(({ emphasis, text }) => emphasis && text.trim() !== '')
  if (wanted.length === 0) return [...parts]
  const marks = parts.map((): Emphasis[] => [])
  let at = { part: 0, offset: 0 }
  for (const { emphasis = 'moderate', text, lang, fixed } of wanted) {
    const words = tidySpoken(fixed ? text : verbalise(text, lang))
    const found = find(parts, words, at)
    if (!found) continue
    marks[found.part]?.push({ begin: found.offset, end: found.offset + words.length, level: emphasis })
    at = { part: found.part, offset: found.offset + words.length }
  }
  return parts.map((part, index) => ({
    ...part,
    ...(marks[index]?.length ? { emphasis: marks[index] } : {}),
  }))
}

interface At {
  part: number
  offset: number
}

function find(parts: readonly SpokenPart[], words: string, from: At): At | undefined {
  if (words === '') return undefined
  for (let part = from.part; part < parts.length; part++) {
    const offset = parts[part]?.spoken.indexOf(words, part === from.part ? from.offset : 0) ?? -1
    if (offset >= 0) return { part, offset }
  }
  return undefined
}
