import type { Report } from '@lectern/core'
import type { Position } from 'unist'
import { rules } from '../rules.js'
import type { AnyNode } from '../tree.js'

type Place = AnyNode | Position | { line: number; column: number }

interface Entry {
  count: number
  values: Set<string>
}

/** What has no effect in any edition: options of code and directives, and comments of a dialect. */
const kinds = {
  option: 'Options that nothing here reads are left out',
  comment: 'Comments of the dialect are left out',
}

export type LeftOutKind = keyof typeof kinds

const hint = 'Write words that readers need as text.'
/** Different values of one name that a finding tells. */
const most = 8

/** Collects what is left out on purpose: one finding of each kind, with the names, how often each stands there, and what it said. */
export class LeftOut {
  readonly #names = new Map<LeftOutKind, Map<string, Entry>>()
  readonly #first = new Map<LeftOutKind, Place>()
  readonly #words: { name: string; value: string; place: Place }[] = []

  /** Words of an option have a finding of their own, at their place. */
  add(kind: LeftOutKind, name: string, value: string, place: Place): void {
    if (kind === 'option' && isProse(value)) {
      this.#words.push({ name, value, place })
      return
    }
    const names = this.#names.get(kind) ?? new Map<string, Entry>()
    this.#names.set(kind, names)
    if (!this.#first.has(kind)) this.#first.set(kind, place)
    const entry = names.get(name) ?? { count: 0, values: new Set() }
    names.set(name, entry)
    entry.count++
    if (value.trim()) entry.values.add(value.trim())
  }

  report(report: Report): void {
    for (const [kind, names] of this.#names) {
      const told = [...names].map(([name, entry]) => named(name, entry)).join('; ')
      report(rules['attribute-known'], `${kinds[kind]}: ${told}`, { place: this.#first.get(kind), hint })
    }
    for (const { name, value, place } of this.#words) {
      const words = value.replace(/\s+/g, ' ').trim()
      report(rules['words-left-out'], `The option "${name}" is left out, with its words: “${words}”`, {
        place,
        hint,
      })
    }
  }
}

/** Word by word: a pattern for both would take minutes for one of 200 KB. */
export function hasTwoWords(value: string): boolean {
  const words = value.split(/\s+/)
  return words.some((word, at) => /\p{L}{2}/u.test(word) && /^\p{L}{2}/u.test(words[at + 1] ?? ''))
}

/** Two words at least, and no list of settings. */
function isProse(value: string): boolean {
  return hasTwoWords(value) && !/^[[({]/.test(value.trim())
}

function named(name: string, { count, values }: Entry): string {
  const times = count > 1 ? ` (${count} times)` : ''
  const shown = [...values].slice(0, most).map((value) => `“${value.replace(/\s+/g, ' ')}”`)
  const more = values.size > most ? ' and others' : ''
  return `${name}${times}${shown.length > 0 ? ` ${shown.join(', ')}` : ''}${more}`
}
