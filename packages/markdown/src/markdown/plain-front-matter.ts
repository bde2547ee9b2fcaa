export interface PlainPair {
  key: string
  value: string
  /** Where it begins and ends in the front matter; UTF-16 units. */
  start: number
  end: number
}

/**
 * Front matter that is only lines of a key and a text, as most is, without a parser: that of YAML takes 10 ms to load and to
 * begin, which is a twentieth of what a short article takes. Undefined where a line may mean more (lists, numbers, comments, a
 * key that is there twice): YAML reads it then. A property test holds the two to the same.
 */
export function plainFrontMatter(source: string): PlainPair[] | undefined {
  const pairs: PlainPair[] = []
  const keys = new Set<string>()
  let start = 0
  for (const line of source.split('\n')) {
    const [, key, quoted, word] = pair.exec(line) ?? []
    const value = quoted?.slice(1, -1) ?? word
    if (key === undefined || value === undefined || keys.has(key)) return undefined
    if (isOther.test(key) || (word && isOther.test(word))) return undefined
    keys.add(key)
    pairs.push({ key, value, start, end: start + line.length })
    start += line.length + 1
  }
  return pairs
}

/** A text in quotes without escapes; a day; or words that begin with a letter, without `: ` and ` #`. */
const pair =
  /^([A-Za-z][\w-]*): (?:("[^"\\\x00-\x1f\x7f-\x9f]*"|'[^'\x00-\x1f\x7f-\x9f]*')|(\d{4}-\d\d-\d\d|[A-Za-z\u00c0-\u024f](?:[^\x00-\x20\x7f-\xa0\u2028\u2029\ufeff:#]|[ :#](?=[^\x00-\x20\x7f-\xa0\u2028\u2029\ufeff:#]))*))$/

/** What is no text in YAML, though it looks like one. */
const isOther = /^(?:null|true|false)$/i
