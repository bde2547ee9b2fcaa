import { type Lexicon, pronunciationIn } from '@lectern/core'
import { capital } from '../verbalise/capital.js'
import type { Chunk } from './chunk.js'

/**
 * The author's lexicon, by whole words, longest first. An entry without capitals counts for the word with a capital, too
 * ("kubectl" where a sentence begins with it), and for long words in capitals; one with capitals only as it is written.
 */
export function applyLexicon(chunks: readonly Chunk[], lexicon: Lexicon): Chunk[] {
  const finder = finders.get(lexicon) ?? finderOf(lexicon)
  if (!finder) return [...chunks]
  return chunks.flatMap((chunk) => (chunk.fixed && !chunk.isCode ? [chunk] : split(chunk, finder)))
}

interface Finder {
  pattern: RegExp
  entries: ReadonlyMap<string, Lexicon[string]>
}

/** Made once an article: a house may have thousands of words. */
const finders = new WeakMap<Lexicon, Finder>()

function finderOf(lexicon: Lexicon): Finder | undefined {
  const entries = new Map(Object.entries(lexicon))
  if (entries.size === 0) return undefined
  for (const [word, entry] of Object.entries(lexicon))
    for (const other of withCapitals(word)) if (!entries.has(other)) entries.set(other, entry)
  const words = [...entries.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escaped)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const finder = { pattern, entries }
  finders.set(lexicon, finder)
  return finder
}

/** In capitals a short word may be another: "us" is not "US". */
const longEnough = 5

function withCapitals(word: string): string[] {
  if (word !== word.toLowerCase()) return []
  return [capital(word), ...(word.length >= longEnough ? [word.toUpperCase()] : [])]
}

function split(chunk: Chunk, { pattern, entries }: Finder): Chunk[] {
  const found: Chunk[] = []
  let from = 0
  for (const match of chunk.text.matchAll(pattern)) {
    const entry = entries.get(match[0])
    const spoken = entry && pronunciationIn(chunk.lang, entry)
    if (!spoken) continue
    found.push(raw(chunk, chunk.text.slice(from, match.index)))
    const said = 'as' in spoken ? { text: spoken.as } : { text: match[0], ipa: spoken.ipa }
    found.push({ ...chunk, display: '', ...said, fixed: true })
    from = match.index + match[0].length
  }
  if (from === 0) return [chunk]
  found.push(raw(chunk, chunk.text.slice(from)))
  return found
}

const raw = (chunk: Chunk, text: string): Chunk => ({ ...chunk, display: '', text })

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
