import type { Lexicon } from '@lectern/core'
import type { Chunk } from './chunk.js'

/** The author's lexicon, by whole words, longest first. Capitals count only where the entry has some. */
export function applyLexicon(chunks: readonly Chunk[], lexicon: Lexicon): Chunk[] {
  const pattern = patterns.get(lexicon) ?? patternOf(lexicon)
  if (!pattern) return [...chunks]
  return chunks.flatMap((chunk) => (chunk.fixed ? [chunk] : split(chunk, pattern, lexicon)))
}

/** Made once an article: a house may have thousands of words. */
const patterns = new WeakMap<Lexicon, RegExp>()

function patternOf(lexicon: Lexicon): RegExp | undefined {
  const entries = Object.keys(lexicon).sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  if (entries.length === 0) return undefined
  const words = entries.map(escaped).join('|')
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'gu')
  patterns.set(lexicon, pattern)
  return pattern
}

function split(chunk: Chunk, pattern: RegExp, lexicon: Lexicon): Chunk[] {
  const found: Chunk[] = []
  let from = 0
  for (const match of chunk.text.matchAll(pattern)) {
    const entry = lexicon[match[0]]
    if (!entry) continue
    found.push(raw(chunk, chunk.text.slice(from, match.index)))
    const said = 'as' in entry ? { text: entry.as } : { text: match[0], ipa: entry.ipa }
    found.push({ ...chunk, display: '', ...said, fixed: true })
    from = match.index + match[0].length
  }
  if (from === 0) return [chunk]
  found.push(raw(chunk, chunk.text.slice(from)))
  return found
}

const raw = (chunk: Chunk, text: string): Chunk => ({ ...chunk, display: '', text })

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
