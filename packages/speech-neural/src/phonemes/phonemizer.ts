import type { Following, Lexicon } from './lexicon.js'
import { isDigits, spokenNumber } from './numbers.js'
import { isConsonant, isVowel, primary, weightOf } from './stress.js'
import type { Tagger } from './tagger.js'
import { joined, merged, type Token, textOf, token } from './token.js'
import type { Tokenizer } from './tokenizer.js'
import { weaker, wordPhonemes } from './word-phonemes.js'
import { isPause, isSilent, type Word, words } from './words.js'

/** Phonemes of a word that stands in no dictionary, from its letters. */
export type UnknownWords = (word: string) => Promise<string | undefined>

/** A stretch of text, with its phonemes where somebody gave them. */
export interface Stretch {
  text: string
  phonemes?: string | undefined
}

/** What is said for a token of the text. `from` and `to` count UTF-16 units over all stretches. */
export interface Spoken {
  from: number
  to: number
  phonemes: string
  /** Whether white space follows. */
  spaced: boolean
}

export interface Phonemizer {
  lexicon: Lexicon
  tokenizer: Tokenizer
  tagger: Tagger
  unknown: UnknownWords
}

/**
 * Text of one sentence as phonemes of the alphabet that the voice was trained with (misaki's): words by the lexicon, their part of
 * speech and what follows them; unknown words by their letters.
 */
export async function phonemize(tools: Phonemizer, stretches: readonly Stretch[]): Promise<Spoken[]> {
  const groups = words(tokensOf(tools, stretches))
  let following: Following = { vowel: undefined, to: false }
  // From the end: how a word is said depends on the sound after it.
  for (const word of groups.toReversed()) following = await speakWord(tools, word, following)
  return groups.map((word) => {
    const { from, to, phonemes, spaced } = word.length === 1 ? word[0] : joined(word)
    return { from, to, spaced, phonemes: (phonemes ?? '').replaceAll('ɾ', 'T').replaceAll('ʔ', 't') }
  })
}

function tokensOf({ tokenizer, tagger }: Phonemizer, stretches: readonly Stretch[]): Token[] {
  const tokens: Token[] = []
  let from = 0
  for (const { text, phonemes } of stretches) {
    if (phonemes === undefined) {
      const pieces = tokenizer.pieces(text)
      const tags = tagger.tags(pieces.map((piece) => piece.text))
      pieces.forEach((piece, index) => {
        tokens.push(token(piece.text, tags[index] ?? 'NN', piece.spaced, from + piece.from))
      })
    } else tokens.push({ ...token(text, 'NN', false, from), phonemes })
    from += text.length
    const last = tokens.at(-1)
    if (last && /\s$/.test(text)) last.spaced = true
  }
  return spacedBefore(tokens, stretches)
}

/** A stretch that begins with white space parts the token before it from what follows. */
function spacedBefore(tokens: Token[], stretches: readonly Stretch[]): Token[] {
  const all = stretches.map(({ text }) => text).join('')
  for (const one of tokens) if (/\s/.test(all[one.to] ?? '')) one.spaced = true
  return tokens
}

async function speakWord(tools: Phonemizer, word: Word, following: Following): Promise<Following> {
  const [only] = word
  if (word.length > 1) return await speakParts(tools, word, following)
  only.phonemes ??= wordPhonemes(tools.lexicon, only, following) ?? (await byLetters(tools, only.text))
  return after(following, only.phonemes, only)
}

/**
 * The longest run of parts that ends the word and can be read as one is said as one; then what stands before it. Where a part cannot
 * be read, the whole word goes by its letters.
 */
async function speakParts(tools: Phonemizer, word: Word, next: Following): Promise<Following> {
  let following = next
  let right = word.length
  while (right > 0) {
    const left = leftOfLongest(tools.lexicon, word, right, following)
    if (left !== undefined) {
      following = left.following
      right = left.at
      continue
    }
    const part = word[right - 1]
    if (part && part.phonemes === undefined) {
      if (!isSilent(part.text)) {
        await wholeByLetters(tools, word)
        return following
      }
      part.phonemes = ''
    }
    right--
  }
  settle(word)
  return following
}

function leftOfLongest(
  lexicon: Lexicon,
  word: Word,
  right: number,
  following: Following,
): { at: number; following: Following } | undefined {
  for (let left = 0; left < right; left++) {
    const [first, ...rest] = word.slice(left, right)
    if (!first || [first, ...rest].some(({ phonemes, alias }) => (phonemes ?? alias) !== undefined)) continue
    const whole = merged([first, ...rest])
    const phonemes = wordPhonemes(lexicon, whole, following)
    if (phonemes === undefined) continue
    first.phonemes = phonemes
    for (const part of rest) part.phonemes = ''
    return { at: left, following: after(following, phonemes, whole) }
  }
  return undefined
}

async function wholeByLetters(tools: Phonemizer, word: Word): Promise<void> {
  const [first, ...rest] = word
  first.phonemes = await byLetters(tools, textOf(word))
  for (const part of rest) part.phonemes = ''
}

/** Parts that nothing was found for are silent; of several stressed parts that are said as one word the lighter half gives way. */
function settle(word: Word): void {
  const apart = isSaidApart(textOf(word))
  word.forEach((part, index) => {
    if (part.phonemes !== undefined) {
      if (index > 0) part.apart = apart
    } else if (index === word.length - 1 && isPause(part.text)) part.phonemes = part.text
    else if (isSilent(part.text)) part.phonemes = ''
  })
  if (!apart) weaken(word)
}

/** "3D", "and/or": kinds of characters that are said with a gap between them. */
function isSaidApart(text: string): boolean {
  if (/[ /]/.test(text)) return true
  const kinds = new Set<number>()
  for (const character of text)
    if (!isSilent(character)) kinds.add(/\p{L}/u.test(character) ? 0 : isDigits(character) ? 1 : 2)
  return kinds.size > 1
}

function weaken(word: Word): void {
  const said = word.filter(({ phonemes }) => phonemes)
  const [first, second] = said
  if (said.length === 2 && first && second && [...first.text].length === 1) {
    second.phonemes = weaker(second.phonemes ?? '')
    return
  }
  const ranked = said.map((part) => ({
    part,
    strong: part.phonemes?.includes(primary) ? 1 : 0,
    weight: weightOf(part.phonemes ?? ''),
  }))
  const strong = ranked.filter((one) => one.strong === 1).length
  if (said.length < 2 || strong <= Math.floor((said.length + 1) / 2)) return
  ranked.sort((a, b) => a.strong - b.strong || a.weight - b.weight)
  for (const { part } of ranked.slice(0, Math.floor(ranked.length / 2)))
    part.phonemes = weaker(part.phonemes ?? '')
}

function after(following: Following, phonemes: string | undefined, { text, tag }: Token): Following {
  const to = text === 'to' || text === 'To' || (text === 'TO' && (tag === 'TO' || tag === 'IN'))
  for (const sound of phonemes ?? '') {
    if (isPause(sound)) return { vowel: undefined, to }
    if (isVowel(sound) || isConsonant(sound)) return { vowel: isVowel(sound), to }
  }
  return { vowel: following.vowel, to }
}

const pieces = /[\p{L}\p{Nl}\p{No}]+(?:['’][\p{L}\p{Nl}\p{No}]+)*|\p{Nd}+(?:[,.]\p{Nd}+)*|[^\p{L}\p{N}_\s]/gu
const names: Readonly<Record<string, string>> = {
  '/': 'slˈæʃ',
  '=': 'ˈikwᵊlz',
  '+': 'plˈʌs',
  '&': 'ænd',
  '@': 'æt',
  '%': 'pəɹsˈɛnt',
  '#': 'hˈæʃ',
  '*': 'ˈæstəɹˌɪsk',
  '~': 'tˈɪldə',
  '^': 'kˈɛɹət',
  '<': 'lˈɛs ðən',
  '>': 'ɡɹˈATəɹ ðən',
  '—': '—',
}

/** Letters by the net for unknown words, digits as numbers, signs by their names. */
async function byLetters({ lexicon, unknown }: Phonemizer, text: string): Promise<string> {
  const said: string[] = []
  for (const [piece] of text.matchAll(pieces)) {
    if (/^[0-9]/.test(piece)) said.push(spokenNumber(lexicon, piece, undefined, false) ?? '')
    else if (/^[\p{L}\p{Nl}\p{No}]/u.test(piece)) said.push((await unknown(piece)) ?? '')
    else said.push(names[piece] ?? '')
  }
  return said.filter((phonemes) => phonemes !== '').join(' ')
}
