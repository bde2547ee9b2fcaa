/** A piece of text that is tagged as one. `from` counts UTF-16 units of the text. */
export interface Piece {
  text: string
  from: number
  /** Whether white space follows. */
  spaced: boolean
}

const letter = '[\\p{L}\\p{Nl}\\p{No}]'
const lower = 'a-zß-öø-ÿ'
const upper = 'A-ZÀ-ÖØ-Þ'
const quotes = '\'"”“`‘´’‚,„»«「」『』（）〔〕【】《》〈〉'
const punctuation = '…,:;!?¿¡()[]{}<>_#*&。？！，、；：～·'
const icons = '™®©°§¶†‡•'
const currency = '\\$|£|€|¥|฿|US\\$|C\\$|A\\$|₽|₹|₩|₪|₺|₴|₦|₫|₱|₲|₵|₸|₼|₾|₿'
const units =
  'km|km²|km³|m|m²|m³|dm|dm²|dm³|cm|cm²|cm³|mm|mm²|mm³|ha|µm|nm|yd|in|ft|kg|g|mg|µg|t|lb|oz|m/s|km/h|kmh|mph|hPa|Pa|mbar|mb|MB|kb|KB|gb|GB|tb|TB|T|G|M|K|%'

const each = (characters: string): string => `[${[...characters].map(literal).join('')}]`
const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')

const prefix = new RegExp(
  `^(?:[§%=—–]|\\+(?![0-9])|…|\\.\\.+|${each(punctuation)}|${each(quotes)}|${currency}|${each(icons)})`,
  'u',
)
const suffix = new RegExp(
  [
    `……|${each(punctuation)}|\\.\\.+|${each(quotes)}|${each(icons)}|['’][sS]|—|–`,
    '(?<=[0-9])\\+',
    '(?<=°[FfCcKk])\\.',
    `(?<=[0-9])(?:${currency})`,
    `(?<=[0-9])(?:${units})`,
    `(?<=[0-9${lower}%²\\-\\+]|${each(punctuation)}|${each(quotes)})\\.`,
    `(?<=[${upper}][${upper}])\\.`,
  ]
    .map((pattern) => `(?:${pattern})$`)
    .join('|'),
  'u',
)
const infix = new RegExp(
  [
    '\\.\\.+|…',
    each(icons),
    '(?<=[0-9])[+\\-*^](?=[0-9\\-])',
    `(?<=[${lower}]|${each(quotes)})\\.(?=[${upper}]|${each(quotes)})`,
    `(?<=${letter}),(?=${letter})`,
    `(?<=[\\p{L}\\p{N}])(?:-|–|—|--|---|——|~)(?=${letter})`,
    `(?<=[\\p{L}\\p{N}])[:<>=/](?=${letter})`,
  ].join('|'),
  'gu',
)
const address =
  /^(?:(?:https?|ftp):\/\/|www\.)\S+$|^[\p{L}\p{N}_.+-]+@[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)+$|^(?:[\p{L}\p{N}_-]+\.)+(?:com|org|net|edu|gov|io|co|uk|de|fr|info|biz|us|ca|au|tv|me|ly|ai)(?:\/\S*)?$/iu

/**
 * Cuts text into words and signs as spaCy does for English, on whose output the tagger was trained: contractions and abbreviations
 * by a table, then signs off both ends of each word, then hyphens and slashes within it.
 */
export class Tokenizer {
  readonly #special: Readonly<Record<string, readonly string[]>>

  constructor(special: Readonly<Record<string, readonly string[]>>) {
    this.#special = special
  }

  pieces(text: string): Piece[] {
    const pieces: Piece[] = []
    for (const { 0: chunk, index } of text.matchAll(/\S+/g)) {
      let from = index
      for (const piece of this.#split(chunk)) {
        pieces.push({ text: piece, from, spaced: false })
        from += piece.length
      }
      const last = pieces.at(-1)
      if (last) last.spaced = index + chunk.length < text.length
    }
    return pieces
  }

  #split(chunk: string): readonly string[] {
    const known = this.#known(chunk)
    if (known) return known
    const { before, middle, after } = this.#peeled(chunk)
    const pieces = [...before, ...this.#inner(middle), ...after]
    return pieces.length > 1 ? this.#rejoined(pieces) : pieces
  }

  /** Signs that are cut off both ends, and what is left between them. */
  #peeled(chunk: string): { before: string[]; middle: string; after: string[] } {
    const before: string[] = []
    const after: string[] = []
    let rest = chunk
    while (rest !== '' && !this.#known(rest)) {
      const front = prefix.exec(rest)?.[0] ?? ''
      const withoutFront = rest.slice(front.length)
      const onlyFront = front !== '' && this.#known(withoutFront) !== undefined
      const back = onlyFront ? '' : (suffix.exec(withoutFront)?.[0] ?? '')
      if (front === '' && back === '') break
      const withoutBack = rest.slice(0, rest.length - back.length)
      const onlyBack = back !== '' && this.#known(withoutBack) !== undefined
      if (front !== '' && !onlyBack) before.push(front)
      if (back !== '') after.unshift(back)
      rest = onlyBack ? withoutBack : withoutFront.slice(0, withoutFront.length - back.length)
      if (onlyFront || onlyBack) break
    }
    return { before, middle: rest, after }
  }

  #inner(middle: string): readonly string[] {
    if (middle === '') return []
    const known = this.#known(middle)
    if (known) return known
    if (address.test(middle)) return [middle]
    const pieces: string[] = []
    let start = 0
    for (const { 0: sign, index } of middle.matchAll(infix)) {
      if (index === 0) continue
      if (index > start) pieces.push(middle.slice(start, index))
      pieces.push(sign)
      start = index + sign.length
    }
    if (start < middle.length) pieces.push(middle.slice(start))
    return pieces
  }

  /** Neighbours that spell an entry of the table are put together again: "Sept" and ".". */
  #rejoined(pieces: readonly string[]): string[] {
    const result: string[] = []
    for (let index = 0; index < pieces.length; ) {
      const count = [3, 2].find(
        (length) =>
          index + length <= pieces.length && this.#known(pieces.slice(index, index + length).join('')),
      )
      const taken = pieces.slice(index, index + (count ?? 1))
      result.push(...(count ? (this.#known(taken.join('')) ?? taken) : taken))
      index += taken.length
    }
    return result
  }

  #known(text: string): readonly string[] | undefined {
    return Object.hasOwn(this.#special, text) ? this.#special[text] : undefined
  }
}
