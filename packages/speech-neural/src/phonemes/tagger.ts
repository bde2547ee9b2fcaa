import type { Entries } from './entries.js'

/** What the perceptron learned: see the model card. */
export interface TaggerModel {
  tags: readonly string[]
  /** Words that have one tag nearly always. */
  tagdict: Readonly<Record<string, string>>
  vocab: readonly string[]
  /** Weight of each tag, by feature. */
  weights: Pick<Entries<Readonly<Record<string, number>>>, 'get'>
}

const before = ['-START2-', '-START-'] as const
const after = ['-END-', '-END2-'] as const

/** Tags words by their part of speech: an averaged perceptron with the tags of the Penn Treebank. */
export class Tagger {
  readonly #model: TaggerModel
  readonly #known: ReadonlySet<string>
  readonly #ranks: ReadonlyMap<string, number>

  constructor(model: TaggerModel) {
    this.#model = model
    this.#known = new Set(model.vocab)
    // Of equal sums the tag that sorts last wins, as when it was trained.
    this.#ranks = new Map([...model.tags].sort().map((tag, rank) => [tag, rank]))
  }

  tags(words: readonly string[]): string[] {
    const around = [...before, ...words.map((word) => this.#seen(word)), ...after]
    const tags: string[] = []
    words.forEach((word, index) => {
      const [previous = before[1], beforeThat = index === 1 ? before[1] : before[0]] = [
        tags.at(-1),
        tags.at(-2),
      ]
      tags.push(this.#own(word) ?? this.#best(features(index, word, around, previous, beforeThat)))
    })
    return tags
  }

  #own(word: string): string | undefined {
    const { tagdict } = this.#model
    return Object.hasOwn(tagdict, word) ? tagdict[word] : undefined
  }

  /** A word as features name it; rare ones by their shape. */
  #seen(word: string): string {
    const plain = normal(word)
    return this.#known.has(plain) ? plain : `<${shape(word)}>`
  }

  #best(names: readonly string[]): string {
    const sums = new Map<string, number>()
    for (const name of names) {
      const weights = this.#model.weights.get(name)
      for (const tag in weights) sums.set(tag, (sums.get(tag) ?? 0) + (weights[tag] ?? 0))
    }
    if (sums.size === 0) return 'NN'
    const score = (tag: string) => sums.get(tag) ?? 0
    const rank = (tag: string) => this.#ranks.get(tag) ?? 0
    return this.#model.tags.reduce((best, tag) =>
      score(tag) > score(best) || (score(tag) === score(best) && rank(tag) > rank(best)) ? tag : best,
    )
  }
}

function features(
  index: number,
  word: string,
  around: readonly string[],
  previous: string,
  beforeThat: string,
): string[] {
  const at = (offset: number) => around[index + 2 + offset] ?? ''
  return [
    'b',
    `s3=${ending(word)}`,
    `p1=${[...word][0] ?? ''}`,
    `w=${at(0)}`,
    `sh=${shape(word)}`,
    index === 0 ? 'i0' : 'i+',
    `t-1=${previous}`,
    `t-2=${beforeThat}`,
    `t-12=${previous},${beforeThat}`,
    `w-1=${at(-1)}`,
    `s3-1=${ending(at(-1))}`,
    `w-2=${at(-2)}`,
    `w+1=${at(1)}`,
    `s3+1=${ending(at(1))}`,
    `w+2=${at(2)}`,
  ]
}

const ending = (word: string): string => [...word].slice(-3).join('')

function normal(word: string): string {
  if (word.includes('-') && !word.startsWith('-')) return '!HYPHEN'
  if (/^\p{Nd}{4}$/u.test(word)) return '!YEAR'
  return /^\p{Nd}/u.test(word) ? '!DIGITS' : word.toLowerCase()
}

function shape(word: string): string {
  if (/^\p{L}+$/u.test(word)) return shapeOfLetters(word)
  if (/^\p{Nd}+$/u.test(word)) return 'd'
  return [...word]
    .slice(0, 4)
    .map((character) => (/\p{Nd}/u.test(character) ? 'd' : /\p{L}/u.test(character) ? 'x' : character))
    .join('')
}

function shapeOfLetters(word: string): string {
  if (/\p{Ll}/u.test(word) && word === word.toLowerCase()) return 'x'
  if (/\p{Lu}/u.test(word) && word === word.toUpperCase()) return [...word].length > 1 ? 'XX' : 'X1'
  return /^\p{Lu}[^\p{Lu}]*\p{Ll}[^\p{Lu}]*$/u.test(word) ? 'Xx' : 'xX'
}
