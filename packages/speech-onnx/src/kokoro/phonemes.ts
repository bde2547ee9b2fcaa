import { idOf } from './vocabulary.js'

/** A word as the net is given it. */
export interface Word {
  phonemes: string
  spaced: boolean
  from: number
  to: number
}

/** Words of a text up to a mark, and the marks around them. */
export interface Clause {
  text: string
  before: string
  after: string
}

/** Marks as the net knows them; those that it does not know are dropped with other unknown signs. */
const marks: Readonly<Record<string, string>> = {
  '«': '“',
  '»': '”',
  '–': ' —',
  '—': ' —',
  '।': '.',
  '॥': '.',
}
/** What belongs to the next word where it stands between spaces. */
const opening = new Set(['«', '“', '('])
const atEdges = new Set(';:,.!?…—–"“”«»()।॥¿¡')

/**
 * A text in clauses: espeak-ng tells sounds and no marks, and the net hears in them when to pause and how to end. A mark ends a clause
 * where a space follows it ("3.5" is whole).
 */
export function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = []
  let open: Clause | undefined
  let waiting = ''
  for (const written of text.split(/\s+/u)) {
    const { before, word, after } = parted(written)
    if (open && (before !== '' || word === '')) open = undefined
    if (word === '' && opening.has(before)) waiting += known(before)
    else if (word === '') closed(clauses, known(before))
    if (word === '') continue
    if (open) open.text += ` ${word}`
    else {
      open = { text: word, before: `${waiting}${known(before)}`, after: '' }
      waiting = ''
      clauses.push(open)
    }
    open.after = known(after)
    if (after !== '') open = undefined
  }
  return clauses
}

/** A mark between spaces ends what stands before it. */
function closed(clauses: readonly Clause[], mark: string): void {
  const last = clauses.at(-1)
  if (last) last.after += mark
}

/** A written word without the marks before and behind it. */
function parted(written: string): { before: string; word: string; after: string } {
  const signs = [...written]
  const first = signs.findIndex((sign) => !atEdges.has(sign))
  if (first < 0) return { before: written, word: '', after: '' }
  const end = signs.findLastIndex((sign) => !atEdges.has(sign)) + 1
  const between = (from: number, to?: number) => signs.slice(from, to).join('')
  return { before: between(0, first), word: between(first, end), after: between(end) }
}

function known(signs: string): string {
  return [...signs]
    .map((sign) => marks[sign] ?? sign)
    .filter((sign) => idOf.has(sign.trim()))
    .join('')
}

/** @param ipa of the clause as espeak-ng writes it: sounds parted by `_`, words by white space */
export function wordsOf({ before, after }: Clause, ipa: string, isEnglish: boolean): Word[] {
  const words = ipa
    .split(/\s+/)
    .map((word) =>
      word
        .split('_')
        .map((sound) => soundOf(sound, isEnglish))
        .join(''),
    )
    .filter((word) => word !== '')
  return words.map((word, index) => ({
    phonemes: `${index === 0 ? before : ''}${word}${index === words.length - 1 ? after : ''}`,
    spaced: true,
    from: 0,
    to: 0,
  }))
}

/** An author's own spelling of sounds; undefined where the net does not know one of them. */
export function wordsOfIpa(ipa: string): Word[] | undefined {
  const words = ipa
    .replace(/[/[\]]/g, '')
    .split(/\s+/)
    .map(joined)
    .filter((word) => word !== '')
  if (words.length === 0 || ![...words.join('')].every((sign) => idOf.has(sign))) return undefined
  return words.map((phonemes) => ({ phonemes, spaced: true, from: 0, to: 0 }))
}

/** Two letters of the International Phonetic Alphabet that are one sign of the net (misaki's `EspeakG2P`). */
const pairs: readonly (readonly [string, string])[] = [
  ['aɪ', 'I'],
  ['aʊ', 'W'],
  ['dz', 'ʣ'],
  ['dʒ', 'ʤ'],
  ['eɪ', 'A'],
  ['oʊ', 'O'],
  ['əʊ', 'Q'],
  ['ts', 'ʦ'],
  ['tʃ', 'ʧ'],
  ['ɔɪ', 'Y'],
]

/** English was trained with misaki's own phonemes, which know no length (`EspeakFallback`). */
const english: readonly (readonly [string, string])[] = [
  ['ɜː', 'ɜɹ'],
  ['ɪə', 'iə'],
  ['ɚ', 'əɹ'],
  ['ɐ', 'ə'],
  ['r', 'ɹ'],
  ['x', 'k'],
  ['ç', 'k'],
  ['ɾ', 'T'],
  ['ː', ''],
]

function soundOf(sound: string, isEnglish: boolean): string {
  return isEnglish ? replaced(joined(sound), english) : joined(sound)
}

/** Signs are letters and marks apart (ɑ̃), as the net knows them; ç is one. */
function joined(ipa: string): string {
  const signs = ipa
    .normalize('NFD')
    .replaceAll('c\u0327', 'ç')
    .replace(/[-.‿]|\u0361/g, '')
    .replaceAll('g', 'ɡ')
  return replaced(signs, pairs)
}

function replaced(text: string, table: readonly (readonly [string, string])[]): string {
  return table.reduce((result, [from, to]) => result.replaceAll(from, to), text)
}
