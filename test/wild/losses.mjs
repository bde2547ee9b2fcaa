// Which words of one reading are not in another, in order. GNU diff finds the longest common order.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { output } from './program.mjs'

/**
 * @returns runs of words of `expected` that `found` does not have there, each as `{ at, words }`; those that stand whole in another place (a note,
 *   a caption, a description) are counted as `moved`, each place once.
 * @param least of how many words a part of a run must be, to be looked for in another place
 * @param told words that findings quote as left out, with their repetitions: which of several an edition lost, their order does not tell
 */
export async function losses(expected, found, least = 3, told = []) {
  const { only, other } = await difference(expected, found)
  const lost = []
  let moved = 0
  const gained = new Gained(other, found, least)
  const phrases = new Phrases(expected, found, told)
  for (const run of only) {
    // A line may end inside a long word, and markup may stand in one: the letters are what counts.
    if (run.beside && letters(found, run.beside).includes(letters(expected, run))) continue
    const rest = gained.take(run, expected).flatMap((one) => phrases.take(one))
    moved += run.length - rest.reduce((sum, { length }) => sum + length, 0)
    lost.push(...rest.map(({ at, length }) => ({ at, words: expected.slice(at, at + length) })))
  }
  return { lost, moved }
}

function letters(words, { at, length }) {
  return words.slice(at, at + length).join('')
}

/** For each word of `expected`, the index of the word of `found` that it is; undefined where there is none. */
export async function pairs(expected, found) {
  const { only, other } = await difference(expected, found)
  const [skipped, added] = [indices(only), indices(other)]
  const map = new Array(expected.length)
  for (let left = 0, right = 0; left < expected.length; left += 1) {
    if (skipped.has(left)) continue
    while (added.has(right)) right += 1
    map[left] = right
    right += 1
  }
  return map
}

function indices(runs) {
  return new Set(runs.flatMap(({ at, length }) => Array.from({ length }, (_, index) => at + index)))
}

async function difference(expected, found) {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-wild-'))
  try {
    const [one, two] = [join(folder, 'expected'), join(folder, 'found')]
    writeFileSync(one, expected.map((word) => `${word}\n`).join(''))
    writeFileSync(two, found.map((word) => `${word}\n`).join(''))
    const formats = [
      '--unchanged-group-format=',
      '--old-group-format=-%df %dl\n',
      '--new-group-format=+%dF %dL\n',
    ]
    const changed = '--changed-group-format=<%df %dl\n>%dF %dL\n'
    // Its exit code says whether there are differences.
    const stdout = await output('diff', ['-d', ...formats, changed, one, two], { accepted: [0, 1] })
    const [only, other] = [[], []]
    for (const [, side, first, last] of stdout.toString().matchAll(/^([-+<>])(\d+) (\d+)$/gm)) {
      const run = { at: Number(first) - 1, length: Number(last) - Number(first) + 1 }
      if (side === '>') only.at(-1).beside = run
      if (side === '-' || side === '<') only.push(run)
      else other.push(run)
    }
    return { only, other }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Words that only the edition has. Each can stand for a lost word once. */
class Gained {
  constructor(runs, found, least) {
    this.least = least
    this.text = [`\n`, ...runs.map(({ at, length }) => `${found.slice(at, at + length).join('\n')}\n`)].join(
      '\0\n',
    )
  }

  /** What cannot be found of a run: the whole, or the pieces that remain when its longest parts are taken. */
  take({ at, length }, expected) {
    if (length === 0) return []
    for (let size = length; size >= Math.min(this.least, length); size = size > 64 ? size >> 1 : size - 1) {
      for (let from = at; from + size <= at + length; from += 1) {
        const wanted = `\n${expected.slice(from, from + size).join('\n')}\n`
        const place = this.text.indexOf(wanted)
        if (place < 0) continue
        this.text = `${this.text.slice(0, place)}\n\0\n${this.text.slice(place + wanted.length)}`
        return [
          ...this.take({ at, length: from - at }, expected),
          ...this.take({ at: from + size, length: at + length - from - size }, expected),
        ]
      }
    }
    return [{ at, length }]
  }
}

/** Longer phrases are kept where their parts are. */
const longest = 8

/**
 * Whole phrases that stand in an edition at least as often as in the source: none of them is lost, though words that came before or after them
 * led the order astray.
 */
class Phrases {
  constructor(expected, found, told) {
    this.expected = expected
    this.texts = [expected, found].map((words) => `\n${words.join('\n\n')}\n`)
    this.told = counts(told)
  }

  /**
   * What remains of a run without such phrases of at least three words, and without words that the edition has as often as the source does
   * where nothing is told of them: those that the source has once, and those of which a finding quotes all that the edition has not.
   */
  take({ at, length }) {
    if (length > 0 && this.isOnly(at)) return this.take({ at: at + 1, length: length - 1 })
    if (length > 0 && this.isOnly(at + length - 1)) return this.take({ at, length: length - 1 })
    for (let size = Math.min(longest, length); size >= 3; size -= 1) {
      for (let from = at; from + size <= at + length; from += 1) {
        if (!this.isKept(from, size)) continue
        return [
          ...this.take({ at, length: from - at }),
          ...this.take({ at: from + size, length: at + length - from - size }),
        ]
      }
    }
    return length > 0 && !this.standsAmong(at, length) ? [this.trimmed(at, length)] : []
  }

  /** Without one or two words at either end that stand with those before or after them. */
  trimmed(at, length) {
    const end = at + length
    const head = [2, 1].find((size) => size < length && at + size >= 3 && this.isKept(at + size - 3, 3)) ?? 0
    const rest = length - head
    const tail = [2, 1].find(
      (size) => size < rest && end - size + 3 <= this.expected.length && this.isKept(end - size, 3),
    )
    return { at: at + head, length: rest - (tail ?? 0) }
  }

  /** One or two words, with those beside them. */
  standsAmong(at, length) {
    if (length > 2) return false
    // A word of its own, after the one before it: what follows may be an edition's own label.
    if (length === 1 && at > 0 && this.isKept(at - 1, 2)) return true
    const windows = Array.from({ length: 4 - length }, (_, before) => at - before)
    return windows.some((from) => from >= 0 && from + 3 <= this.expected.length && this.isKept(from, 3))
  }

  isOnly(at) {
    const word = `\n${this.expected[at]}\n`
    const [wanted, there] = this.texts.map((text) => text.split(word).length - 1)
    const told = this.told.get(this.expected[at]) ?? 0
    return (wanted === 1 && there >= 1) || (told > 0 && there > 0 && there >= wanted - told)
  }

  isKept(from, size) {
    const phrase = `\n${this.expected.slice(from, from + size).join('\n\n')}\n`
    const [wanted, there] = this.texts.map((text) => text.split(phrase).length - 1)
    return there >= wanted
  }
}

/** How often each word stands among them. */
export function counts(words) {
  const times = new Map()
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1)
  return times
}
