/** Longest quotation of a value, in characters. */
const longest = 300
/** Deeper than this nothing is quoted; an alias of YAML may make a value part of itself. */
const deepest = 6

/** A value of the front matter as a finding quotes it: `html: (toc: true; theme: dark)`. Long ones are cut. */
export function inWords(value: unknown): string {
  const words = { text: '' }
  write(value, words, 0)
  const written = words.text.replace(/\s+/g, ' ').trim()
  return written.length > longest ? `${written.slice(0, longest)}…` : written
}

/** Stops when the quotation is full: a few aliases of YAML can stand for millions of values. */
function write(value: unknown, words: { text: string }, depth: number): void {
  if (words.text.length > longest) return
  if (depth > deepest) words.text += '…'
  else if (Array.isArray(value)) each(value, ', ', (one) => write(one, words, depth + 1))
  else if (value instanceof Date) words.text += dateIn(value)
  else if (typeof value === 'object' && value !== null)
    each(Object.entries(value), '; ', ([key, one]) => {
      words.text += `${key}: `
      const isNested = typeof one === 'object' && one !== null && one.constructor === Object
      if (isNested) words.text += '('
      write(one, words, depth + 1)
      if (isNested) words.text += ')'
    })
  else words.text += String(value ?? '').slice(0, longest + 1)

  function each<T>(list: readonly T[], between: string, then: (one: T) => void): void {
    for (const [index, one] of list.entries()) {
      if (words.text.length > longest) return
      if (index > 0) words.text += between
      then(one)
    }
  }
}

const dateIn = (date: Date): string =>
  Number.isNaN(date.getTime()) ? '' : date.toISOString().replace('T00:00:00.000Z', '')
