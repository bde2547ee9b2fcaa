/*
 * What stands between ［＃ and ］ in texts of Aozora Bunko (https://www.aozora.gr.jp/annotation/). Most notes say what the words before them are.
 */

/** What a note means. */
export type Note =
  /** The words before it, where it names them; else all up to the note that ends it. */
  | { kind: 'heading'; rank: Rank; words?: string }
  | { kind: 'emphasis' | 'strong'; words?: string }
  | { kind: 'end' }
  /** A character that the encoding of the file does not have; undefined where no number of Unicode is given. */
  | { kind: 'character'; value: string | undefined }
  | { kind: 'picture'; url: string; words: string }
  /** Marks for reading Chinese in the Japanese order, and syllables that are added to it. */
  | { kind: 'subscript' | 'superscript'; words: string }
  /** What sets the page, or is said by an editor. */
  | { kind: 'other' }

export const ranks = ['大', '中', '小'] as const
export type Rank = (typeof ranks)[number]

export const mark = /(※?)［＃([^［］\n]{1,300})］/

const heading = /^(?:「(.+)」は)?(?:同行|窓)?(大|中|小)見出し$/
const emphasis = /^(?:「(.+)」に|左に)?[^「」]{0,8}(?:傍点|傍線|波線)$/
const strong = /^(?:「(.+)」は)?太字$/
const italic = /^(?:「(.+)」は)?斜体$/
const ending = /^(?:左に)?[^「」]{0,8}(?:見出し|傍点|傍線|波線|太字|斜体)終わり$/
const picture = /^(.*)（([^（）、]+\.(?:png|jpe?g|gif|webp|svg))(?:、[^（）]*)?）入る$/i
const unicode = /[、「]U\+([0-9A-F]{4,6})/i
const order = /^(?:[一二三四上中下甲乙丙丁天地人]?レ?)$/

/** @param isCharacter whether ※ stands before it */
export function noteOf(text: string, isCharacter: boolean): Note {
  if (isCharacter) return { kind: 'character', value: characterIn(text) }
  if (ending.test(text)) return { kind: 'end' }
  const [isHeading, titled, rank] = heading.exec(text) ?? []
  if (isHeading !== undefined) return { kind: 'heading', rank: rank as Rank, ...named(titled) }
  const [isStrong, bold] = strong.exec(text) ?? []
  if (isStrong !== undefined) return { kind: 'strong', ...named(bold) }
  const [isEmphasis, stressed] = emphasis.exec(text) ?? italic.exec(text) ?? []
  if (isEmphasis !== undefined) return { kind: 'emphasis', ...named(stressed) }
  const [, words = '', url] = picture.exec(text) ?? []
  if (url !== undefined) return { kind: 'picture', url, words }
  if (order.test(text)) return { kind: 'subscript', words: text }
  const syllables = /^（([^（）]{1,20})）$/.exec(text)?.[1]
  return syllables === undefined ? { kind: 'other' } : { kind: 'superscript', words: syllables }
}

/** By its number in Unicode, or by its place in JIS X 0208; the encodings of browsers know nothing of JIS X 0213. */
function characterIn(text: string): string | undefined {
  const [, plane, row, cell] = /[、-]?(\d)-(\d{1,2})-(\d{1,2})$/.exec(text) ?? []
  return numbered(text) ?? (plane === '1' ? placed(Number(row), Number(cell)) : undefined)
}

function numbered(text: string): string | undefined {
  const code = Number.parseInt(unicode.exec(text)?.[1] ?? '', 16)
  const isCharacter = code > 0x1f && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}

/** Rows 1 to 8 and 16 to 84 are JIS X 0208's, row 13 is NEC's, which JIS X 0213 took over. */
function placed(row: number, cell: number): string | undefined {
  if (row > 84 || (row > 8 && row < 16 && row !== 13) || cell > 94 || row < 1 || cell < 1) return undefined
  const character = new TextDecoder('euc-jp').decode(Uint8Array.of(0xa0 + row, 0xa0 + cell))
  return character === '\ufffd' ? undefined : character
}

const named = (words: string | undefined): { words?: string } => (words === undefined ? {} : { words })
