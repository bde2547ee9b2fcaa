import type { Report } from '@lectern/core'
import type { Position } from 'unist'
import { rules } from '../rules.js'
import type { AnyNode } from '../tree.js'

interface Kind {
  /** What the finding says before the names. */
  what: string
  /** What it says of words. */
  because: string
  hint: string
}

/** What has no effect in an edition, by the kind of thing that it stands on. */
const kinds = {
  cell: {
    what: 'Code is not run, so that these options of code cells have no effect',
    because:
      'belongs to a figure or table that code would make; the code is not run, and these words are left out',
    hint: 'Insert what the code makes as text or as a picture.',
  },
  directive: {
    what: 'These options of directives have no effect',
    because: 'has no effect here, and its words are left out',
    hint: 'Write words that readers need as text.',
  },
  info: {
    what: 'What stands behind the language of a code block has no effect',
    because: 'has no effect here, and its words are left out',
    hint: 'Write words that readers need as text, or in caption="…".',
  },
  comment: {
    what: 'Comments of the dialect are left out',
    because: 'is a comment',
    hint: 'Write words that readers need as text.',
  },
} satisfies Record<string, Kind>

export type LeftOutKind = keyof typeof kinds

interface Entry {
  count: number
  values: Set<string>
}

/** Whose words nobody reads. */
const wordless: ReadonlySet<LeftOutKind> = new Set(['comment'])

/** Different values of one name that a finding tells. */
const most = 8

/** Collects what is left out on purpose: one finding of each kind, with the names, how often each stands there, and what it said. */
export class LeftOut {
  readonly #names = new Map<LeftOutKind, Map<string, Entry>>()
  readonly #first = new Map<LeftOutKind, Place>()
  readonly #words: { kind: LeftOutKind; name: string; value: string; place: Place }[] = []

  /** Words have a finding of their own, at their place. */
  add(kind: LeftOutKind, name: string, value: string, place: Place): void {
    if (!wordless.has(kind) && isProse(value)) {
      this.#words.push({ kind, name, value, place })
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
      const { what, hint } = kinds[kind]
      const told = [...names].map(([name, entry]) => named(name, entry)).join('; ')
      report(rules['attribute-known'], `${what}: ${told}`, { place: this.#first.get(kind), hint })
    }
    for (const { kind, name, value, place } of this.#words) {
      const { because, hint } = kinds[kind]
      const message = `The option "${name}" ${because}: “${value.replace(/\s+/g, ' ').trim()}”`
      report(rules['words-left-out'], message, { place, hint })
    }
  }
}

type Place = AnyNode | Position | { line: number; column: number }

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
