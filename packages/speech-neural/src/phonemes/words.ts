import { isCurrency } from './numbers.js'
import type { Token } from './token.js'

/** A word: one token, or the parts of one that stand together without white space. */
export type Word = [Token, ...Token[]]

const letter = '[\\p{L}\\p{Nl}\\p{No}]'
/** Parts of a token: numbers, hyphens, capitals within words, runs of letters, single signs. */
const part = new RegExp(
  [
    "^['‘’]+",
    '[A-ZÀ-ÖØ-Þ](?=[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ])',
    '(?:^-)?(?:\\p{Nd}|[,.]\\p{Nd})+',
    '[\\-_]+',
    "['‘’]{2,}",
    `${letter}*?(?:['‘’]${letter})*?[a-zß-öø-ÿ](?=[A-ZÀ-ÖØ-Þ])`,
    `${letter}+(?:['‘’]${letter})*`,
    "[^\\p{L}\\p{N}_\\-'‘’]",
    "['‘’]+$",
  ].join('|'),
  'gu',
)
const marks: ReadonlySet<string> = new Set(';:,.!?—…"“”')
/** Signs within a word that are not said. */
const silent: ReadonlySet<string> = new Set("',-._‘’/")
const tagsOfMarks: ReadonlySet<string> = new Set([
  '.',
  ',',
  '-LRB-',
  '-RRB-',
  '``',
  '""',
  "''",
  ':',
  '$',
  '#',
  'NFP',
])
const byTag: Readonly<Record<string, string>> = {
  '-LRB-': '(',
  '-RRB-': ')',
  '``': '“',
  '""': '”',
  "''": '”',
}

export const isSilent = (text: string): boolean => [...text].every((character) => silent.has(character))
/** A mark that is heard as a pause or a tune: all but quotation marks. */
export const isPause = (text: string): boolean => marks.has(text) && !/["“”]/.test(text)

/** Tokens cut into parts, and parts that stand together grouped into words. Marks get their phonemes at once. */
export function words(tokens: readonly Token[]): Word[] {
  const result: { word: Word; open: boolean }[] = []
  let currency: string | undefined
  tokens.forEach((whole, index) => {
    const parts = partsOf(whole)
    parts.forEach((one, at) => {
      const lastOfAmount = at === parts.length - 1 && tokens[index + 1]?.tag !== 'CD'
      currency = mark(one, currency, lastOfAmount)
      if (isTo(parts, at)) one.alias = 'to'
      const last = result.at(-1)
      if (one.alias !== undefined || one.phonemes !== undefined) result.push({ word: [one], open: false })
      else if (last?.open && !last.word.at(-1)?.spaced) {
        one.head = false
        last.word.push(one)
      } else result.push({ word: [one], open: !one.spaced })
    })
  })
  return result.map(({ word }) => word)
}

function partsOf(whole: Token): [Token, ...Token[]] {
  if (whole.phonemes !== undefined) return [whole]
  const parts = [...whole.text.matchAll(part)].map(({ 0: text, index }) => ({
    ...whole,
    text,
    from: whole.from + index,
    to: whole.from + index + text.length,
    spaced: false,
  }))
  const [first = whole, ...rest] = parts
  const last = rest.at(-1) ?? first
  last.spaced = whole.spaced
  return [first, ...rest]
}

/** Gives marks their phonemes and amounts their currency; answers the currency that is open afterwards. */
function mark(one: Token, currency: string | undefined, lastOfAmount: boolean): string | undefined {
  if (one.phonemes !== undefined) return currency
  if (one.tag === '$' && isCurrency(one.text)) {
    one.phonemes = ''
    return one.text
  }
  if (one.tag === ':' && (one.text === '-' || one.text === '–')) {
    one.phonemes = '—'
  } else if (tagsOfMarks.has(one.tag) && !/^[A-Za-z]+$/.test(one.text)) {
    one.phonemes = byTag[one.tag] ?? [...one.text].filter((character) => marks.has(character)).join('')
  } else if (currency !== undefined) {
    if (one.tag !== 'CD') return undefined
    if (lastOfAmount) one.currency = currency
  }
  return currency
}

/** "B2B", "face2face". */
function isTo(parts: readonly Token[], at: number): boolean {
  const before = parts[at - 1]?.text.at(-1) ?? ''
  const after = parts[at + 1]?.text[0] ?? ''
  return parts[at]?.text === '2' && parts[at].phonemes === undefined && /^\p{L}{2}$/u.test(before + after)
}
